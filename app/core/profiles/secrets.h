// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace Sothebais {

/// What the connection of a profile needs and nobody may read: in no file of ours, no text and no log.
struct Secrets
{
    QString password = {};
    QString sentinelPassword = {};
    QByteArray keyPassphrase = {}; ///< of the private key's file

    bool isEmpty() const { return *this == Secrets(); }
    /// These, with what the others have in place of them.
    Secrets replacedBy(const Secrets &others) const;
    /// For a keychain, which keeps one text for each profile.
    QByteArray toJson() const;
    /// What is no such text holds no secrets.
    static Secrets fromJson(const QByteArray &json);

    bool operator==(const Secrets &) const = default;
};

} // namespace Sothebais
