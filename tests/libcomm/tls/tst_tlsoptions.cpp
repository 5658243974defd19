// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/tlsoptions.h"
#include "tls/tlsconfiguration.h"

#include "testcertificates.h"

#include <QFile>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslKey>
#include <QTest>

using namespace Comm;
using namespace Qt::StringLiterals;

class tst_TlsOptions : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_certificates.isValid()); }
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void nothingGivenTrustsTheSystem()
    {
        const auto configuration = tlsConfiguration({});
        QVERIFY(configuration);
        QCOMPARE(configuration->peerVerifyMode(), QSslSocket::VerifyPeer);
        QVERIFY(configuration->localCertificateChain().isEmpty());
    }

    void readsFiles()
    {
        const auto identity = m_certificates.issue();
        const auto tls = TlsOptions::fromFiles({.ca = m_certificates.authorityFile(),
                                                .certificate = identity.certificateFile,
                                                .key = identity.keyFile});
        QVERIFY(tls);
        QCOMPARE(tls->caCertificates, m_certificates.authority());
        const auto configuration = tlsConfiguration(*tls);
        QVERIFY(configuration);
        QCOMPARE(configuration->caCertificates().size(), 1);
        QCOMPARE(configuration->localCertificateChain().size(), 1);
        QVERIFY(!configuration->privateKey().isNull());
    }

    void refusesWhatIsUnusable_data()
    {
        QTest::addColumn<QString>("ca");
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("says");
        const auto identity = m_certificates.issue();
        const QString none;
        const QString notPem = fileWith("hello");
        QTest::newRow("missing file") << u"/nowhere/ca.pem"_s << none << none << u"cannot be read"_s;
        QTest::newRow("empty file") << fileWith("") << none << none << u"is empty"_s;
        QTest::newRow("no authority") << notPem << none << none << u"no certificate in PEM form"_s;
        QTest::newRow("no certificate") << none << notPem << identity.keyFile << u"is no certificate"_s;
        QTest::newRow("no key") << none << identity.certificateFile << none << u"private key"_s;
        QTest::newRow("broken key") << none << identity.certificateFile << notPem << u"private key"_s;
        QTest::newRow("key alone") << none << none << identity.keyFile << u"is no certificate"_s;
    }
    void refusesWhatIsUnusable()
    {
        QFETCH(QString, ca);
        QFETCH(QString, certificate);
        QFETCH(QString, key);
        QFETCH(QString, says);
        const auto tls = TlsOptions::fromFiles({.ca = ca, .certificate = certificate, .key = key});
        QVERIFY(!tls);
        QCOMPARE(tls.error().code, Error::Code::InvalidArgument);
        QVERIFY2(tls.error().message.contains(says), qPrintable(tls.error().message));
        QVERIFY(!tls.error().remedy.isEmpty());
    }

private:
    QString fileWith(const QByteArray &content)
    {
        QFile file(m_dir.filePath(QString::number(++m_files)));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    }

    TestCertificates m_certificates;
    QTemporaryDir m_dir;
    int m_files = 0;
};

QTEST_GUILESS_MAIN(tst_TlsOptions)
#include "tst_tlsoptions.moc"
