// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>

#include <optional>

namespace Sothebais {

/// One thing that somebody did, or tried to.
struct AuditEntry
{
    QDateTime at = {}; ///< now, if it is not given
    QString who = {}; ///< "user@machine" of this program, if it is not given
    QString action = {}; ///< the same in every language: "retry dead letter"
    QString target = {}; ///< what it was done to, such as the id of an event
    QByteArray before = {}; ///< exact bytes, where there was something
    QByteArray after = {}; ///< exact bytes, where there is something now
    QString result = {}; ///< "done", or why not
    QString profile = {}; ///< the environment's name, if it is not given

    /// A JSON object without its newline. Bytes that are no UTF-8 stand in Base64, in "beforeBase64" and
    /// "afterBase64".
    QByteArray toLine() const;
    static std::optional<AuditEntry> fromLine(QByteArrayView line);

    bool operator==(const AuditEntry &) const = default;
};

} // namespace Sothebais

Q_DECLARE_METATYPE(Sothebais::AuditEntry)
