// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "profile.h"

#include <QFuture>
#include <QHash>
#include <QObject>

namespace Sothebais {

class Keychain;

/// The passwords of the profiles: in the keychain where a profile says so, and in memory until this program
/// ends, so that nobody is asked twice. They are never written to a file of ours.
class SecretStore : public QObject
{
    Q_OBJECT
public:
    /// The keychain must outlive the store.
    explicit SecretStore(Keychain &keychain, QObject *parent = nullptr);

    /// What to connect with. An error means that the user has to be asked, and says why: NotFound if they are
    /// kept nowhere, else why the keychain does not give them.
    QFuture<Comm::Result<Secrets>> read(const Profile &profile);
    /// Keeps them, until the program ends at least. An error says why the keychain does not keep them; then
    /// they will be asked for at the next start.
    QFuture<Comm::Result<void>> write(const Profile &profile, const Secrets &secrets);
    /// The profile was edited, and these typed, if any were: what is kept is kept where it now says.
    QFuture<Comm::Result<void>> change(const Profile &before, const Profile &after,
                                       const std::optional<Secrets> &typed);
    /// Forgets them, also in the keychain if the profile has them there.
    QFuture<Comm::Result<void>> remove(const Profile &profile);

private:
    Keychain &m_keychain;
    QHash<QString, Secrets> m_known; ///< by the id of the profile
};

} // namespace Sothebais
