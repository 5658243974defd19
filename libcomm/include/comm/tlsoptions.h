// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/export.h"
#include "comm/result.h"

#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace Comm {

/// Whom to trust on a TLS connection, and who we are there.
///
/// The certificate of the peer is always checked. To trust one that no authority signed, give it as
/// `caCertificates`.
///
///     const auto tls = Comm::TlsOptions::fromFiles({.ca = u"/etc/sothebais/ca.pem"_s});
///     if (!tls)
///         qWarning() << tls.error().toString();
struct COMM_EXPORT TlsOptions
{
    QByteArray caCertificates = {}; ///< PEM, one or more; empty for those that the system trusts
    QByteArray certificate = {}; ///< PEM, our own and its chain; empty where the peer asks for none
    QByteArray privateKey = {}; ///< PEM, of `certificate`; appears in no text that this library makes
    QByteArray passphrase = {}; ///< of an encrypted private key; appears in no text either
    QString serverName = {}; ///< that the peer must prove to have; empty for the host of its address

    /// Where the PEM texts are; an empty name stands for none.
    struct Files
    {
        QString ca = {};
        QString certificate = {};
        QString key = {};
        QByteArray passphrase = {};
    };

    /// Reads the files and checks that they hold what they should: InvalidArgument with file and reason if
    /// not.
    static Result<TlsOptions> fromFiles(const Files &files);

    bool operator==(const TlsOptions &) const = default;
};

} // namespace Comm

Q_DECLARE_METATYPE(Comm::TlsOptions)
