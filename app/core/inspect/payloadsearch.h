// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/bytesearch.h"

#include <QString>

#include <vector>

namespace Sothebais {

/// Looks for a text in a payload, a piece at a time, whatever the case of letters.
///
///     PayloadSearch search(payload, u"sold"_s, PayloadSearch::Over::Values);
///     while (!search.isDone())
///         search.advance(1024 * 1024); // from time to time
///     show(search.hits());
class PayloadSearch
{
public:
    enum class Over {
        Bytes, ///< as the text is written; the case of letters beyond ASCII matters
        Values, ///< names and values as they are meant, without quotes and escapes
    };
    static constexpr qsizetype MaxHits = 10'000;

    /// Nothing is looked for.
    PayloadSearch() = default;
    /// The text must live as long as this.
    PayloadSearch(QByteArrayView text, const QString &wanted, Over over);

    /// Goes on over about this many bytes; a single value is never cut in two.
    void advance(qsizetype bytes);
    bool isDone() const { return m_at >= m_text.size() || isFull(); }
    /// True if there may be more hits than MaxHits.
    bool isFull() const { return qsizetype(m_hits.size()) >= MaxHits; }

    /// Ascending: where the bytes stand or, over values, where the token that has them begins.
    const std::vector<qsizetype> &hits() const { return m_hits; }

private:
    void advanceOverBytes(qsizetype end);
    void advanceOverValues(qsizetype end);
    qsizetype find(QByteArrayView bytes) const;
    bool isInToken(QByteArrayView token) const;

    QByteArrayView m_text;
    QString m_wanted;
    QByteArray m_wantedBytes;
    bool m_isAscii = true;
    Over m_over = Over::Bytes;
    ByteSearch m_search{"x"};
    qsizetype m_at = 0;
    std::vector<qsizetype> m_hits;
};

} // namespace Sothebais
