// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace Sothebais {

/// One step from a JSON value to a value inside of it.
struct PathStep
{
    static constexpr qsizetype Member = -1; ///< of an object, by its key
    static constexpr qsizetype AnyElement = -2; ///< of an array

    qsizetype index = Member; ///< of an element, or one of the above
    QByteArray key = {}; ///< UTF-8; of a Member only

    bool operator==(const PathStep &) const = default;
};

/// What of an event a comparison is about.
struct FilterField
{
    enum class Id {
        Type,
        Key,
        Source,
        Channel,
        EventId,
        Version,
        Subject,
        Time,
        Received,
        Age,
        Delay,
        Size,
        Error, ///< this and what follows, of a dead letter only
        Stack,
        Service,
        Consumer,
        Attempts,
        Retries,
        Failed,
        Data
    };
    /// How its values are written and compared.
    enum class Kind { Text, Time, Duration, Number, Json };

    static constexpr qsizetype MaxSteps = 32;

    Id id = Id::Type;
    QList<PathStep> path = {}; ///< of Data: from the data on

    Kind kind() const;
    /// Only dead letters have it; of other events nothing that is asked of it is true.
    bool isOfDeadLetter() const { return id >= Id::Error && id <= Id::Failed; }
    QString toString() const;

    /// The field of this name; nothing if there is none, or if its path is wrong.
    static std::optional<FilterField> fromText(QStringView text);

    bool operator==(const FilterField &) const = default;
};

/// Names of all fields, those of the envelope first, "data" last.
std::span<const QLatin1StringView> filterFieldNames();

/// `data.bids` and "amount" give `data.bids.amount`, or `data.bids["odd key"]`.
QString memberPath(const QString &path, const QString &key);

} // namespace Sothebais
