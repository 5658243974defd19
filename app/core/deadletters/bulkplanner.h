// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bulkplan.h"

#include <QObject>

#include <memory>

class QThread;

namespace Sothebais {

class EndedLots;

/// Plans work on letters in a thread of its own: for 100 000 of them that takes longer than several frames.
/// The plan is made anew when more lots have ended.
///
///     BulkPlanner planner(LetterAction::Retry, chosen, desk.endedLots());
///     connect(&planner, &BulkPlanner::planned, label, [&] { label->setText(planner.plan().summary()); });
class BulkPlanner : public QObject
{
    Q_OBJECT
public:
    /// Begins at once. The lots must outlive it.
    BulkPlanner(LetterAction action, const QList<LetterPointer> &chosen, const EndedLots &ended,
                QObject *parent = nullptr);
    /// Waits for the plan that is being made.
    ~BulkPlanner() override;

    /// What was planned last; without any letters at first.
    const BulkPlan &plan() const { return m_plan; }
    /// Whether plan() is not yet what was asked for.
    bool isPlanning() const { return m_isPlanning; }

public Q_SLOTS:
    void leaveOut(Sothebais::BulkPlan::Exclusions without);

Q_SIGNALS:
    void planned();

private:
    void begin();
    void take(const BulkPlan &plan);

    const LetterAction m_action;
    const QList<LetterPointer> m_chosen;
    const EndedLots &m_ended;
    BulkPlan::Exclusions m_without = BulkPlan::Nothing;
    BulkPlan m_plan;
    std::unique_ptr<QThread> m_thread;
    bool m_isPlanning = false;
    bool m_isOutdated = false; ///< what is being planned is no longer what is asked for
};

} // namespace Sothebais
