// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/httpresponse.h>
#include <comm/redisinspector.h>

#include <QList>
#include <QString>

namespace Sothebais {

/// What one check has found, in words.
struct Finding
{
    enum class Level {
        Fine,
        Warning, ///< works, and somebody should look at it
        Wrong,
    };

    QString check; ///< such as "memory"
    Level level = Level::Fine;
    QString says;
    QString remedy = {};

    bool operator==(const Finding &) const = default;
};

/// What a Redis server's report means for events.
QList<Finding> diagnose(const Comm::RedisReport &report);

/// What the answer of a health endpoint means; `check` names it.
Finding diagnose(const QString &check, const Comm::Result<Comm::HttpResponse> &health);

/// The finding as a line for people, and as JSON.
QString lineOf(const Finding &finding);
QByteArray jsonOf(const Finding &finding);

} // namespace Sothebais
