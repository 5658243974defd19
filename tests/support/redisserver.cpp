// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "redisserver.h"

#include "freeport.h"

#include <QDeadlineTimer>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

RedisServer::RedisServer() : m_port(freePort())
{
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(QProcess::nullDevice());
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

RedisServer::~RedisServer()
{
    kill();
}

bool RedisServer::start(const QStringList &arguments)
{
    m_secured = arguments.contains("--requirepass"_L1) || arguments.contains("--user"_L1);
    m_isSlowToLoad = arguments.contains("--key-load-delay"_L1);
    m_process.start(u"redis-server"_s,
                    QStringList{u"--bind"_s, u"127.0.0.1"_s, u"--port"_s, QString::number(m_port),
                                u"--unixsocket"_s, socketPath(), u"--dir"_s, m_dir.path(), u"--save"_s,
                                QString(), u"--appendonly"_s, u"no"_s}
                        + arguments);
    const QDeadlineTimer deadline(10'000);
    while (m_process.state() != QProcess::NotRunning && !deadline.hasExpired()) {
        if (answers())
            return true;
        m_process.waitForFinished(20);
    }
    return false;
}

bool RedisServer::answers() const
{
    const QByteArray answer = cli({u"ping"_s});
    return answer.startsWith("PONG") || (m_isSlowToLoad && answer.contains("LOADING"))
        || (m_secured && (answer.contains("NOAUTH") || answer.contains("NOPERM")));
}

void RedisServer::stop()
{
    m_process.terminate();
    m_process.waitForFinished(5'000);
}

void RedisServer::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(5'000);
}

void RedisServer::suspend()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP);
}

void RedisServer::resume()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGCONT);
}

QString RedisServer::socketUrl() const
{
    return u"unix://"_s + socketPath();
}

QString RedisServer::tcpUrl() const
{
    return u"redis://127.0.0.1:%1"_s.arg(m_port);
}

QByteArray RedisServer::cli(const QStringList &arguments) const
{
    QProcess cli;
    cli.setProcessChannelMode(QProcess::MergedChannels);
    cli.start(u"redis-cli"_s, QStringList{u"-s"_s, socketPath()} + arguments);
    cli.waitForFinished(10'000);
    return cli.readAll();
}

std::unique_ptr<QProcess, void (*)(QProcess *)> RedisServer::monitor() const
{
    const auto end = [](QProcess *process) {
        process->kill();
        process->waitForFinished(5'000);
        delete process;
    };
    std::unique_ptr<QProcess, void (*)(QProcess *)> process(new QProcess, end);
    process->start(u"redis-cli"_s, {u"-s"_s, socketPath(), u"monitor"_s});
    process->waitForReadyRead(5'000);
    return process;
}
