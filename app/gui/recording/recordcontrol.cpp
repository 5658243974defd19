// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordcontrol.h"

#include "core/session.h"
#include "gui/theme/theme.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/labelbutton.h"
#include "models/eventtablemodel.h"
#include "recorddialog.h"
#include "recordingtext.h"

#include <QLocale>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr std::chrono::milliseconds RecordInterval{250};

QString filesText(const Recorder::Progress &progress)
{
    return progress.files.size() == 1
        ? progress.files.constFirst()
        : RecordControl::tr("%1 and %2 more")
              .arg(progress.files.constFirst(), QLocale().toString(progress.files.size() - 1));
}

} // namespace

RecordControl::RecordControl(Session &session, const EventTableModel &model, const Theme &theme,
                             BannerColumn &banners, QWidget *window)
    : QObject(window),
      m_session(session),
      m_model(model),
      m_theme(theme),
      m_window(window),
      m_button(new LabelButton),
      m_banner(new Banner(u"recordedBanner"_s, theme))
{
    m_button->setObjectName(u"recordButton"_s);
    connect(m_button, &QToolButton::clicked, this, &RecordControl::toggle);
    connect(m_banner->addButton(u"openRecordedButton"_s, tr("Open")), &QPushButton::clicked, this, [this] {
        m_banner->hide();
        Q_EMIT openRequested(m_recorded);
    });
    m_banner->makeClosable();
    banners.add(m_banner);
    m_refresh.setInterval(RecordInterval);
    connect(&m_refresh, &QTimer::timeout, this, &RecordControl::showProgress);
    connect(&theme, &Theme::changed, this, &RecordControl::paintIcon);
    showProgress();
    paintIcon();
}

RecordControl::~RecordControl() = default;

void RecordControl::toggle()
{
    if (m_recorder) {
        m_recorder->stop();
        return;
    }
    auto *const dialog = new RecordDialog(m_model.filter(), m_session.settings(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RecordDialog::recordingRequested, this,
            [this, dialog](const Recorder::Options &options) { start(*dialog, options); });
    dialog->open();
}

void RecordControl::start(RecordDialog &dialog, const Recorder::Options &options)
{
    // It is the live events that are recorded, whatever is shown meanwhile.
    auto recorder = std::make_unique<Recorder>(m_session.log(), options);
    if (const Comm::Result<void> started = recorder->start(); !started) {
        dialog.showError(started.error());
        return;
    }
    dialog.accept();
    m_banner->hide();
    m_recorder = std::move(recorder);
    connect(m_recorder.get(), &Recorder::finished, this, &RecordControl::end);
    connect(m_recorder.get(), &Recorder::failed, this, &RecordControl::fail);
    m_age.start();
    m_refresh.start();
    showProgress();
    paintIcon();
}

void RecordControl::end()
{
    const Recorder::Progress progress = m_recorder->progress();
    m_recorded = progress.files.constFirst();
    m_banner->show(progress.missed > 0 ? Banner::Kind::Warning : Banner::Kind::Information,
                   tr("Recorded %1 in %2 (%3)")
                       .arg(eventsText(progress.events), filesText(progress), sizeText(progress.bytes)),
                   progress.missed > 0
                       ? tr("%1 came faster than they could be written.").arg(eventsText(progress.missed))
                       : QString());
    m_recorder.release()->deleteLater(); // it is the one that tells
    m_refresh.stop();
    showProgress();
    paintIcon();
}

void RecordControl::fail(const Comm::Error &error)
{
    const Recorder::Progress progress = m_recorder->progress();
    end();
    m_banner->show(
        Banner::Kind::Error,
        tr("Recording has stopped, with %1 safe in %2").arg(eventsText(progress.events), filesText(progress)),
        error.toString() + u'.');
}

void RecordControl::showProgress()
{
    if (!m_recorder) {
        m_button->setText(tr("Record"));
        m_button->setToolTip(tr("Write the live events into a file (Ctrl+R)"));
        m_button->setAccessibleName(tr("Record"));
        return;
    }
    const Recorder::Progress progress = m_recorder->progress();
    const QString text = tr("%1, %2").arg(sizeText(progress.bytes), ageText(m_age.elapsed()));
    m_button->setText(text);
    m_button->setToolTip(tr("Recording to %1: %2. Press to stop (Ctrl+R)")
                             .arg(progress.files.last(), eventsText(progress.events)));
    m_button->setAccessibleName(tr("Stop recording, %1").arg(text));
}

void RecordControl::paintIcon()
{
    const Colors &colors = m_theme.colors();
    m_button->setIcon(m_theme.icon(u"record"_s, m_recorder ? colors.error : colors.muted));
}

} // namespace Sothebais
