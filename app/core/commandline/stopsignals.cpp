// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "stopsignals.h"

#include <csignal>

#include <fcntl.h>
#include <unistd.h>

namespace Sothebais {

namespace {

/// A signal handler may do next to nothing, but it may write to a pipe.
int pipeEnds[2] = {-1, -1};

void wakeUp(int)
{
    const char byte = 0;
    [[maybe_unused]] const ssize_t ignored = ::write(pipeEnds[1], &byte, 1);
}

int openPipe()
{
    if (::pipe2(pipeEnds, O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("cannot create a pipe");
    return pipeEnds[0];
}

void handle(int signal)
{
    struct sigaction action = {};
    action.sa_handler = wakeUp;
    action.sa_flags = static_cast<int>(SA_RESETHAND); // the second time the signal does what it always does
    sigaction(signal, &action, nullptr);
}

} // namespace

StopSignals::StopSignals(QObject *parent) : QObject(parent), m_notifier(openPipe(), QSocketNotifier::Read)
{
    connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
        m_notifier.setEnabled(false);
        Q_EMIT caught();
    });
    handle(SIGINT);
    handle(SIGTERM);
}

} // namespace Sothebais
