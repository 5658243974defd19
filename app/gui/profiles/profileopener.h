// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profiles/profile.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QSet>

#include <chrono>

namespace Sothebais {

class PasswordPrompt;
class SecretStore;
class Theme;

/// Finds out how to connect to a profile: looks for its passwords, and asks for those that are kept nowhere.
class ProfileOpener : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it. A keychain that has not answered within the patience may be waiting for the
    /// user, who is offered to type the password in place of that.
    ProfileOpener(SecretStore &secrets, const Theme &theme,
                  std::chrono::milliseconds patience = std::chrono::seconds(2), QObject *parent = nullptr);
    ~ProfileOpener() override;

    /// Does nothing while this profile is being opened already.
    void open(const Profile &profile);
    /// Asks even if there are passwords: they were the wrong ones.
    void askAgain(const Profile &profile);

Q_SIGNALS:
    void opened(const Sothebais::Profile &profile, const Comm::RedisAddress &address);
    /// There is no address: a file that it needs cannot be read.
    void failed(const Sothebais::Profile &profile, const Comm::Error &error);
    /// The keychain will not keep the password of a profile that was opened with it.
    void notKept(const Sothebais::Profile &profile, const Comm::Error &error);

private:
    void offerPrompt(const Profile &profile);
    void takeAnswer(const Profile &profile, const Comm::Result<Secrets> &secrets);
    void ask(const Profile &profile, const Comm::Error &reason);
    void takeTyped(const Profile &profile, const Secrets &secrets);
    void take(const Profile &profile, const Secrets &secrets);

    SecretStore &m_secrets;
    const Theme &m_theme;
    const std::chrono::milliseconds m_patience;
    QSet<QString> m_awaited; ///< ids of the profiles whose passwords are being looked for
    QHash<QString, QPointer<PasswordPrompt>> m_prompts; ///< by the id of their profile
};

} // namespace Sothebais
