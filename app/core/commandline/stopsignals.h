// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace Sothebais {

/// Turns the first SIGINT (Ctrl-C) or SIGTERM into a signal of Qt, so that a program can end in an orderly
/// way. The second one ends it at once.
class StopSignals : public QObject
{
    Q_OBJECT
public:
    explicit StopSignals(QObject *parent = nullptr);

Q_SIGNALS:
    void caught();

private:
    QSocketNotifier m_notifier;
};

} // namespace Sothebais
