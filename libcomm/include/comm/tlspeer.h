// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace Comm {

/// Who the peer of a TLS connection proved to be, and how the connection is protected.
///
///     if (const auto &tls = response.tls; tls && tls->expires < QDateTime::currentDateTimeUtc().addDays(14))
///         qWarning() << "The certificate of" << tls->subject << "ends on" << tls->expires;
struct TlsPeer
{
    QString subject = {}; ///< the common name that the certificate was made for; may be empty
    QString issuer = {}; ///< the common name, or the organisation, of who signed it
    QStringList names = {}; ///< of hosts and addresses that it is good for
    QDateTime valid = {}; ///< UTC, from when
    QDateTime expires = {}; ///< UTC
    QByteArray fingerprint = {}; ///< SHA-256 of the certificate, in hexadecimal digits
    QString protocol = {}; ///< such as "TLSv1.3"
    QString cipher = {}; ///< such as "TLS_AES_256_GCM_SHA384"

    bool operator==(const TlsPeer &) const = default;
};

} // namespace Comm

Q_DECLARE_METATYPE(Comm::TlsPeer)
