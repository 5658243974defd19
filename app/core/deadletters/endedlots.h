// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/eventstream.h"

#include <QSet>

namespace Sothebais {

/// Which lots have ended, as far as the events of a stream tell: those that a `lot:end` or a `lot:winner` is
/// about. Read as they come, a piece at a time.
class EndedLots : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype MaxLots = 200'000;

    /// The stream must outlive it.
    explicit EndedLots(const EventStream &stream, QObject *parent = nullptr);

    /// `subject` as in Letter: "lot:42".
    bool contains(const QByteArray &subject) const { return m_lots.contains(subject); }
    const QSet<QByteArray> &lots() const { return m_lots; }
    qsizetype count() const { return m_lots.size(); }
    /// Events of the stream that were not looked at yet.
    qint64 unread() const;

Q_SIGNALS:
    void changed();

private:
    void read();

    const EventStream &m_stream;
    QSet<QByteArray> m_lots;
    qint64 m_next = 0; ///< sequence
    QTimer m_slice;
};

} // namespace Sothebais
