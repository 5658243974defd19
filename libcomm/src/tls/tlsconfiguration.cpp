// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "tls/tlsconfiguration.h"

#include <QCoreApplication>
#include <QSslCertificate>
#include <QSslKey>

#include <optional>

namespace Comm {

namespace {

struct TlsText
{
    Q_DECLARE_TR_FUNCTIONS(Comm::TlsOptions)
};

Error unusableTls(const QString &what, const QString &remedy)
{
    return {.code = Error::Code::InvalidArgument, .message = what, .remedy = remedy};
}

std::optional<QSslKey> readKey(const QByteArray &pem, const QByteArray &passphrase)
{
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec, QSsl::Dsa}) {
        QSslKey key(pem, algorithm, QSsl::Pem, QSsl::PrivateKey, passphrase);
        if (!key.isNull())
            return key;
    }
    return std::nullopt;
}

Result<void> addIdentity(QSslConfiguration &configuration, const TlsOptions &options)
{
    const QList<QSslCertificate> chain = QSslCertificate::fromData(options.certificate, QSsl::Pem);
    if (chain.isEmpty())
        return unusableTls(TlsText::tr("The client certificate is no certificate in PEM form"),
                           TlsText::tr("Give the file that begins with BEGIN CERTIFICATE"));
    const std::optional<QSslKey> key = readKey(options.privateKey, options.passphrase);
    if (!key)
        return unusableTls(
            TlsText::tr("The private key of the client certificate cannot be read"),
            TlsText::tr("Give its file in PEM form and, if it is encrypted, the right passphrase"));
    if (key->algorithm() != chain.first().publicKey().algorithm())
        return unusableTls(TlsText::tr("The private key does not belong to the client certificate"),
                           TlsText::tr("Give the key that the certificate was made for"));
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(*key);
    return {};
}

} // namespace

Result<QSslConfiguration> tlsConfiguration(const TlsOptions &options)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    if (!options.caCertificates.isEmpty()) {
        const QList<QSslCertificate> authorities
            = QSslCertificate::fromData(options.caCertificates, QSsl::Pem);
        if (authorities.isEmpty())
            return unusableTls(TlsText::tr("The certificates to trust hold no certificate in PEM form"),
                               TlsText::tr("Give the file that begins with BEGIN CERTIFICATE"));
        configuration.setCaCertificates(authorities);
    }
    if (options.certificate.isEmpty() && options.privateKey.isEmpty())
        return configuration;
    if (const Result<void> added = addIdentity(configuration, options); !added)
        return added.error();
    return configuration;
}

} // namespace Comm
