// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bytesearch.h"

#include <QString>
#include <QStringMatcher>

#include <optional>

namespace Sothebais {

/// Finds a text anywhere in a payload, whatever the case of its letters.
///
///     TextFilter filter(QStringLiteral("too low"));
///     filter.matches(event.payload());
class TextFilter
{
public:
    /// A filter that everything passes.
    TextFilter() : TextFilter(QString()) { }
    explicit TextFilter(const QString &text);

    const QString &text() const { return m_text; }
    bool isEmpty() const { return m_text.isEmpty(); }
    bool matches(QByteArrayView payload) const;

private:
    QString m_text;
    std::optional<ByteSearch> m_search; ///< for texts of pure ASCII
    QStringMatcher m_matcher; ///< for all others
};

} // namespace Sothebais
