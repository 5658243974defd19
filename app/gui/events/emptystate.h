// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/placeholder.h"

#include <comm/connectionstatus.h>

class QLineEdit;
class QPushButton;

namespace Sothebais {

/// What stands in the place of the table while it has no rows: why that is so and what to do about it.
class EmptyState : public Placeholder
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
    QWidget *makeCommand();

    const QString m_server;
    QLineEdit *m_commandText;
    QWidget *m_command;
    QPushButton *m_clearFilter;
};

} // namespace Sothebais
