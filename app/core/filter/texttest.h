// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textfilter.h"
#include "filternode.h"

#include <QRegularExpression>

namespace Sothebais {

/// What a comparison asks of a text. Pure but for the count of patterns that were given up.
class TextTest
{
public:
    /// Of a Compare whose values are texts or patterns.
    explicit TextTest(const FilterNode &comparison);

    /// Whether the text passes. Order is that of Unicode.
    bool passes(QByteArrayView text, qint64 &abandonedPatterns) const;
    /// Whether it is one of the values, for `==`, `!=` and `in`.
    bool isAmong(QByteArrayView text) const;

private:
    struct Value
    {
        QByteArray text;
        bool isGlob = false;
    };

    bool matchesPattern(QByteArrayView text, qint64 &abandonedPatterns) const;

    FilterNode::Operation m_operation;
    QList<Value> m_values;
    TextFilter m_search; ///< of `contains`
    QRegularExpression m_pattern; ///< of `matches`
};

} // namespace Sothebais
