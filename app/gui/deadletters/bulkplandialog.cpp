// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bulkplandialog.h"

#include "core/events/eventtime.h"
#include "gui/widgets/plainlabel.h"
#include "lettertext.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QPushButton>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr std::chrono::seconds RampUp{30};
constexpr double DefaultRate = 10; ///< letters per second, as the library has it
constexpr double MaxRate = 1'000;

} // namespace

BulkPlanDialog::BulkPlanDialog(LetterAction action, const QList<LetterPointer> &chosen,
                               const EndedLots &ended, QWidget *parent)
    : QDialog(parent),
      m_action(action),
      m_planner(new BulkPlanner(action, chosen, ended, this)),
      m_summary(new PlainLabel(u"planSummary"_s)),
      m_outlook(new PlainLabel(u"planOutlook"_s)),
      m_rate(new QDoubleSpinBox)
{
    setObjectName(u"bulkPlanDialog"_s);
    setWindowTitle(bulkTitle(action));
    layOut();
    showPlan();
    for (const QCheckBox *const check : {m_withoutEnded, m_withoutPoison})
        connect(check, &QCheckBox::toggled, this, &BulkPlanDialog::leaveOut);
    const auto showOutlook = [this] { m_outlook->setText(outlook()); };
    connect(m_rate, &QDoubleSpinBox::valueChanged, this, showOutlook);
    connect(m_ramp, &QCheckBox::toggled, this, showOutlook);
    connect(m_planner, &BulkPlanner::planned, this, [this] {
        // Lots that nothing can be bought of any more: whoever retries for them wants to say so.
        if (std::exchange(m_isFirst, false) && m_action == LetterAction::Retry && plan().counts().ended > 0)
            m_withoutEnded->setChecked(true);
        showPlan();
    });
}

QCheckBox *BulkPlanDialog::addCheck(QFormLayout &form, const QString &name, const QString &text,
                                    const QString &toolTip)
{
    auto *const check = new QCheckBox(text);
    check->setObjectName(name);
    check->setAccessibleName(text);
    check->setToolTip(toolTip);
    form.addRow(QString(), check);
    return check;
}

void BulkPlanDialog::layOut()
{
    constexpr int Width = 520;
    setMinimumWidth(Width);
    QFont font = m_summary->font();
    font.setPointSizeF(font.pointSizeF() * 1.2);
    font.setWeight(QFont::DemiBold);
    m_summary->setFont(font);
    m_summary->setAccessibleName(tr("Plan"));
    m_summary->setWordWrap(true);
    m_summary->setMinimumHeight(
        2 * QFontMetrics(font).lineSpacing()); // or the buttons move away while one ticks
    m_summary->setAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_outlook->setAccessibleName(tr("What will be done"));
    m_outlook->setWordWrap(true);
    m_outlook->setProperty("muted", true);
    m_rate->setObjectName(u"rateBox"_s);
    m_rate->setAccessibleName(tr("Letters per second"));
    m_rate->setRange(0, MaxRate);
    m_rate->setDecimals(1);
    m_rate->setValue(DefaultRate);
    m_rate->setSuffix(tr(" per second"));
    m_rate->setSpecialValueText(tr("as fast as the server takes them"));

    auto *const form = new QFormLayout(this);
    form->setContentsMargins(24, 20, 24, 16);
    form->setVerticalSpacing(10);
    form->addRow(m_summary);
    m_withoutEnded = addCheck(*form, u"withoutEndedCheck"_s, QString(),
                              tr("A bid on such a lot could only be rejected, or worse: accepted"));
    m_withoutPoison = addCheck(*form, u"withoutPoisonCheck"_s, QString(),
                               tr("They were retried before, and came back each time"));
    const bool isRetry = m_action == LetterAction::Retry;
    m_canary = addCheck(*form, u"canaryCheck"_s, tr("Try one first and wait for its outcome"),
                        tr("The others follow once it has not come back; you may go on earlier"));
    m_evenUnheard
        = addCheck(*form, u"evenUnheardCheck"_s, tr("Also publish what nobody listens to"),
                   tr("Otherwise a letter stays where it is if no program would receive its event"));
    form->addRow(tr("Rate:"), m_rate);
    m_ramp = addCheck(*form, u"rampCheck"_s,
                      tr("Begin slowly, and reach that after %1").arg(spanText(1000 * RampUp.count())), {});
    for (QWidget *const ofRetry : {m_canary, m_evenUnheard})
        ofRetry->setVisible(isRetry);
    m_canary->setChecked(isRetry);
    m_ramp->setChecked(isRetry);
    form->addRow(m_outlook);

    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_go = buttons->addButton(QString(), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(u"startBulkButton"_s);
    m_go->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

void BulkPlanDialog::leaveOut()
{
    BulkPlan::Exclusions without = BulkPlan::Nothing;
    without.setFlag(BulkPlan::WithoutEnded, m_withoutEnded->isChecked());
    without.setFlag(BulkPlan::WithoutPoison, m_withoutPoison->isChecked());
    m_planner->leaveOut(without);
    showPlan();
}

void BulkPlanDialog::showPlan()
{
    const BulkPlan::Counts &counts = plan().counts();
    m_summary->setText(m_isFirst ? tr("Looking at the letters…") : plan().summary());
    const auto offer = [](QCheckBox *check, const QString &text, qsizetype count) {
        check->setText(text);
        check->setAccessibleName(text);
        check->setVisible(count > 0);
    };
    offer(m_withoutEnded, tr("Leave out the %n of lots that have ended", nullptr, int(counts.ended)),
          counts.ended);
    offer(m_withoutPoison, tr("Leave out the %n poison letter(s)", nullptr, int(counts.poison)),
          counts.poison);
    m_outlook->setText(outlook());
    m_go->setText(m_isFirst ? bulkTitle(m_action) : bulkButtonText(m_action, plan().letters().size()));
    m_go->setAccessibleName(m_go->text());
    m_go->setEnabled(!m_planner->isPlanning() && !plan().letters().isEmpty());
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width()))); // there is more to say now
}

QString BulkPlanDialog::outlook() const
{
    const qsizetype left = plan().letters().size();
    const BulkWork::Options how = options();
    const Comm::RedriveJob::Options paced{.perSecond = how.perSecond, .rampUp = how.rampUp};
    if (m_isFirst)
        return {};
    QStringList sentences;
    if (plan().counts().impossible > 0)
        sentences.append(
            tr("%n cannot be worked on and is left out.", nullptr, int(plan().counts().impossible)));
    if (left == 0)
        sentences.append(tr("Nothing is left to do."));
    else if (how.perSecond > 0)
        sentences.append(tr("%n letter(s), oldest first, in about %1.", nullptr, int(left))
                             .arg(spanText(paced.timeFor(left).count())));
    else
        sentences.append(tr("%n letter(s), oldest first.", nullptr, int(left)));
    sentences.append(tr("You can pause and cancel at any time."));
    return sentences.join(u' ');
}

void BulkPlanDialog::accept()
{
    if (m_go->isEnabled())
        QDialog::accept();
}

BulkWork::Options BulkPlanDialog::options() const
{
    const bool isRetry = m_action == LetterAction::Retry;
    BulkWork::Options options;
    options.canary = isRetry && m_canary->isChecked();
    options.perSecond = m_rate->value();
    options.rampUp = m_ramp->isChecked() ? RampUp : std::chrono::milliseconds(0);
    options.how.evenUnheard = isRetry && m_evenUnheard->isChecked();
    return options;
}

} // namespace Sothebais
