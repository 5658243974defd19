// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "opencontrol.h"

#include "core/session.h"
#include "gui/widgets/banner.h"
#include "models/eventtablemodel.h"
#include "recordingtext.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr qsizetype MostOffered = 3; // of what was left behind

QString nameOf(const Recording &recording)
{
    const QFileInfo info(recording.path());
    return info.fileName().isEmpty() ? recording.path() : info.fileName();
}

/// What had to be passed over; empty if nothing.
QString lossText(const Recording::Progress &progress)
{
    QStringList losses;
    if (progress.skippedLines == 1)
        losses.append(OpenControl::tr("One line is no line of a recording and was passed over."));
    else if (progress.skippedLines > 0)
        losses.append(OpenControl::tr("%1 lines are no lines of a recording and were passed over.")
                          .arg(QLocale().toString(progress.skippedLines)));
    if (progress.isCut || progress.cutBytes > 0)
        losses.append(OpenControl::tr("It ends in the middle of a line; everything before is here."));
    return losses.join(u' ');
}

} // namespace

OpenControl::OpenControl(Session &session, const EventTableModel &model, const Theme &theme,
                         BannerColumn &banners, QWidget *window)
    : QObject(window),
      m_session(session),
      m_model(model),
      m_theme(theme),
      m_banners(banners),
      m_window(window),
      m_banner(new Banner(u"recordingBanner"_s, theme)),
      m_cancel(m_banner->addButton(u"cancelReadingButton"_s, tr("Cancel"))),
      m_failure(new Banner(u"openFailureBanner"_s, theme))
{
    connect(m_banner->addButton(u"backToLiveButton"_s, tr("Back to live")), &QPushButton::clicked, &session,
            &Session::showLive);
    connect(m_cancel, &QPushButton::clicked, this, [this] {
        m_isCancelled = true;
        if (Recording *const recording = m_session.recording())
            recording->cancel();
    });
    m_failure->makeClosable();
    banners.add(m_banner);
    banners.add(m_failure);
    connect(&session, &Session::streamChanged, this, &OpenControl::showStream);
    offerLeftBehind();
    showStream();
}

void OpenControl::choose()
{
    auto *const dialog = new QFileDialog(m_window, tr("Open a recording"), lastFolder(m_session.settings()));
    dialog->setObjectName(u"openDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Recordings (*.ndjson *.ndjson.zst)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        rememberFolder(m_session.settings(), path);
        m_session.open(path);
    });
    dialog->open();
}

void OpenControl::showStream()
{
    Recording *const recording = m_session.recording();
    m_isCancelled = false;
    m_banner->setHidden(!recording);
    if (!recording)
        return;
    m_failure->hide();
    connect(recording, &Recording::progressed, this, &OpenControl::showRecording);
    connect(recording, &EventStream::failed, this, &OpenControl::fail);
    showRecording();
}

void OpenControl::showRecording()
{
    const Recording &recording = *m_session.recording();
    const bool isReading = !recording.progress().isFinished;
    m_cancel->setVisible(isReading && !m_isCancelled);
    if (isReading)
        showReading();
    else
        showRead();
}

void OpenControl::showReading()
{
    const Recording &recording = *m_session.recording();
    const Recording::Progress &progress = recording.progress();
    m_banner->setProgress(progress.totalBytes > 0 ? double(progress.readBytes) / double(progress.totalBytes)
                                                  : 0);
    m_banner->show(Banner::Kind::Information,
                   tr("Reading %1: %2 so far").arg(nameOf(recording), eventsText(recording.end())));
}

void OpenControl::showRead()
{
    const Recording &recording = *m_session.recording();
    const EventSnapshot &events = recording.snapshot();
    QStringList facts{m_isCancelled ? tr("the first %1 of it").arg(eventsText(events.size()))
                                    : eventsText(events.size())};
    if (!events.isEmpty())
        facts.append(periodText(events.envelope(events.first()).receivedAt,
                                events.envelope(events.end() - 1).receivedAt,
                                m_model.timeStyle().timeZone()));
    const QString loss = lossText(recording.progress());
    m_banner->setProgress({});
    m_banner->show(loss.isEmpty() ? Banner::Kind::Information : Banner::Kind::Warning,
                   tr("Recording %1, %2").arg(nameOf(recording), facts.join(u", "_s)), loss);
}

/// What is no recording at all is not shown; of a damaged one what could be read stays.
void OpenControl::fail(const Comm::Error &error)
{
    if (m_session.recording() && m_session.recording()->end() == 0)
        m_session.showLive();
    m_failure->showError(error);
}

void OpenControl::offerLeftBehind()
{
    const QList<LiveFolder::LeftBehind> folders = LiveFolder::leftBehind(m_session.liveRoot());
    for (const LiveFolder::LeftBehind &folder : folders.first(std::min(folders.size(), MostOffered)))
        offer(folder);
}

void OpenControl::offer(const LiveFolder::LeftBehind &folder)
{
    auto *const banner = new Banner(u"leftBehindBanner"_s, m_theme);
    m_banners.add(banner);
    banner->show(
        Banner::Kind::Warning,
        tr("A session of this program did not end well; %1 of its events are still there, up to %2")
            .arg(sizeText(folder.bytes), QLocale().toString(folder.lastWritten, u"d MMM yyyy, HH:mm"_s)));
    QPushButton *const open = banner->addButton(u"openLeftBehindButton"_s, tr("Open"));
    QPushButton *const remove = banner->addButton(u"deleteLeftBehindButton"_s, tr("Delete"));
    banner->makeClosable();
    connect(open, &QPushButton::clicked, this, [this, path = folder.path] { m_session.open(path); });
    connect(remove, &QPushButton::clicked, this, [this, banner, remove, path = folder.path] {
        // Asked once more in its place, since nothing brings them back.
        if (const QString again = tr("Delete for ever"); remove->text() != again) {
            remove->setText(again);
            remove->setAccessibleName(again);
            return;
        }
        const Comm::Result<void> removed = LiveFolder::remove(path);
        banner->hide();
        if (!removed)
            m_failure->showError(removed.error());
    });
}

} // namespace Sothebais
