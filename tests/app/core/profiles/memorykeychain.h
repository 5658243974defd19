// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profiles/keychain.h"

#include <QHash>
#include <QPromise>

/// A keychain for as long as the test runs, which can be missing.
class MemoryKeychain : public Sothebais::Keychain
{
public:
    QHash<QString, QByteArray> entries;
    bool isMissing = false;
    int asked = 0;

    QFuture<Comm::Result<QByteArray>> read(const QString &key) override
    {
        ++asked;
        if (isMissing)
            return ready<QByteArray>(missing());
        if (!entries.contains(key))
            return ready<QByteArray>(
                Comm::Error{.code = Comm::Error::Code::NotFound, .message = QStringLiteral("no such entry")});
        return ready<QByteArray>(entries.value(key));
    }

    QFuture<Comm::Result<void>> write(const QString &key, const QByteArray &value) override
    {
        ++asked;
        if (isMissing)
            return ready<void>(missing());
        entries.insert(key, value);
        return ready<void>({});
    }

    QFuture<Comm::Result<void>> remove(const QString &key) override
    {
        ++asked;
        entries.remove(key);
        return ready<void>({});
    }

private:
    static Comm::Error missing()
    {
        return {.code = Comm::Error::Code::StorageFailure, .message = QStringLiteral("there is no keychain")};
    }

    template <typename Value>
    static QFuture<Comm::Result<Value>> ready(Comm::Result<Value> result)
    {
        QPromise<Comm::Result<Value>> promise;
        promise.start();
        promise.addResult(std::move(result));
        promise.finish();
        return promise.future();
    }
};
