// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profiles/connectiontest.h"

#include <QFrame>

class QPushButton;

namespace Sothebais {

class PlainLabel;
class Theme;

/// Tries a connection at the press of a button, and says what is wrong with it.
class ConnectionTestView : public QFrame
{
    Q_OBJECT
public:
    explicit ConnectionTestView(const Theme &theme, QWidget *parent = nullptr);

    /// Does nothing if the user has given the test up meanwhile; so does showError().
    void start(const Comm::RedisAddress &address);
    void showError(const Comm::Error &error);
    /// What it says was about something else.
    void clear();
    bool isRunning() const { return m_isAwaited || m_test.isRunning(); }

Q_SIGNALS:
    /// To be answered with start() or showError(), which may take its time.
    void testRequested();

private:
    void press();
    void showVerdict(const ConnectionVerdict &verdict);
    void show(const QString &icon, const QString &title, const QString &details);
    void paintIcon();

    const Theme &m_theme;
    ConnectionTest m_test;
    bool m_isAwaited = false; ///< it was asked what to test
    ConnectionVerdict::Level m_level = ConnectionVerdict::Level::Works;
    QString m_iconName;
    PlainLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_details;
    QPushButton *m_button;
};

} // namespace Sothebais
