// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/deadletters/bulkplanner.h"
#include "core/deadletters/bulkwork.h"

#include <QDialog>

class QCheckBox;
class QDoubleSpinBox;
class QFormLayout;
class QPushButton;

namespace Sothebais {

class EndedLots;
class PlainLabel;

/// What work on many letters would do, before it does it: how many in how many groups, what to leave out,
/// whether to try one first, and how fast.
class BulkPlanDialog : public QDialog
{
    Q_OBJECT
public:
    BulkPlanDialog(LetterAction action, const QList<LetterPointer> &chosen, const EndedLots &ended,
                   QWidget *parent = nullptr);

    const BulkPlan &plan() const { return m_planner->plan(); }
    BulkWork::Options options() const;
    /// Not before there is a plan.
    void accept() override;

private:
    QCheckBox *addCheck(QFormLayout &form, const QString &name, const QString &text, const QString &toolTip);
    void layOut();
    void leaveOut();
    void showPlan();
    QString outlook() const;

    const LetterAction m_action;
    BulkPlanner *m_planner;
    bool m_isFirst = true; ///< no plan was shown yet
    PlainLabel *m_summary;
    PlainLabel *m_outlook;
    QCheckBox *m_withoutEnded = nullptr;
    QCheckBox *m_withoutPoison = nullptr;
    QCheckBox *m_canary = nullptr;
    QCheckBox *m_ramp = nullptr;
    QCheckBox *m_evenUnheard = nullptr;
    QDoubleSpinBox *m_rate;
    QPushButton *m_go = nullptr;
};

} // namespace Sothebais
