// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "payloadsearch.h"

#include <QObject>
#include <QTimer>

namespace Sothebais {

/// The hits of a search in one payload, found a piece at a time in the event loop, and the one of them that
/// one is at.
///
///     cursor.start(payload, u"sold"_s, PayloadSearch::Over::Values);
///     connect(&cursor, &HitCursor::moved, this, [&](qsizetype offset) { show(offset); });
class HitCursor : public QObject
{
    Q_OBJECT
public:
    explicit HitCursor(QObject *parent = nullptr);

    /// The first hit becomes the current one. The text must live until stop(), the next start,
    /// or the end of this.
    void start(QByteArrayView text, const QString &wanted, PayloadSearch::Over over);
    void stop();

    bool isActive() const { return m_isActive; }
    bool isDone() const { return m_search.isDone(); }
    const std::vector<qsizetype> &hits() const { return m_search.hits(); }
    /// Number of the current hit, -1 if there is none.
    qsizetype current() const { return m_current; }
    /// "3 of 17", "no hits", "3 of 10,000 or more".
    QString text() const;

public Q_SLOTS:
    /// Behind the last hit comes the first, and the other way round.
    void next() { move(1); }
    void previous() { move(-1); }

Q_SIGNALS:
    void changed(); ///< text() says something else
    void moved(qsizetype offset); ///< to the current hit

private:
    void goOn();
    void move(qsizetype step);
    void moveTo(qsizetype hit);

    PayloadSearch m_search;
    QTimer m_timer;
    qsizetype m_current = -1;
    bool m_isActive = false;
};

} // namespace Sothebais
