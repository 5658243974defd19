// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profileopener.h"

#include "core/profiles/secretstore.h"
#include "passwordprompt.h"

namespace Sothebais {

ProfileOpener::ProfileOpener(SecretStore &secrets, const Theme &theme, QObject *parent)
    : QObject(parent),
      m_secrets(secrets),
      m_theme(theme)
{
}

ProfileOpener::~ProfileOpener()
{
    for (const QPointer<PasswordPrompt> &prompt : m_prompts)
        delete prompt;
}

void ProfileOpener::open(const Profile &profile)
{
    // Without a context, which would have to outlive the future.
    m_secrets.read(profile).then(
        [self = QPointer<ProfileOpener>(this), profile](const Comm::Result<Secrets> &secrets) {
            if (self && secrets)
                self->take(profile, *secrets);
            else if (self)
                self->ask(profile, secrets.error());
        });
}

void ProfileOpener::askAgain(const Profile &profile)
{
    ask(profile, {});
}

void ProfileOpener::ask(const Profile &profile, const Comm::Error &reason)
{
    auto *const prompt = new PasswordPrompt(profile, reason, m_theme);
    prompt->setAttribute(Qt::WA_DeleteOnClose);
    m_prompts.removeAll(nullptr);
    m_prompts.append(prompt);
    connect(prompt, &PasswordPrompt::given, this, [this, profile, prompt](const Secrets &secrets) {
        keep(profile, secrets);
        take(profile, secrets);
        prompt->close(); // after the window is there: the last one that closes ends the program
    });
    prompt->show();
}

void ProfileOpener::keep(const Profile &profile, const Secrets &secrets)
{
    m_secrets.write(profile, secrets)
        .then([self = QPointer<ProfileOpener>(this), profile](const Comm::Result<void> &kept) {
            if (self && !kept)
                Q_EMIT self->notKept(profile, kept.error());
        });
}

void ProfileOpener::take(const Profile &profile, const Secrets &secrets)
{
    const Comm::Result<Comm::RedisAddress> address = profile.redis.address(secrets);
    if (address)
        Q_EMIT opened(profile, *address);
    else
        Q_EMIT failed(profile, address.error());
}

} // namespace Sothebais
