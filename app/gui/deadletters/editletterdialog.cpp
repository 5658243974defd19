// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "editletterdialog.h"

#include "core/compose/objecttext.h"
#include "core/inspect/eventdifference.h"
#include "core/safety/writeguard.h"
#include "core/text/visibletext.h"
#include "gui/compose/eventform.h"
#include "gui/widgets/differencelist.h"
#include "gui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace Sothebais {

EditLetterDialog::EditLetterDialog(const LetterPointer &letter, const WriteGuard &guard, const Theme &theme,
                                   QWidget *parent)
    : QDialog(parent),
      m_letter(letter),
      m_guard(guard),
      m_form(new EventForm(theme)),
      m_difference(new DifferenceList(theme)),
      m_verdict(new PlainLabel(u"editVerdict"_s)),
      m_reason(new PlainLabel(u"editReason"_s)),
      m_asNew(new QCheckBox(tr("As a new event, with an id and a time of its own")))
{
    constexpr QSize FirstSize(1040, 760);
    constexpr std::chrono::milliseconds Pause{150};
    setObjectName(u"editLetterDialog"_s);
    setWindowTitle(tr("Edit and retry: %1").arg(visibleText(letter->entry.event.typeName())));
    resize(FirstSize);
    m_form->setIdentityLocked(true);
    m_form->setLevel(Comm::EventValidator::Level::Contract);
    m_form->setEvent(letter->entry.event);
    auto *const splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"editSplitter"_s);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_form);
    splitter->addWidget(makeDifference());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 1);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(splitter, 1);
    layout->addWidget(makeFoot());
    m_pause.setSingleShot(true);
    m_pause.setInterval(Pause);
    connect(&m_pause, &QTimer::timeout, this, &EditLetterDialog::compare);
    connect(m_form, &EventForm::changed, this, [this] {
        m_pause.start();
        refresh();
    });
    connect(&guard, &WriteGuard::changed, this, &EditLetterDialog::refresh);
    compare();
    refresh();
}

QWidget *EditLetterDialog::makeDifference()
{
    auto *const pane = new QWidget;
    m_verdict->setAccessibleName(tr("What is different"));
    m_verdict->setProperty("bannerTitle", true);
    m_verdict->setContentsMargins(16, 8, 16, 8);
    m_difference->setAccessibleName(tr("What is different from the event that failed"));
    auto *const layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_verdict);
    layout->addWidget(m_difference, 1);
    return pane;
}

QWidget *EditLetterDialog::makeFoot()
{
    auto *const foot = new QWidget;
    m_asNew->setObjectName(u"asNewCheck"_s);
    m_asNew->setAccessibleName(m_asNew->text());
    m_asNew->setToolTip(tr("For services that pass over an id which they have seen already"));
    m_reason->setProperty("severity", u"warning"_s);
    m_reason->setWordWrap(true);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_send = buttons->addButton(tr("Retry with these changes"), QDialogButtonBox::AcceptRole);
    m_send->setObjectName(u"sendEditButton"_s);
    m_send->setAccessibleName(m_send->text());
    connect(buttons, &QDialogButtonBox::accepted, this, &EditLetterDialog::send);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const layout = new QHBoxLayout(foot);
    layout->setContentsMargins(16, 10, 16, 12);
    layout->addWidget(m_asNew);
    layout->addWidget(m_reason, 1);
    layout->addWidget(buttons);
    return foot;
}

void EditLetterDialog::compare()
{
    const QByteArray before = m_letter->entry.event.payload().toByteArray();
    const QByteArray now = withMember(before, QByteArrayLiteral("data"), m_form->data());
    const EventDifference difference = EventDifference::between(before, now);
    m_difference->show(difference);
    m_verdict->setText(difference.changes.empty() && !difference.isTooLarge
                           ? tr("Nothing is changed yet")
                           : tr("Before it is sent: %1").arg(m_difference->verdict()));
}

void EditLetterDialog::refresh()
{
    const QString reason = !m_form->isValid() ? tr("Put right what is wrong first.")
                                              : m_guard.reason(WriteAction::RetryDeadLetter);
    m_reason->setText(reason);
    m_send->setEnabled(reason.isEmpty());
    m_send->setToolTip(toolTipText(reason));
}

void EditLetterDialog::send()
{
    Comm::DeadLetterRetry how;
    how.asNewEvent = m_asNew->isChecked();
    Q_EMIT retryRequested(m_letter, m_form->data(), how);
    accept();
}

} // namespace Sothebais
