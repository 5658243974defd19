// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "secretservice.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QThread>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace {

// No services that the bus would start: neither a keychain of the machine, nor what asks its user.
constexpr char BusConfig[] = R"(<busconfig>
  <type>session</type>
  <listen>unix:dir=%1</listen>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
)";

constexpr char Passphrase[] = "keyring of a test";

/// What dbus-send prints; nothing if there was an error.
QByteArray callOnBus(const QStringList &arguments)
{
    QProcess process;
    process.start(u"dbus-send"_s, QStringList{u"--session"_s, u"--print-reply"_s} + arguments);
    process.waitForFinished(10'000);
    return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
}

void endWithTheTest(QProcess &process)
{
    process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGKILL); });
}

void sendSignal(const QProcess &process, int signal)
{
    if (process.state() == QProcess::Running)
        ::kill(pid_t(process.processId()), signal);
}

} // namespace

SecretService::~SecretService()
{
    for (QProcess *const process : {&m_keyring, &m_bus}) {
        process->kill();
        process->waitForFinished(5'000);
    }
}

bool SecretService::start()
{
    return startBus() && startKeyring();
}

bool SecretService::startBus()
{
    QFile config(m_dir.filePath(u"bus.conf"_s));
    if (!config.open(QIODevice::WriteOnly)
        || config.write(QString::fromLatin1(BusConfig).arg(m_dir.path()).toLatin1()) < 0) {
        m_fault = config.errorString();
        return false;
    }
    config.close();
    m_bus.setStandardErrorFile(QProcess::nullDevice());
    endWithTheTest(m_bus);
    m_bus.start(u"dbus-daemon"_s,
                {u"--config-file="_s + config.fileName(), u"--nofork"_s, u"--print-address=1"_s});
    if (!m_bus.waitForStarted() || !m_bus.waitForReadyRead(10'000)) {
        m_fault = u"dbus-daemon does not start: "_s + m_bus.errorString();
        return false;
    }
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
    qputenv("XDG_CURRENT_DESKTOP", "GNOME"); // which has a Secret Service
    return true;
}

bool SecretService::startKeyring()
{
    QDir().mkpath(folder());
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *const name : {"HOME", "XDG_DATA_HOME", "XDG_RUNTIME_DIR"})
        environment.insert(QString::fromLatin1(name), folder());
    m_keyring.setProcessEnvironment(environment);
    m_keyring.setStandardOutputFile(QProcess::nullDevice());
    m_keyring.setStandardErrorFile(QProcess::nullDevice());
    endWithTheTest(m_keyring);
    m_keyring.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--components=secrets"_s, u"--unlock"_s});
    m_keyring.write(Passphrase);
    m_keyring.waitForBytesWritten(5'000);
    m_keyring.closeWriteChannel();
    const QDeadlineTimer deadline(10'000);
    while (m_keyring.waitForStarted() && !isOwned()) {
        if (deadline.hasExpired())
            break;
        QThread::msleep(20);
    }
    if (!isOwned())
        m_fault = u"gnome-keyring-daemon does not start: "_s + m_keyring.errorString();
    return m_fault.isEmpty();
}

bool SecretService::isOwned() const
{
    return callOnBus({u"--dest=org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus.NameHasOwner"_s,
                      u"string:org.freedesktop.secrets"_s})
        .contains("true");
}

bool SecretService::lock()
{
    return !callOnBus({u"--dest=org.freedesktop.secrets"_s, u"/org/freedesktop/secrets"_s,
                       u"org.freedesktop.Secret.Service.Lock"_s,
                       u"array:objpath:/org/freedesktop/secrets/collection/login"_s})
                .isEmpty();
}

void SecretService::suspend()
{
    sendSignal(m_keyring, SIGSTOP);
}

void SecretService::resume()
{
    sendSignal(m_keyring, SIGCONT);
}

void SecretService::kill()
{
    m_keyring.kill();
    m_keyring.waitForFinished(5'000);
}
