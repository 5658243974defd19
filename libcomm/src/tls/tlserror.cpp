// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "tls/tlserror.h"

#include "printable.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSslCertificate>

namespace Comm {

namespace {

struct TlsErrorText
{
    Q_DECLARE_TR_FUNCTIONS(Comm::Tls)
};

QString utc(const QDateTime &time)
{
    return time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'"));
}

QString namesOf(const QSslCertificate &certificate)
{
    QStringList names = certificate.subjectAlternativeNames().values();
    if (names.isEmpty())
        names = certificate.subjectInfo(QSslCertificate::CommonName);
    names.sort();
    return names.isEmpty() ? TlsErrorText::tr("nobody") : printable(names.join(QStringLiteral(", ")));
}

struct Finding
{
    QString what;
    QString remedy;
};

Finding untrusted()
{
    return {TlsErrorText::tr("no authority that we trust has signed it"),
            TlsErrorText::tr("Give the certificate of the authority that signed it as one to trust")};
}

Finding describe(const QSslError &error, const QString &name)
{
    const QSslCertificate certificate = error.certificate();
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return {TlsErrorText::tr("it expired on %1").arg(utc(certificate.expiryDate())),
                TlsErrorText::tr("Renew the certificate there, and check the clock of this machine")};
    case QSslError::CertificateNotYetValid:
        return {TlsErrorText::tr("it is not valid before %1").arg(utc(certificate.effectiveDate())),
                TlsErrorText::tr("Check the clock of this machine and the certificate there")};
    case QSslError::HostNameMismatch:
        return {TlsErrorText::tr("it is made for %1, not for %2").arg(namesOf(certificate), printable(name)),
                TlsErrorText::tr("Use a name that it is made for as the host or as the server name")};
    case QSslError::SelfSignedCertificate:
        return {
            TlsErrorText::tr("it is signed by itself"),
            TlsErrorText::tr("Give this certificate as one to trust, if it is really that of the server")};
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToGetIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return untrusted();
    default:
        return {printable(error.errorString()), TlsErrorText::tr("Check the certificate there")};
    }
}

// What an operator can act on comes before what only follows from it.
int rank(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::CertificateExpired:
    case QSslError::CertificateNotYetValid:
        return 0;
    case QSslError::SelfSignedCertificate:
        return 1;
    case QSslError::HostNameMismatch:
        return 2;
    default:
        return 3;
    }
}

} // namespace

Error certificateFailure(const QString &peer, const QString &name, const QList<QSslError> &errors)
{
    const auto before = [](const QSslError &a, const QSslError &b) { return rank(a) < rank(b); };
    QList<QSslError> ranked; // not by stable_sort(): clang finds something deprecated in that of libstdc++ 12
    for (const QSslError &each : errors)
        ranked.insert(std::upper_bound(ranked.cbegin(), ranked.cend(), each, before), each);
    const Finding first = ranked.isEmpty() ? untrusted() : describe(ranked.first(), name);
    Error error{.code = Error::Code::TlsFailure,
                .message = TlsErrorText::tr("The certificate of %1 is refused: %2").arg(peer, first.what),
                .remedy = first.remedy};
    for (const QSslError &each : ranked.mid(1)) {
        if (const QString what = describe(each, name).what; what != first.what)
            error.details.append(what);
    }
    error.details.removeDuplicates();
    return error;
}

Error handshakeFailure(const QString &peer, const QString &reason)
{
    return {.code = Error::Code::TlsFailure,
            .message = TlsErrorText::tr("No TLS connection with %1: %2").arg(peer, printable(reason)),
            .remedy = TlsErrorText::tr(
                "Check that the port speaks TLS, and whether the server asks for a client certificate")};
}

} // namespace Comm
