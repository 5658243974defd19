// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profiles/keychain.h"

#include <QObject>

#include <chrono>

namespace Sothebais {

/// The keychain of the desktop: Secret Service (GNOME, KeePassXC and others) or KWallet.
class SystemKeychain : public QObject, public Keychain
{
    Q_OBJECT
public:
    /// The timeout is for a keychain that is there and says nothing: it may have asked the user to unlock it.
    explicit SystemKeychain(std::chrono::milliseconds timeout = std::chrono::seconds(30),
                            QObject *parent = nullptr);

    QFuture<Comm::Result<QByteArray>> read(const QString &key) override;
    QFuture<Comm::Result<void>> write(const QString &key, const QByteArray &value) override;
    /// Also where there is no keychain: there nothing is kept.
    QFuture<Comm::Result<void>> remove(const QString &key) override;

private:
    const std::chrono::milliseconds m_timeout;
};

} // namespace Sothebais
