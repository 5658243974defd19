// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openedrecording.h"

#include "cli/console.h"
#include "core/commandline/stopsignals.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sothebais {

OpenedRecording::OpenedRecording(const QString &path, QObject *parent) : QObject(parent), m_recording(path)
{
    connect(&m_recording, &EventStream::appended, this, &OpenedRecording::grew);
    connect(&m_recording, &Recording::progressed, this, &OpenedRecording::showProgress);
    connect(&m_recording, &Recording::finished, this, [this] { end(Done); });
    connect(&m_recording, &EventStream::failed, this, [this](const Comm::Error &error) {
        m_progressLine.clear();
        end(fail(error));
    });
}

void OpenedRecording::showProgress()
{
    const Recording::Progress &progress = m_recording.progress();
    const double total = static_cast<double>(qMax(progress.totalBytes, 1));
    m_progressLine.show(static_cast<double>(progress.readBytes) / total,
                        u"reading %1"_s.arg(m_recording.path()));
}

void OpenedRecording::end(ExitCode outcome)
{
    m_outcome = outcome;
    m_progressLine.clear();
    complainOfRest();
    Q_EMIT ended();
}

void OpenedRecording::complainOfRest()
{
    const Recording::Progress &progress = m_recording.progress();
    if (progress.skippedLines > 0)
        complain(u"%1: %2 passed over that are no lines of a recording"_s.arg(
            path(), counted(progress.skippedLines, "line"_L1)));
    if (progress.isCut && m_recording.end() > 0)
        complain(u"%1 ends in the middle of a line, which was passed over"_s.arg(path()));
}

std::unique_ptr<OpenedRecording> wholeRecording(const std::string &path, int &code)
{
    auto recording = std::make_unique<OpenedRecording>(QString::fromStdString(path));
    StopSignals stop;
    QObject::connect(recording.get(), &OpenedRecording::ended, &stop,
                     [&recording] { QCoreApplication::exit(recording->outcome()); });
    QObject::connect(&stop, &StopSignals::caught, recording.get(), [] { QCoreApplication::exit(-1); });
    recording->open();
    code = QCoreApplication::exec();
    if (code >= 0 && !recording->snapshot().isEmpty())
        return recording;
    if (code < 0)
        code = AnswerIsNo;
    return nullptr;
}

} // namespace Sothebais
