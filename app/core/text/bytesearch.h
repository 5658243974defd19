// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Sothebais {

/// Finds ASCII bytes whatever the case of their letters, sixteen places at a time where the machine can.
///
/// It looks for the two bytes of the text that are rarest in events; only where both are does it compare.
class ByteSearch
{
public:
    /// `text` is ASCII.
    explicit ByteSearch(const QByteArray &text, Qt::CaseSensitivity sensitivity = Qt::CaseInsensitive);

    bool isIn(QByteArrayView bytes) const { return indexIn(bytes) >= 0; }
    /// Where the text stands first; -1 if it does not.
    qsizetype indexIn(QByteArrayView bytes) const;

private:
    bool isAt(const char *at) const;
    const char *findInFew(const char *at, const char *last) const;

    QByteArray m_text; ///< in lower case if case does not matter
    Qt::CaseSensitivity m_sensitivity;
    qsizetype m_first = 0; ///< places in the text of its two rarest bytes
    qsizetype m_second = 0;
};

/// The first quote or backslash from `at` on; `end` if there is none.
const char *findQuoteOrEscape(const char *at, const char *end);

} // namespace Sothebais
