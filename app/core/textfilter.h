// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringMatcher>

#include <array>

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
    bool matchesAscii(QByteArrayView payload) const;

    QString m_text;
    QByteArray m_folded; ///< the text in lower case; empty unless it is pure ASCII
    std::array<qsizetype, 256> m_skip
        = {}; ///< by how much the search may move on when a window ends in this byte
    QStringMatcher m_matcher; ///< for texts beyond ASCII
};

} // namespace Sothebais
