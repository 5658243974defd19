// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filterbook/colorrules.h"
#include "redisplace.h"

namespace Sothebais {

/// Where the passwords of a profile are between two starts of the program.
enum class SecretKeeping {
    None, ///< the Redis wants none
    Keychain, ///< in the keychain of the desktop
    Ask, ///< nowhere: they are asked for at each start, and kept until the program ends
};

/// One environment of the auction house: how to reach it, and how to tell it from the others at a glance.
/// No secrets are in it, so it can be shown, written to a file and given to a colleague.
struct Profile
{
    static constexpr qsizetype MaxName = 60; ///< characters

    QString id = {}; ///< a UUID that stays when the name changes; empty for an address of the command line
    QString name = {}; ///< of the environment, such as "Staging"; no two profiles have the same
    RuleColor color = RuleColor::Gray; ///< of the strip at the top of its windows
    bool isProduction = false; ///< what is done there happens to customers
    RedisPlace redis = {};
    SecretKeeping secrets = SecretKeeping::None;

    /// A new one, with an id of its own.
    static Profile create(const QString &name = {});
    /// Not one of the user's: where an address of the command line leads.
    static Profile unnamed(const Comm::RedisAddress &redis);

    /// What files and settings of this profile are kept under: the id, or one for all that have none.
    QString key() const;
    /// For people: the name, or the address where there is none.
    QString title() const;
    /// Why it cannot be kept, whatever the others are called: it has no name, or no place.
    Comm::Result<void> check() const;

    QJsonObject toJson() const;
    /// InvalidArgument with the member that is wrong. An id that is none becomes a new one.
    static Comm::Result<Profile> fromJson(const QJsonObject &json);

    bool operator==(const Profile &) const = default;
};

} // namespace Sothebais
