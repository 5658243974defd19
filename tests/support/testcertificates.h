// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

/// An authority of the test's own, and certificates for localhost that are right or wrong in one way each.
///
///     TestCertificates certificates;
///     const auto server = certificates.issue(TestCertificates::Kind::Expired);
///     startServer(server.certificateFile, server.keyFile);
class TestCertificates
{
public:
    enum class Kind {
        Right, ///< for localhost, 127.0.0.1 and ::1
        Expired, ///< on 2021-01-01
        NotYetValid, ///< before 2099
        SelfSigned,
        WrongHost, ///< for other.example
        Untrusted, ///< by an authority that nobody knows
    };

    struct Identity
    {
        QString certificateFile;
        QString keyFile;

        QByteArray certificate() const; ///< PEM
        QByteArray key() const; ///< PEM
    };

    /// Runs openssl; isValid() tells whether that worked.
    TestCertificates();

    bool isValid() const { return m_isValid; }
    /// The file of the authority to trust, and what is in it.
    QString authorityFile() const { return fileName(QStringLiteral("ca.crt")); }
    QByteArray authority() const;
    /// A new certificate with its key; good for a client too.
    Identity issue(Kind kind = Kind::Right);

private:
    QString fileName(const QString &name) const { return m_dir.filePath(name); }
    void openssl(const QStringList &arguments);
    void makeAuthority(const QString &name);

    QTemporaryDir m_dir;
    bool m_isValid = true;
    int m_issued = 0;
};
