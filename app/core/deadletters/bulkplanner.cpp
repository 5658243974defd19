// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bulkplanner.h"

#include "endedlots.h"

#include <QThread>

namespace Sothebais {

BulkPlanner::BulkPlanner(LetterAction action, const QList<LetterPointer> &chosen, const EndedLots &ended,
                         QObject *parent)
    : QObject(parent),
      m_action(action),
      m_chosen(chosen),
      m_ended(ended)
{
    connect(&ended, &EndedLots::changed, this, &BulkPlanner::begin);
    begin();
}

BulkPlanner::~BulkPlanner()
{
    if (m_thread)
        m_thread->wait();
}

void BulkPlanner::leaveOut(BulkPlan::Exclusions without)
{
    if (without == m_without)
        return;
    m_without = without;
    begin();
}

void BulkPlanner::begin()
{
    m_isOutdated = m_isPlanning;
    if (m_isPlanning)
        return;
    m_isPlanning = true;
    if (m_thread)
        m_thread->wait(); // it has said all that it had to say
    const auto plan = std::make_shared<BulkPlan>();
    m_thread.reset(
        QThread::create([plan, action = m_action, chosen = m_chosen, ended = m_ended.lots(),
                         without = m_without] { *plan = BulkPlan(action, chosen, ended, without); }));
    connect(m_thread.get(), &QThread::finished, this, [this, plan] { take(*plan); });
    m_thread->start();
}

void BulkPlanner::take(const BulkPlan &plan)
{
    m_isPlanning = false;
    if (m_isOutdated) {
        begin();
        return;
    }
    m_plan = plan;
    Q_EMIT planned();
}

} // namespace Sothebais
