// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretstore.h"

#include "keychain.h"

#include <QPointer>
#include <QPromise>

namespace Sothebais {

namespace {

template <typename Value>
QFuture<Comm::Result<Value>> ready(Comm::Result<Value> result)
{
    QPromise<Comm::Result<Value>> promise;
    promise.start();
    promise.addResult(std::move(result));
    promise.finish();
    return promise.future();
}

} // namespace

SecretStore::SecretStore(Keychain &keychain, QObject *parent) : QObject(parent), m_keychain(keychain) { }

QFuture<Comm::Result<Secrets>> SecretStore::read(const Profile &profile)
{
    if (profile.secrets == SecretKeeping::None)
        return ready<Secrets>(Secrets());
    if (const auto known = m_known.constFind(profile.id); known != m_known.constEnd())
        return ready<Secrets>(*known);
    if (profile.secrets == SecretKeeping::Ask)
        return ready<Secrets>(
            Comm::Error{.code = Comm::Error::Code::NotFound,
                        .message = tr("The password of “%1” is kept nowhere").arg(profile.title())});
    // Without a context, which would have to outlive the future.
    return m_keychain.read(profile.id)
        .then([self = QPointer<SecretStore>(this),
               id = profile.id](const Comm::Result<QByteArray> &read) -> Comm::Result<Secrets> {
            if (!read)
                return read.error();
            const Secrets secrets = Secrets::fromJson(*read);
            if (self)
                self->m_known.insert(id, secrets);
            return secrets;
        });
}

QFuture<Comm::Result<void>> SecretStore::write(const Profile &profile, const Secrets &secrets)
{
    if (profile.secrets != SecretKeeping::None)
        m_known.insert(profile.id, secrets);
    return profile.secrets == SecretKeeping::Keychain ? m_keychain.write(profile.id, secrets.toJson())
                                                      : ready<void>({});
}

QFuture<Comm::Result<void>> SecretStore::change(const Profile &before, const Profile &after,
                                                const std::optional<Secrets> &typed)
{
    if (before.secrets == after.secrets && !typed)
        return ready<void>({});
    if (after.secrets == SecretKeeping::None)
        return remove(before);
    return read(before)
        .then([self = QPointer<SecretStore>(this), before, after,
               typed = typed.value_or(Secrets())](const Comm::Result<Secrets> &kept) {
            if (!self)
                return ready<void>({});
            if (before.secrets == SecretKeeping::Keychain && after.secrets != SecretKeeping::Keychain)
                self->m_keychain.remove(before.id);
            const Secrets secrets = kept ? kept->replacedBy(typed) : typed;
            return secrets.isEmpty() ? ready<void>({}) : self->write(after, secrets);
        })
        .unwrap();
}

QFuture<Comm::Result<void>> SecretStore::remove(const Profile &profile)
{
    m_known.remove(profile.id);
    return profile.secrets == SecretKeeping::Keychain ? m_keychain.remove(profile.id) : ready<void>({});
}

} // namespace Sothebais
