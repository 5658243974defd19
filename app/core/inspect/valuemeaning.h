// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/catalog.h>

#include <QStringList>
#include <QTimeZone>

#include <optional>

namespace Sothebais {

/// Where in an event a value stands, as far as that tells what it is.
struct ValuePlace
{
    enum class Level {
        Envelope, ///< a member of the event itself
        Data, ///< a member of its data
        Deeper,
    };

    Level level = Level::Deeper;
    QByteArray key = {}; ///< plain text; empty for an element of an array
};

/// What a value is, and what it says beside what is written.
struct ValueMeaning
{
    QString kind; ///< "decimal", "time", "object"
    QString text = {}; ///< on one line; empty where the value says everything itself
    QStringList lines = {}; ///< the same with more room, one statement a line

    bool operator==(const ValueMeaning &) const = default;
};

/// Tells what the values of events are: times in the zones of the user and of the auction house, durations
/// and sizes with their units, kinds as the catalogue has them.
///
///     ValueReader reader;
///     reader.setType("auction:end");
///     reader.read({ValuePlace::Level::Data, "endTime"}, R"("2026-11-23T14:52:07Z")").text;
///     // "15:52:07.000 CET · 09:52:07.000 EST"
class ValueReader
{
public:
    explicit ValueReader(const QTimeZone &local = QTimeZone::systemTimeZone(),
                         const Comm::Catalog &catalog = Comm::Catalog());

    /// The type of the event that the values belong to, by its name on the wire.
    void setType(QByteArrayView name);
    /// `json` is the exact text of the value, at least its beginning.
    ValueMeaning read(const ValuePlace &place, QByteArrayView json) const;

private:
    const Comm::FieldInfo *field(const ValuePlace &place) const;
    static std::optional<qint64> timeOf(const ValuePlace &place, const Comm::FieldInfo *field,
                                        QByteArrayView json);
    ValueMeaning timeMeaning(qint64 time, bool isWritten) const;

    QTimeZone m_local;
    QTimeZone m_auctionHouse;
    Comm::Catalog m_catalog;
    QList<Comm::FieldInfo> m_fields;
};

} // namespace Sothebais
