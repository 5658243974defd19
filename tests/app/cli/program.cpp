// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "program.h"

#include <QTest>

#include <csignal>

#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int Patience = 20'000; // ms; a machine may be busy

} // namespace

Program::Program(const QStringList &arguments, const QByteArray &input, const QStringList &environment)
{
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"SOTHEBAIS_REDIS_URL"_s, u"REDIS_URL"_s})
        variables.remove(name);
    variables.insert(u"TZ"_s, u"UTC"_s);
    for (const QString &assignment : environment)
        variables.insert(assignment.section(u'=', 0, 0), assignment.section(u'=', 1));
    m_process.setProcessEnvironment(variables);
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process.start(QString::fromLocal8Bit(SOTHEBAIS_PROGRAM), arguments);
    m_process.waitForStarted();
    if (!input.isNull()) {
        m_process.write(input);
        m_process.closeWriteChannel();
    }
}

Program::~Program()
{
    m_process.kill();
    m_process.waitForFinished();
}

void Program::collect()
{
    m_output += m_process.readAllStandardOutput();
    m_errors += m_process.readAllStandardError();
}

bool Program::waitFor(const QByteArray &text, const QByteArray &in)
{
    // With an event loop, because a test may play the server in the same thread.
    const auto isThere = [&] {
        collect();
        return in.contains(text) || m_process.state() == QProcess::NotRunning;
    };
    return QTest::qWaitFor(isThere, Patience) && in.contains(text);
}

bool Program::isReady()
{
    return waitFor("ready\n", m_errors);
}

bool Program::writes(const QByteArray &text)
{
    return waitFor(text, m_output);
}

bool Program::complains(const QByteArray &text)
{
    return waitFor(text, m_errors);
}

void Program::feed(const QByteArray &input)
{
    m_process.write(input);
    m_process.waitForBytesWritten(Patience);
}

void Program::signal(int number)
{
    ::kill(static_cast<pid_t>(m_process.processId()), number);
}

int Program::exitCode()
{
    const bool ended = QTest::qWaitFor([&] { return m_process.state() == QProcess::NotRunning; }, Patience);
    collect();
    return ended && m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
}
