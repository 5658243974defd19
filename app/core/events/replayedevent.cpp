// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replayedevent.h"

#include "core/json/jsonscanner.h"

namespace Sothebais {

namespace {

constexpr QByteArrayView Mark = "replayOf";

} // namespace

QByteArray asReplayed(QByteArrayView payload, QByteArrayView newId, qint64 now)
{
    QByteArrayView recordedId = "null";
    QByteArrayView firstId; // of an event that was a replay already
    QByteArray others;
    JsonScanner members(payload);
    while (members.next()) {
        if (members.key() == "id")
            recordedId = members.value();
        else if (members.key() == Mark)
            firstId = members.value();
        else if (members.key() != "timestamp")
            (((others += ",\"") += members.key()) += "\":") += members.value();
    }
    QByteArray out = R"({"id":")";
    ((out += newId) += R"(","timestamp":)") += QByteArray::number(now);
    ((out += others) += R"(,"replayOf":)") += firstId.isEmpty() ? recordedId : firstId;
    return out += '}';
}

bool isReplayed(QByteArrayView payload)
{
    if (!payload.contains("\"replayOf\"")) // as nearly always, and quick to see
        return false;
    JsonScanner members(payload);
    while (members.next()) {
        if (members.key() == Mark)
            return true;
    }
    return false;
}

} // namespace Sothebais
