// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letterwork.h"

#include "bulkbanner.h"
#include "bulkplandialog.h"
#include "core/deadletters/deadletterdesk.h"
#include "core/text/visibletext.h"
#include "editletterdialog.h"
#include "gui/recording/recordingtext.h"
#include "gui/safety/confirmbulk.h"
#include "lettertext.h"
#include "models/deadletters/letteractmodel.h"
#include "undobanner.h"

#include <QFileDialog>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

LetterWork::LetterWork(DeadLetterDesk &desk, QSettings &settings, const Theme &theme, BannerColumn &banners,
                       QWidget *window)
    : QObject(window),
      m_desk(desk),
      m_settings(settings),
      m_theme(theme),
      m_window(window),
      m_notice(new Banner(u"letterNotice"_s, theme)),
      m_unheard(m_notice->addButton(u"retryUnheardButton"_s, tr("Publish it all the same"))),
      m_bulk(new BulkBanner(desk, settings, theme)),
      m_undo(new UndoBanner(desk, theme))
{
    m_notice->makeClosable();
    m_unheard->hide();
    for (Banner *const banner : {m_notice, static_cast<Banner *>(m_bulk), static_cast<Banner *>(m_undo)})
        banners.add(banner);
    connect(m_unheard, &QPushButton::clicked, this, &LetterWork::retryUnheard);
    connect(&desk, &DeadLetterDesk::acted, this, &LetterWork::showActs);
    connect(&desk, &DeadLetterDesk::failed, m_notice, [this](const Comm::Error &error) {
        m_unheard->hide();
        m_notice->showError(error);
    });
    connect(&desk, &DeadLetterDesk::exported, m_notice, [this](const QString &path, qint64 letters) {
        m_unheard->hide();
        m_notice->show(Banner::Kind::Information,
                       tr("Exported %n letter(s) to %1", nullptr, int(letters)).arg(path));
    });
    connect(&desk.retries(), &RetryLog::decided, this, &LetterWork::showOutcome);
}

void LetterWork::act(LetterAction action, const QList<LetterPointer> &letters)
{
    if (letters.isEmpty())
        return;
    if (action == LetterAction::Edit)
        return edit(letters.constFirst());
    if (letters.size() > 1)
        return plan(action, letters);
    m_asked = letters.constFirst();
    switch (action) {
    case LetterAction::Retry:
        return m_desk.retry(letters);
    case LetterAction::Park:
        return m_desk.park(letters);
    case LetterAction::Discard:
        return m_desk.discard(letters);
    case LetterAction::Edit:
    case LetterAction::Restore:
        break;
    }
}

void LetterWork::undo()
{
    m_undo->undo();
}

void LetterWork::edit(const LetterPointer &letter)
{
    auto *const dialog = new EditLetterDialog(letter, m_desk.guard(), m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EditLetterDialog::retryRequested, this,
            [this](const LetterPointer &edited, const QByteArray &data, const Comm::DeadLetterRetry &how) {
                m_asked = edited;
                m_desk.editAndRetry(edited, data, how);
            });
    dialog->open();
}

void LetterWork::plan(LetterAction action, const QList<LetterPointer> &letters)
{
    auto *const dialog = new BulkPlanDialog(action, letters, m_desk.endedLots(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        const BulkPlan plan = dialog->plan();
        const BulkWork::Options options = dialog->options();
        const QString what
            = tr("%1: %2").arg(bulkButtonText(plan.action(), plan.letters().size()), plan.summary());
        confirmBulk(m_window, m_desk.guard(), what, [this, plan, options] { m_desk.begin(plan, options); });
    });
    dialog->open();
}

void LetterWork::exportLetters(const QList<LetterPointer> &letters)
{
    auto *const dialog = new QFileDialog(m_window, tr("Export %n letter(s)", nullptr, int(letters.size())));
    dialog->setObjectName(u"exportLettersDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ndjson"_s);
    dialog->selectFile(suggestedPath(m_settings, u".ndjson"_s, QDateTime::currentDateTime()));
    connect(dialog, &QFileDialog::fileSelected, this, [this, letters](const QString &path) {
        rememberFolder(m_settings, path);
        m_desk.exportTo(path, letters);
    });
    dialog->open();
}

/// Of many at once the banner of their work tells, of those that come back out of the trash that of the
/// trash.
void LetterWork::showActs(const QList<LetterAct> &acts)
{
    const auto asked = std::ranges::find(acts, m_asked, &LetterAct::letter);
    if (!m_asked || asked == acts.end() || asked->action == LetterAction::Restore)
        return;
    m_asked.reset();
    const LetterAct &act = *asked;
    if (!act.outcome)
        return showRefusal(act);
    m_unheard->hide();
    if (act.action == LetterAction::Discard)
        return m_notice->hide(); // the banner to undo it says so
    const bool isRetry = act.action == LetterAction::Retry || act.action == LetterAction::Edit;
    m_notice->show(
        Banner::Kind::Information, doneText(act.action, act.letter->entry.parked, 1),
        isRetry
            ? tr("%1. It counts as resolved if it does not come back.").arg(LetterActModel::resultText(act))
            : QString());
}

void LetterWork::showRefusal(const LetterAct &act)
{
    const Comm::Error &error = act.outcome.error();
    const bool isUnheard = error.code == Comm::Error::Code::NoReceivers && act.action == LetterAction::Retry;
    m_refused = isUnheard ? act.letter : LetterPointer();
    m_unheard->setVisible(isUnheard);
    if (error.code == Comm::Error::Code::NotFound)
        m_notice->show(Banner::Kind::Warning, tr("Somebody else was faster"),
                       tr("The letter is no longer in the list; nothing was done."));
    else
        m_notice->showError(error);
}

void LetterWork::retryUnheard()
{
    Comm::DeadLetterRetry how;
    how.evenUnheard = true;
    m_unheard->hide();
    m_asked = m_refused;
    if (m_refused)
        m_desk.retry({m_refused}, how);
}

void LetterWork::showOutcome(const RetryAttempt &attempt)
{
    if (attempt.outcome != RetryOutcome::FailedAgain)
        return;
    m_unheard->hide();
    m_notice->show(Banner::Kind::Warning, tr("A letter that was retried has failed again"),
                   tr("It is back in the queue: event %1.").arg(visibleText(attempt.eventId)));
}

} // namespace Sothebais
