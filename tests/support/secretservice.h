// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QProcess>
#include <QTemporaryDir>

/// A keychain of the test's own, as a desktop has one: a message bus with gnome-keyring on it, which has
/// nothing in it and asks nobody. Both end with this object, and with the test program however that ends.
///
/// To be started before anything looks for the bus of the session, which for this process is this one then.
///
///     SecretService service;
///     QVERIFY2(service.start(), qPrintable(service.fault()));
class SecretService
{
public:
    ~SecretService();

    bool start();
    /// Why it did not start.
    QString fault() const { return m_fault; }

    /// From now on nothing can be read: whoever asks to unlock it is refused, as by a user who does not want
    /// to.
    bool lock();
    /// Stops and continues the process without ending it: the keychain falls silent.
    void suspend();
    void resume();
    /// Ends it, with the bus still there.
    void kill();
    /// Everything that it has written to the disk.
    QString folder() const { return m_dir.filePath(QStringLiteral("data")); }

private:
    bool startBus();
    bool startKeyring();
    bool isOwned() const;

    QTemporaryDir m_dir;
    QProcess m_bus;
    QProcess m_keyring;
    QString m_fault;
};
