// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QStringList>

namespace Sothebais {

/// The fields and values of the JSON texts that it was shown, whatever bytes they are. It needs no more than
/// a sample of them, and keeps a bounded part of that.
class JsonVocabulary
{
public:
    static constexpr qsizetype MaxSize = 64 * 1024; ///< bytes; of larger texts nothing is learnt
    static constexpr qsizetype MaxFields = 500;
    static constexpr qsizetype MaxValues = 40; ///< of a field; the newest
    static constexpr qsizetype MaxValueLength = 60; ///< bytes; nobody writes longer ones into a filter
    static constexpr int MaxDepth = 5; ///< of members within each other

    /// Learns from an object or array, whose fields are "data.amount" and "data.bids[*].amount".
    void learn(QByteArrayView container);
    void clear();

    /// The first one seen first.
    const QStringList &fields() const { return m_fields; }
    /// The newest first. Those of `data.bids[3].amount` are those of all bids.
    QStringList values(const QString &field) const;

private:
    void learnMembers(const QString &path, QByteArrayView container, int depth);
    void learnValue(const QString &path, QByteArrayView value, int depth);

    QStringList m_fields;
    QHash<QString, QStringList> m_values; ///< by field
};

} // namespace Sothebais
