// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "systemkeychain.h"

#include <qt6keychain/keychain.h>

#include <QPromise>
#include <QTimer>

#include <memory>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using Comm::Error;

const QString &serviceName()
{
    static const QString name = u"SothebAIs monitor"_s; // as the keychain's own program shows it
    return name;
}

Error noAnswer()
{
    return {.code = Comm::Error::Code::TimedOut,
            .message = SystemKeychain::tr("The keychain does not answer"),
            .remedy = SystemKeychain::tr("Unlock it and try again, or type the password")};
}

Error errorOf(const QKeychain::Job &job)
{
    using Code = Comm::Error::Code;
    const QString reason = job.errorString();
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        // Some say so as well of one that the user did not unlock.
        return {.code = Code::NotFound,
                .message = SystemKeychain::tr("The keychain has no password for it, or was not unlocked"),
                .remedy = SystemKeychain::tr("Type the password")};
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return {.code = Code::NotPermitted,
                .message = SystemKeychain::tr("The keychain does not give it: %1").arg(reason),
                .remedy = SystemKeychain::tr("Allow it there, or type the password")};
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return {.code = Code::StorageFailure,
                .message = SystemKeychain::tr("This desktop has no keychain"),
                .remedy = SystemKeychain::tr(
                    "Start a Secret Service or KWallet, or type the password at each start")};
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return {.code = Code::StorageFailure,
            .message = SystemKeychain::tr("The keychain of this desktop does not work: %1").arg(reason),
            .remedy
            = SystemKeychain::tr("Start a Secret Service or KWallet, or type the password at each start")};
}

/// Runs a job, which deletes itself, and completes once: with what `outcome` makes of it, or with the
/// timeout.
template <typename Value, typename Outcome>
QFuture<Comm::Result<Value>> run(QKeychain::Job *job, std::chrono::milliseconds timeout,
                                 const Outcome &outcome)
{
    auto promise = std::make_shared<QPromise<Comm::Result<Value>>>();
    auto complete = [promise, isDone = false](Comm::Result<Value> result) mutable {
        if (std::exchange(isDone, true))
            return;
        promise->addResult(std::move(result));
        promise->finish();
    };
    const auto once = std::make_shared<decltype(complete)>(std::move(complete));
    promise->start();
    QObject::connect(job, &QKeychain::Job::finished, job,
                     [once, outcome](QKeychain::Job *done) { (*once)(outcome(*done)); });
    auto *const patience = new QTimer(job); // so that it goes with the job, and the promise with both
    patience->setSingleShot(true);
    QObject::connect(patience, &QTimer::timeout, job, [once] { (*once)(noAnswer()); });
    patience->start(timeout);
    job->start();
    return promise->future();
}

Comm::Result<void> succeeded(const QKeychain::Job &job)
{
    return job.error() == QKeychain::NoError ? Comm::Result<void>() : errorOf(job);
}

} // namespace

SystemKeychain::SystemKeychain(std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent),
      m_timeout(timeout)
{
}

QFuture<Comm::Result<QByteArray>> SystemKeychain::read(const QString &key)
{
    auto *const job = new QKeychain::ReadPasswordJob(serviceName(), this);
    job->setKey(key);
    return run<QByteArray>(job, m_timeout, [](QKeychain::Job &done) -> Comm::Result<QByteArray> {
        if (done.error() != QKeychain::NoError)
            return errorOf(done);
        return static_cast<QKeychain::ReadPasswordJob &>(done).textData().toUtf8();
    });
}

QFuture<Comm::Result<void>> SystemKeychain::write(const QString &key, const QByteArray &value)
{
    auto *const job = new QKeychain::WritePasswordJob(serviceName(), this);
    job->setKey(key);
    job->setTextData(QString::fromUtf8(value));
    return run<void>(job, m_timeout, [](QKeychain::Job &done) { return succeeded(done); });
}

QFuture<Comm::Result<void>> SystemKeychain::remove(const QString &key)
{
    auto *const job = new QKeychain::DeletePasswordJob(serviceName(), this);
    job->setKey(key);
    return run<void>(job, m_timeout, [](QKeychain::Job &done) -> Comm::Result<void> {
        if (done.error() == QKeychain::EntryNotFound || done.error() == QKeychain::NoBackendAvailable)
            return {};
        return succeeded(done);
    });
}

} // namespace Sothebais
