// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "tls/tlspeerof.h"

#include "printable.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslCipher>

namespace Comm {

namespace {

QString issuerOf(const QSslCertificate &certificate)
{
    const QStringList names = certificate.issuerInfo(QSslCertificate::CommonName);
    const QStringList organisations = certificate.issuerInfo(QSslCertificate::Organization);
    return printable((names.isEmpty() ? organisations : names).value(0));
}

} // namespace

std::optional<TlsPeer> tlsPeerOf(const QSslConfiguration &session)
{
    const QSslCertificate certificate = session.peerCertificate();
    if (certificate.isNull())
        return std::nullopt;
    TlsPeer peer{.subject = printable(certificate.subjectInfo(QSslCertificate::CommonName).value(0)),
                 .issuer = issuerOf(certificate),
                 .valid = certificate.effectiveDate().toUTC(),
                 .expires = certificate.expiryDate().toUTC(),
                 .fingerprint = certificate.digest(QCryptographicHash::Sha256).toHex(),
                 .protocol = session.sessionCipher().protocolString(),
                 .cipher = session.sessionCipher().name()};
    const auto names = certificate.subjectAlternativeNames();
    for (const QString &name : names)
        peer.names.append(printable(name));
    return peer;
}

} // namespace Comm
