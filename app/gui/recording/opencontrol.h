// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/livefolder.h"

#include <comm/error.h>

#include <QObject>

class QPushButton;

namespace Sothebais {

class Banner;
class BannerColumn;
class EventTableModel;
class Session;
class Theme;

/// Showing recordings: the question which one, the banner of the one that is shown in place of the live
/// events, and the offer of what a crash has left behind.
class OpenControl : public QObject
{
    Q_OBJECT
public:
    /// `model` knows in which zone times are shown.
    OpenControl(Session &session, const EventTableModel &model, const Theme &theme, BannerColumn &banners,
                QWidget *window);

    /// Asks for a file.
    void choose();

private:
    void showStream();
    void showRecording();
    void showReading();
    void showRead();
    void fail(const Comm::Error &error);
    void offerLeftBehind();
    void offer(const LiveFolder::LeftBehind &folder);

    Session &m_session;
    const EventTableModel &m_model;
    const Theme &m_theme;
    BannerColumn &m_banners;
    QWidget *m_window;
    Banner *m_banner; ///< of the recording that is shown
    QPushButton *m_cancel;
    Banner *m_failure; ///< why the last one cannot be opened
    bool m_isCancelled = false; ///< the recording that is shown was not read to its end
};

} // namespace Sothebais
