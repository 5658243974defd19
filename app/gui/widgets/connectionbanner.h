// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/connectionstatus.h>

#include <QFrame>
#include <QTimer>

class QPushButton;

namespace Sothebais {

class PlainLabel;

/// Why there is no connection, what to do about it, and when the next attempt is; hidden while all is well.
class ConnectionBanner : public QFrame
{
    Q_OBJECT
public:
    explicit ConnectionBanner(const QString &server, QWidget *parent = nullptr);

    void setStatus(const Comm::ConnectionStatus &status);

Q_SIGNALS:
    void tryNowRequested();

private:
    void showNextAttempt();

    const QString m_server;
    Comm::ConnectionStatus m_status;
    PlainLabel *m_title;
    PlainLabel *m_remedy;
    PlainLabel *m_next;
    QPushButton *m_tryNow;
    QTimer m_tick;
};

} // namespace Sothebais
