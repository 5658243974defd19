// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recording.h"

#include "recordingreader.h"

namespace Sothebais {

Recording::Recording(const QString &path, QObject *parent)
    : EventStream(parent),
      m_path(path),
      m_reader(std::make_unique<RecordingReader>(*this))
{
}

Recording::~Recording() = default;

void Recording::open()
{
    m_reader->start();
}

void Recording::cancel()
{
    m_reader->stop();
}

EventSnapshot Recording::latest() const
{
    return m_reader->snapshot();
}

void Recording::advanced()
{
    const bool wasFinished = m_progress.isFinished;
    const Progress progress = m_reader->progress();
    // If that is ahead of the snapshot of a moment ago, there is one more frame.
    if (progress == m_progress || m_reader->snapshot().end() != end())
        return;
    m_progress = progress;
    Q_EMIT progressed();
    if (!m_progress.isFinished || wasFinished)
        return;
    if (const auto error = m_reader->error())
        Q_EMIT failed(*error);
    else
        Q_EMIT finished();
}

} // namespace Sothebais
