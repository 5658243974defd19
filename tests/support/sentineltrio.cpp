// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "sentineltrio.h"

#include "freeport.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QThread>

#include <algorithm>
#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace {

// A second of silence is a dead master: as short as sentinels allow without being wrong on a busy machine.
constexpr char Config[] = R"(port %1
bind 127.0.0.1
dir %2
sentinel monitor mymaster 127.0.0.1 %3 2
sentinel down-after-milliseconds mymaster 1000
sentinel failover-timeout mymaster 5000
sentinel parallel-syncs mymaster 1
)";

} // namespace

SentinelTrio::~SentinelTrio()
{
    for (int i = 0; i < 3; ++i)
        killSentinel(i);
}

bool SentinelTrio::start()
{
    for (int i = 0; i < 3; ++i) {
        QStringList arguments{u"--repl-diskless-sync-delay"_s, u"0"_s};
        if (i > 0)
            arguments += {u"--replicaof"_s, u"127.0.0.1"_s, QString::number(m_servers[0].port())};
        if (!server(i).start(arguments))
            return false;
    }
    for (int i = 0; i < 3; ++i) {
        if (!startSentinel(i))
            return false;
    }
    const QDeadlineTimer deadline(20'000);
    while (!isReady()) {
        if (deadline.hasExpired())
            return false;
        QThread::msleep(50);
    }
    return true;
}

bool SentinelTrio::startSentinel(int number)
{
    Sentinel &sentinel = m_sentinels[size_t(number)];
    sentinel.port = freePort();
    QFile config(m_dir.filePath(u"sentinel%1.conf"_s.arg(number)));
    const QString text
        = QString::fromLatin1(Config).arg(sentinel.port).arg(m_dir.path()).arg(m_servers[0].port());
    if (!config.open(QIODevice::WriteOnly) || config.write(text.toUtf8()) < 0)
        return false;
    config.close();
    sentinel.process.setStandardOutputFile(QProcess::nullDevice());
    sentinel.process.setStandardErrorFile(QProcess::nullDevice());
    sentinel.process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
    sentinel.process.start(u"redis-server"_s, {config.fileName(), u"--sentinel"_s});
    return sentinel.process.waitForStarted();
}

void SentinelTrio::killSentinel(int number)
{
    QProcess &process = m_sentinels[size_t(number)].process;
    if (process.state() == QProcess::NotRunning)
        return;
    process.kill();
    process.waitForFinished(5'000);
}

QByteArray SentinelTrio::ask(int sentinel, const QStringList &command) const
{
    QProcess cli;
    cli.start(u"redis-cli"_s,
              QStringList{u"-p"_s, QString::number(sentinelPort(sentinel)), u"sentinel"_s} + command);
    cli.waitForFinished(5'000);
    return cli.readAll();
}

bool SentinelTrio::isReady() const
{
    return std::ranges::all_of(std::array{0, 1, 2}, [this](int i) {
        const QByteArray state = ask(i, {u"master"_s, u"mymaster"_s});
        return state.contains("num-other-sentinels\n2\n") && state.contains("num-slaves\n2\n")
            && ask(i, {u"ckquorum"_s, u"mymaster"_s}).startsWith("OK");
    });
}

int SentinelTrio::master() const
{
    int agreed = -1;
    for (int i = 0; i < 3; ++i) {
        if (m_sentinels[size_t(i)].process.state() == QProcess::NotRunning)
            continue;
        const QByteArray answer = ask(i, {u"get-master-addr-by-name"_s, u"mymaster"_s});
        const auto named = std::ranges::find_if(m_servers, [&](const RedisServer &server) {
            return answer.trimmed().endsWith(QByteArray('\n' + QByteArray::number(server.port())));
        });
        const int number = named == m_servers.end() ? -1 : int(named - m_servers.begin());
        if (agreed >= 0 && number != agreed)
            return -1;
        agreed = number;
    }
    return agreed;
}

bool SentinelTrio::failOver()
{
    return ask(0, {u"failover"_s, u"mymaster"_s}).startsWith("OK");
}

QString SentinelTrio::url() const
{
    return u"redis+sentinel://127.0.0.1:%1,127.0.0.1:%2,127.0.0.1:%3/mymaster"_s.arg(sentinelPort(0))
        .arg(sentinelPort(1))
        .arg(sentinelPort(2));
}
