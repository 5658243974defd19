// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/result.h>

#include <QFuture>

namespace Sothebais {

/// Keeps secrets for this user, outside of this program. It may ask the user for leave, and take its time.
class Keychain
{
public:
    Keychain() = default;
    virtual ~Keychain() = default;
    Q_DISABLE_COPY_MOVE(Keychain)

    /// NotFound if it has nothing under that key; NotPermitted if it will not give it; StorageFailure if
    /// there is no keychain; TimedOut if it does not answer.
    virtual QFuture<Comm::Result<QByteArray>> read(const QString &key) = 0;
    virtual QFuture<Comm::Result<void>> write(const QString &key, const QByteArray &value) = 0;
    /// A key that is not there is as good as removed.
    virtual QFuture<Comm::Result<void>> remove(const QString &key) = 0;
};

} // namespace Sothebais
