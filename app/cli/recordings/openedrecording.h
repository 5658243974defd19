// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/exitcode.h"
#include "cli/progressline.h"
#include "core/store/recording.h"

namespace Sothebais {

/// A recording, with the manners of the command line: what is wrong with it is told on standard error, and a
/// terminal shows how far it is read.
class OpenedRecording : public QObject
{
    Q_OBJECT
public:
    explicit OpenedRecording(const QString &path, QObject *parent = nullptr);

    void open() { m_recording.open(); }
    /// The events so far, which may be more with each grew().
    const EventSnapshot &snapshot() const { return m_recording.snapshot(); }
    const QString &path() const { return m_recording.path(); }
    const Recording::Progress &progress() const { return m_recording.progress(); }
    /// Done if all of it could be read.
    ExitCode outcome() const { return m_outcome; }

Q_SIGNALS:
    void grew();
    /// All that can be read was read, and complained of; emitted once.
    void ended();

private:
    void showProgress();
    void complainOfRest();
    void end(ExitCode outcome);

    Recording m_recording;
    ProgressLine m_progressLine;
    ExitCode m_outcome = Done;
};

/// The same for a command that wants the whole recording at once: runs until it is read. Nothing if it was
/// interrupted, or if there is no event in it, after a complaint; `code` is then what to end with.
std::unique_ptr<OpenedRecording> wholeRecording(const std::string &path, int &code);

} // namespace Sothebais
