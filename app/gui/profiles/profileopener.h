// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profiles/profile.h"

#include <QList>
#include <QObject>
#include <QPointer>

namespace Sothebais {

class PasswordPrompt;
class SecretStore;
class Theme;

/// Finds out how to connect to a profile: looks for its passwords, and asks for those that are kept nowhere.
class ProfileOpener : public QObject
{
    Q_OBJECT
public:
    /// Both must outlive it.
    ProfileOpener(SecretStore &secrets, const Theme &theme, QObject *parent = nullptr);
    ~ProfileOpener() override;

    void open(const Profile &profile);
    /// Asks even if there are passwords: they were the wrong ones.
    void askAgain(const Profile &profile);

Q_SIGNALS:
    void opened(const Sothebais::Profile &profile, const Comm::RedisAddress &address);
    /// There is no address: a file that it needs cannot be read.
    void failed(const Sothebais::Profile &profile, const Comm::Error &error);
    /// The keychain will not keep the password of a profile, which works all the same.
    void notKept(const Sothebais::Profile &profile, const Comm::Error &error);

private:
    void ask(const Profile &profile, const Comm::Error &reason);
    void take(const Profile &profile, const Secrets &secrets);
    void keep(const Profile &profile, const Secrets &secrets);

    SecretStore &m_secrets;
    const Theme &m_theme;
    QList<QPointer<PasswordPrompt>> m_prompts;
};

} // namespace Sothebais
