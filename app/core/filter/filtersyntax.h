// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filter.h"

#include <QList>

#include <optional>

namespace Sothebais {

/// A piece of the text of a filter, for an editor that colours it.
struct FilterToken
{
    enum class Kind {
        Field, ///< `data.amount`
        Operator, ///< `==`, `contains`, `in`
        Keyword, ///< `and`, `or`, `not`, `exists`
        Flag, ///< `late`
        Subject, ///< `lot:42`
        Type, ///< `lot:bid:placed` as a word of its own
        Text, ///< a value, or what is looked for in the whole payload
        Number,
        Time, ///< a time, a time of day or a duration
        Punctuation,
        Wrong, ///< cannot stand where it stands
    };

    Kind kind = Kind::Text;
    qsizetype position = 0; ///< characters (UTF-16 units) from the beginning
    qsizetype length = 0;

    bool operator==(const FilterToken &) const = default;
};
using TokenKind = FilterToken::Kind;

/// Why a text is no filter, and where.
struct FilterError
{
    qsizetype position = 0; ///< characters (UTF-16 units) from the beginning
    qsizetype length = 0; ///< 0 where something is missing
    QString message = {}; ///< one sentence without the position
    QString remedy = {}; ///< what to do; may be empty
    QString replacement = {}; ///< what may have been meant in the place of these characters; may be empty

    /// With the place in words and, unless the text is long, as marks under it in the details.
    Comm::Error toError(const QString &text) const;

    bool operator==(const FilterError &) const = default;
};

/// All that an editor wants to know about a text that may be wrong.
struct FilterSyntax
{
    QList<FilterToken> tokens; ///< of the whole text, in order
    std::optional<FilterError> error;
    Filter filter; ///< empty if there is an error
};

FilterSyntax filterSyntax(const QString &text, const Comm::Catalog &catalog = Comm::Catalog());

} // namespace Sothebais
