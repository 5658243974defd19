// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filterfield.h"

#include <QDateTime>
#include <QTimeZone>

namespace Sothebais {

/// A value as it stands in a filter.
struct FilterLiteral
{
    enum class Kind {
        Text,
        Glob, ///< `*` stands for any characters, `?` for one
        Number, ///< an exact decimal
        Boolean,
        Null,
        Moment, ///< a date, with or without a time
        TimeOfDay,
        Duration,
    };

    Kind kind = Kind::Text;
    QString text; ///< as written; of a Text without quotes and escapes
    bool boolean = false;
    qint64 milliseconds = 0; ///< of a Duration, or since midnight of a TimeOfDay
    qint64 precision = 1; ///< ms that a Moment or TimeOfDay stands for: 14:00 is a whole minute; a day is Day
    QDateTime moment = {}; ///< of a Moment: its beginning
    bool inZone = false; ///< of a Moment: written without an offset; `moment` only seems to be UTC

    static constexpr qint64 Day = 86'400'000;

    bool isOrdered() const { return kind != Kind::Glob && kind != Kind::Boolean && kind != Kind::Null; }

    /// A word as a value of such a field; nothing if it cannot be one.
    static std::optional<FilterLiteral> fromWord(const QString &word, FilterField::Kind field);
    /// A text that stood between quotes.
    static std::optional<FilterLiteral> fromQuoted(const QString &text, FilterField::Kind field);

    /// In the syntax of filters, with quotes where it needs them.
    QString toString(FilterField::Kind field) const;
    /// The times that a Moment stands for, milliseconds since the epoch: from the first to before the second.
    std::pair<qint64, qint64> momentRange(const QTimeZone &zone) const;
};

} // namespace Sothebais
