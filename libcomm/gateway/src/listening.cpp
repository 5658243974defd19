// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listening.h"

#include <QCoreApplication>
#include <QSslCertificate>
#include <QSslKey>

using namespace Qt::StringLiterals;

namespace Comm {

namespace {

struct ListenText
{
    Q_DECLARE_TR_FUNCTIONS(Comm::EventGateway)
};

Error unusable(const QString &message, const QString &remedy)
{
    return {.code = Error::Code::InvalidArgument, .message = message, .remedy = remedy};
}

QSslKey readKey(const TlsOptions &options)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) {
        const QSslKey key(options.privateKey, algorithm, QSsl::Pem, QSsl::PrivateKey, options.passphrase);
        if (!key.isNull())
            return key;
    }
    return {};
}

} // namespace

Result<QHostAddress> listenAddress(const QString &host)
{
    if (host.compare("localhost"_L1, Qt::CaseInsensitive) == 0)
        return QHostAddress(QHostAddress::LocalHost);
    const QHostAddress address(host);
    if (address.isNull())
        return unusable(ListenText::tr("\"%1\" is no address to listen at").arg(host),
                        ListenText::tr("Give an address of this machine, such as 127.0.0.1 or ::1"));
    return address;
}

Result<QSslConfiguration> serverConfiguration(const TlsOptions &options)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromData(options.certificate, QSsl::Pem);
    const QSslKey key = readKey(options);
    if (chain.isEmpty() || key.isNull() || key.algorithm() != chain.first().publicKey().algorithm())
        return unusable(ListenText::tr("The certificate and the private key to serve with cannot be used"),
                        ListenText::tr("Give both in PEM form, made for each other"));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(options.caCertificates.isEmpty() ? QSslSocket::VerifyNone
                                                                     : QSslSocket::VerifyPeer);
    if (!options.caCertificates.isEmpty())
        configuration.setCaCertificates(QSslCertificate::fromData(options.caCertificates, QSsl::Pem));
    return configuration;
}

} // namespace Comm
