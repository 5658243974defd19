// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/eventrecord.h"
#include "filterfield.h"
#include "filterliteral.h"

#include <memory>
#include <vector>

namespace Sothebais {

/// One part of the expression of a filter.
struct FilterNode
{
    enum class Kind {
        All, ///< every child
        Any, ///< at least one child
        Not, ///< not its only child
        Compare, ///< field, operation, values
        Exists, ///< field
        Flag, ///< flag
        Text, ///< `text` anywhere in the payload
        Subject, ///< the thing that `noun` and `text` name
    };
    enum class Operation {
        Equal,
        NotEqual,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        Contains,
        Matches,
        In, ///< any of the values
        InRange, ///< between two values, both included
    };

    Kind kind = Kind::All;
    std::vector<FilterNode> children = {};
    FilterField field = {};
    Operation operation = Operation::Equal;
    QList<FilterLiteral> values = {};
    EventFlag flag = {};
    QByteArray noun = {};
    QString text = {};
    bool isGlob = false; ///< of a Subject: `text` is a pattern
};

/// The canonical text of an expression.
QString filterText(const FilterNode &node);

/// The words for flags: "dup", "gap" and so on.
struct FilterFlagName
{
    EventFlag flag;
    QLatin1StringView name;
};
std::span<const FilterFlagName> filterFlagNames();

/// "==", "contains" and so on; "in" for both kinds of `in`.
QLatin1StringView filterOperationText(FilterNode::Operation operation);

} // namespace Sothebais
