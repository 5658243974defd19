// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QPushButton;

namespace Sothebais {

class ElidedLabel;
class PlainLabel;
class Theme;
class WriteGuard;

/// Where an event goes to, and the button that sends it there; if it may not be sent, why.
class PublishBar : public QWidget
{
    Q_OBJECT
public:
    /// The guard must outlive the bar.
    PublishBar(const WriteGuard &guard, const QString &server, const Theme &theme, QWidget *parent = nullptr);

    /// Whether the event may be sent as it is.
    void setReady(bool isReady);
    /// One is on its way.
    void setBusy(bool isBusy);

public Q_SLOTS:
    /// Does nothing while the button may not be pressed.
    void publish();

Q_SIGNALS:
    void publishRequested();

private:
    void showState();

    const WriteGuard &m_guard;
    const QString m_server;
    const Theme &m_theme;
    bool m_isReady = false;
    bool m_isBusy = false;
    PlainLabel *m_icon;
    ElidedLabel *m_text;
    QPushButton *m_button;
};

} // namespace Sothebais
