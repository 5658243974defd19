// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "testcertificates.h"

#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace {

// What `openssl ca` wants to know; it is the only command that makes certificates of the past on every
// version.
constexpr char AuthorityConfig[] = R"([ca]
default_ca = test
[test]
new_certs_dir = .
database = index.txt
rand_serial = yes
default_md = sha256
policy = any
unique_subject = no
copy_extensions = copy
[any]
commonName = supplied
)";

QByteArray contentOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList newKey(const QString &file)
{
    return {u"-newkey"_s, u"ec"_s,      u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
            u"-nodes"_s,  u"-keyout"_s, file};
}

} // namespace

QByteArray TestCertificates::Identity::certificate() const
{
    return contentOf(certificateFile);
}

QByteArray TestCertificates::Identity::key() const
{
    return contentOf(keyFile);
}

TestCertificates::TestCertificates()
{
    QFile config(fileName(u"ca.cnf"_s));
    QFile database(fileName(u"index.txt"_s));
    m_isValid = config.open(QIODevice::WriteOnly) && config.write(AuthorityConfig) > 0
        && database.open(QIODevice::WriteOnly);
    config.close();
    makeAuthority(u"ca"_s);
    makeAuthority(u"stranger"_s);
}

QByteArray TestCertificates::authority() const
{
    return contentOf(authorityFile());
}

TestCertificates::Identity TestCertificates::issue(Kind kind)
{
    const QString name = u"issued%1"_s.arg(++m_issued);
    const Identity identity{fileName(name + u".crt"_s), fileName(name + u".key"_s)};
    const QString names
        = kind == Kind::WrongHost ? u"DNS:other.example"_s : u"DNS:localhost,IP:127.0.0.1,IP:::1"_s;
    const QStringList subject{u"-subj"_s, u"/CN="_s + name, u"-addext"_s, u"subjectAltName="_s + names};
    if (kind == Kind::SelfSigned) {
        openssl(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"30"_s, u"-out"_s, identity.certificateFile}
                + newKey(identity.keyFile) + subject);
        return identity;
    }
    const QString request = fileName(name + u".csr"_s);
    openssl(QStringList{u"req"_s, u"-new"_s, u"-out"_s, request} + newKey(identity.keyFile) + subject);
    const QString signer = kind == Kind::Untrusted ? u"stranger"_s : u"ca"_s;
    const QString begin = kind == Kind::NotYetValid ? u"20990101000000Z"_s : u"20200101000000Z"_s;
    const QString end = kind == Kind::Expired ? u"20210101000000Z"_s : u"20991231000000Z"_s;
    openssl({u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, u"ca.cnf"_s, u"-cert"_s, signer + u".crt"_s,
             u"-keyfile"_s, signer + u".key"_s, u"-in"_s, request, u"-out"_s, identity.certificateFile,
             u"-startdate"_s, begin, u"-enddate"_s, end});
    return identity;
}

void TestCertificates::makeAuthority(const QString &name)
{
    openssl(QStringList{u"req"_s, u"-x509"_s, u"-days"_s, u"30"_s, u"-out"_s, fileName(name + u".crt"_s),
                        u"-subj"_s, u"/CN="_s + name, u"-addext"_s, u"keyUsage=critical,keyCertSign"_s}
            + newKey(fileName(name + u".key"_s)));
}

void TestCertificates::openssl(const QStringList &arguments)
{
    QProcess process;
    process.setWorkingDirectory(m_dir.path());
    process.start(u"openssl"_s, arguments);
    process.waitForFinished(30'000);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        m_isValid = false;
        qWarning("openssl: %s", process.readAllStandardError().constData());
    }
}
