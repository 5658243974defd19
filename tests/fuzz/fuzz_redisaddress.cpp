// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/redisaddress.h"
#include "fuzz.h"

using namespace Comm;

/// Any text as the URL of a server. The input ends with a marker as its password where it asks for one.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QString secret = QStringLiteral("Zx9Qw7Kv3");
    QString url = QString::fromUtf8(fuzzBytes(data, size));
    url.replace(QLatin1Char('\x01'), secret); // one byte for the fuzzer to place
    const auto address = RedisAddress::fromUrl(url);
    if (!address) {
        promise(!address.error().message.isEmpty(), "a refusal has a reason");
        return 0;
    }
    promise(address->database >= 0, "a database has a number");
    promise(!address->socketPath.isEmpty() || !address->host.isEmpty(), "a server is somewhere");
    promise(address->port > 0 && address->port <= 65535, "a port is one");
    QStringList place{address->host, address->socketPath, address->masterName};
    for (const RedisAddress::Endpoint &sentinel : address->sentinels)
        place.append(sentinel.host);
    const bool secretIsPlace = place.join(QChar()).contains(secret, Qt::CaseInsensitive);
    promise(secretIsPlace || !address->toString().contains(secret, Qt::CaseInsensitive),
            "the text of an address has no password");
    return 0;
}
