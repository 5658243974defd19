// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profileopener.h"

#include "core/profiles/secretstore.h"
#include "passwordprompt.h"

#include <QTimer>

namespace Sothebais {

ProfileOpener::ProfileOpener(SecretStore &secrets, const Theme &theme, std::chrono::milliseconds patience,
                             QObject *parent)
    : QObject(parent),
      m_secrets(secrets),
      m_theme(theme),
      m_patience(patience)
{
}

ProfileOpener::~ProfileOpener()
{
    for (const QPointer<PasswordPrompt> &prompt : std::as_const(m_prompts))
        delete prompt;
}

void ProfileOpener::open(const Profile &profile)
{
    if (m_awaited.contains(profile.id))
        return;
    m_awaited.insert(profile.id);
    QTimer::singleShot(m_patience, this, [this, profile] { offerPrompt(profile); });
    // Without a context, which would have to outlive the future.
    m_secrets.read(profile).then(
        [self = QPointer<ProfileOpener>(this), profile](const Comm::Result<Secrets> &secrets) {
            if (self)
                self->takeAnswer(profile, secrets);
        });
}

void ProfileOpener::offerPrompt(const Profile &profile)
{
    if (m_awaited.contains(profile.id))
        ask(profile,
            {.code = Comm::Error::Code::TimedOut,
             .message = tr("The keychain has not answered yet"),
             .remedy = tr("Unlock it if it asks for that, or type the password here")});
}

/// One that was typed meanwhile, or asked for in vain, was quicker.
void ProfileOpener::takeAnswer(const Profile &profile, const Comm::Result<Secrets> &secrets)
{
    if (!m_awaited.remove(profile.id))
        return;
    if (!secrets)
        return ask(profile, secrets.error());
    take(profile, *secrets);
    if (PasswordPrompt *const prompt = m_prompts.value(profile.id))
        prompt->close(); // after the window is there: the last one that closes ends the program
}

void ProfileOpener::askAgain(const Profile &profile)
{
    ask(profile, {});
}

void ProfileOpener::ask(const Profile &profile, const Comm::Error &reason)
{
    QPointer<PasswordPrompt> &prompt = m_prompts[profile.id];
    if (!prompt) {
        prompt = new PasswordPrompt(profile, m_theme);
        prompt->setAttribute(Qt::WA_DeleteOnClose);
        connect(prompt, &PasswordPrompt::given, this,
                [this, profile](const Secrets &secrets) { takeTyped(profile, secrets); });
        connect(prompt, &QDialog::rejected, this, [this, id = profile.id] { m_awaited.remove(id); });
    }
    prompt->setReason(reason);
    prompt->show();
    prompt->raise();
    prompt->activateWindow();
}

void ProfileOpener::takeTyped(const Profile &profile, const Secrets &secrets)
{
    m_awaited.remove(profile.id);
    take(profile, secrets);
    if (PasswordPrompt *const prompt = m_prompts.value(profile.id))
        prompt->close();
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
