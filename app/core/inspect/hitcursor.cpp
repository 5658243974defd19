// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hitcursor.h"

#include <QLocale>

namespace Sothebais {

namespace {

constexpr qsizetype PieceBytes = 256 * 1024; // a few milliseconds at most

} // namespace

HitCursor::HitCursor(QObject *parent) : QObject(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &HitCursor::goOn);
}

void HitCursor::start(QByteArrayView text, const QString &wanted, PayloadSearch::Over over)
{
    m_search = PayloadSearch(text, wanted, over);
    m_current = -1;
    m_isActive = !wanted.isEmpty();
    m_timer.start();
}

void HitCursor::stop()
{
    m_timer.stop();
    m_search = {};
    m_current = -1;
    m_isActive = false;
    Q_EMIT changed();
}

void HitCursor::goOn()
{
    m_search.advance(PieceBytes);
    if (m_search.isDone())
        m_timer.stop();
    if (m_current < 0 && !hits().empty())
        moveTo(0);
    Q_EMIT changed();
}

void HitCursor::move(qsizetype step)
{
    if (const auto count = qsizetype(hits().size()); count > 0)
        moveTo((std::max<qsizetype>(m_current, 0) + step + count) % count);
}

void HitCursor::moveTo(qsizetype hit)
{
    m_current = hit;
    Q_EMIT changed();
    Q_EMIT moved(hits()[size_t(hit)]);
}

QString HitCursor::text() const
{
    const auto count = qsizetype(hits().size());
    if (!m_isActive)
        return {};
    if (count == 0)
        return isDone() ? tr("no hits") : tr("searching…");
    const QString more = m_search.isFull() ? tr("%L1 of %L2 or more") : tr("%L1 of %L2");
    return more.arg(m_current + 1).arg(count);
}

} // namespace Sothebais
