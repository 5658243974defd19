// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/connectionstatus.h>

#include <QWidget>

class QLineEdit;
class QPushButton;

namespace Sothebais {

class PlainLabel;
class Theme;

/// What stands in the place of the table while it has no rows: why that is so and what to do about it.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &server, const Theme &theme, QWidget *parent = nullptr);

    /// Nothing has arrived yet.
    void showSilence(const Comm::ConnectionStatus &status);
    /// A recording has no events to show yet.
    void showReading();
    /// Events are there, but none passes the filter.
    void showNoMatch(const QString &filter, qint64 hidden, bool isScanning);

Q_SIGNALS:
    void clearFilterRequested();

private:
    void layOut();
    QWidget *makeCommand();
    void showText(const QString &icon, const QString &title, const QString &text);
    void paintIcon();

    const QString m_server;
    const Theme &m_theme;
    QString m_iconName;
    PlainLabel *m_icon;
    PlainLabel *m_title;
    PlainLabel *m_text;
    QLineEdit *m_commandText;
    QWidget *m_command;
    QPushButton *m_clearFilter;
};

} // namespace Sothebais
