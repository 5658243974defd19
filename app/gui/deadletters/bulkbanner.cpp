// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bulkbanner.h"

#include "bulkresultsdialog.h"
#include "core/deadletters/deadletterdesk.h"
#include "lettertext.h"

#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Sothebais {

using State = BulkWork::State;

BulkBanner::BulkBanner(DeadLetterDesk &desk, QSettings &settings, const Theme &theme, QWidget *parent)
    : Banner(u"bulkBanner"_s, theme, parent),
      m_desk(desk),
      m_settings(settings),
      m_theme(theme),
      m_toggle(addButton(u"pauseBulkButton"_s, tr("Pause"))),
      m_cancel(addButton(u"cancelBulkButton"_s, tr("Cancel"))),
      m_results(addButton(u"bulkResultsButton"_s, tr("Results…"))),
      m_dismiss(addButton(u"dismissBulkButton"_s, tr("Done")))
{
    connect(&desk, &DeadLetterDesk::bulkChanged, this, &BulkBanner::follow);
    connect(m_toggle, &QPushButton::clicked, this, &BulkBanner::toggle);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        if (m_desk.bulk())
            m_desk.bulk()->cancel();
    });
    connect(m_results, &QPushButton::clicked, this, &BulkBanner::showResults);
    connect(m_dismiss, &QPushButton::clicked, this, &QWidget::hide);
    follow();
}

void BulkBanner::follow()
{
    BulkWork *const work = m_desk.bulk();
    if (!work)
        return hide();
    connect(work, &BulkWork::stateChanged, this, &BulkBanner::refresh);
    connect(work, &BulkWork::progressed, this, &BulkBanner::refresh);
    connect(work, &BulkWork::finished, this, &BulkBanner::refresh);
    refresh();
}

void BulkBanner::refresh()
{
    const BulkWork *const work = m_desk.bulk();
    if (!work)
        return hide();
    const BulkWork::Progress &progress = work->progress();
    const bool isOver = work->state() == State::Finished;
    const bool isWaiting = work->state() == State::Waiting;
    const bool isPaused = work->state() == State::Paused;
    const bool isTroubled = isPaused || progress.failed > 0 || (isOver && work->error());
    show(isTroubled ? Kind::Warning : Kind::Information, title(*work), detail(*work));
    setProgress(isOver || progress.total == 0 ? std::optional<double>()
                                              : double(progress.handled()) / double(progress.total));
    const QString toggle = isWaiting ? tr("Go on now") : isPaused ? tr("Resume") : tr("Pause");
    m_toggle->setText(toggle);
    m_toggle->setAccessibleName(toggle);
    m_toggle->setHidden(isOver);
    m_cancel->setHidden(isOver);
    m_dismiss->setVisible(isOver);
    m_results->setEnabled(!work->results().isEmpty());
}

QString BulkBanner::title(const BulkWork &work) const
{
    const LetterAction action = work.plan().action();
    const qint64 total = work.progress().total;
    switch (work.state()) {
    case State::Trying:
        return tr("Trying one letter first");
    case State::Waiting:
        return tr("Waiting for what becomes of the first letter");
    case State::Paused:
        return work.pauseReason().isEmpty() ? tr("Paused: %1").arg(bulkButtonText(action, total))
                                            : tr("Paused: %1").arg(work.pauseReason());
    case State::Finished:
        return work.error() && work.error()->code != Comm::Error::Code::Cancelled
            ? tr("Stopped: %1").arg(work.error()->message)
            : work.error() ? tr("Cancelled: %1").arg(bulkButtonText(action, total))
                           : tr("Finished: %1").arg(bulkButtonText(action, total));
    case State::Idle:
    case State::Running:
        break;
    }
    return bulkButtonText(action, total);
}

QString BulkBanner::detail(const BulkWork &work) const
{
    const BulkWork::Progress &progress = work.progress();
    QStringList parts{tr("%L1 of %L2").arg(progress.handled()).arg(progress.total),
                      tr("%n done", nullptr, int(progress.done))};
    const auto add = [&](qint64 number, const QString &text) {
        if (number > 0)
            parts.append(text);
    };
    add(progress.failed, tr("%n failed", nullptr, int(progress.failed)));
    add(progress.unsure, tr("%n without an answer", nullptr, int(progress.unsure)));
    add(progress.gone, tr("%n already dealt with", nullptr, int(progress.gone)));
    add(progress.skipped, tr("%n skipped", nullptr, int(progress.skipped)));
    return parts.join(u" · "_s);
}

/// Goes on also where it waits for the first one.
void BulkBanner::toggle()
{
    BulkWork *const work = m_desk.bulk();
    if (!work)
        return;
    if (work->state() == State::Paused || work->state() == State::Waiting)
        work->resume();
    else
        work->pause();
}

void BulkBanner::showResults()
{
    if (!m_desk.bulk())
        return;
    auto *const dialog = new BulkResultsDialog(*m_desk.bulk(), m_settings, m_theme, window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace Sothebais
