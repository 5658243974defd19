// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secrets.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace Sothebais {

namespace {

constexpr auto PasswordKey = QLatin1StringView("password");
constexpr auto SentinelKey = QLatin1StringView("sentinelPassword");
constexpr auto PassphraseKey = QLatin1StringView("keyPassphrase");

} // namespace

Secrets Secrets::replacedBy(const Secrets &others) const
{
    return {.password = others.password.isEmpty() ? password : others.password,
            .sentinelPassword
            = others.sentinelPassword.isEmpty() ? sentinelPassword : others.sentinelPassword,
            .keyPassphrase = others.keyPassphrase.isEmpty() ? keyPassphrase : others.keyPassphrase};
}

QByteArray Secrets::toJson() const
{
    QJsonObject object;
    const std::pair<QLatin1StringView, QString> members[]{{PasswordKey, password},
                                                          {SentinelKey, sentinelPassword},
                                                          {PassphraseKey, QString::fromUtf8(keyPassphrase)}};
    for (const auto &[key, value] : members) {
        if (!value.isEmpty())
            object.insert(key, value);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Secrets Secrets::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    return {.password = object.value(PasswordKey).toString(),
            .sentinelPassword = object.value(SentinelKey).toString(),
            .keyPassphrase = object.value(PassphraseKey).toString().toUtf8()};
}

} // namespace Sothebais
