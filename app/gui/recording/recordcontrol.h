// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/live/recorder.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

class QToolButton;

namespace Sothebais {

class Banner;
class BannerColumn;
class EventTableModel;
class RecordDialog;
class Session;
class Theme;

/// Recording the live events: the button that starts and stops it and says how much there is, the questions
/// before, and what came of it.
class RecordControl : public QObject
{
    Q_OBJECT
public:
    /// `model` knows the filter.
    RecordControl(Session &session, const EventTableModel &model, const Theme &theme, BannerColumn &banners,
                  QWidget *window);
    ~RecordControl() override;

    /// Belongs to whoever lays it out.
    QToolButton *button() const { return m_button; }
    /// Asks for what is needed and starts, or stops.
    void toggle();

Q_SIGNALS:
    void openRequested(const QString &path);

private:
    void start(RecordDialog &dialog, const Recorder::Options &options);
    void end();
    void fail(const Comm::Error &error);
    void showProgress();
    void paintIcon();

    Session &m_session;
    const EventTableModel &m_model;
    const Theme &m_theme;
    QWidget *m_window;
    QToolButton *m_button;
    Banner *m_banner; ///< what came of the last one
    std::unique_ptr<Recorder> m_recorder; ///< null if nothing is recorded
    QString m_recorded; ///< the first file of the last one
    QElapsedTimer m_age;
    QTimer m_refresh;
};

} // namespace Sothebais
