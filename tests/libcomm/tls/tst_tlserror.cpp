// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "tls/tlserror.h"

#include "testcertificates.h"
#include "tls/tlsconfiguration.h"

#include <QRegularExpression>
#include <QSslServer>
#include <QSslSocket>
#include <QTest>

using namespace Comm;
using namespace Qt::StringLiterals;
using Kind = TestCertificates::Kind;

Q_DECLARE_METATYPE(TestCertificates::Kind)

class tst_TlsError : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_certificates.isValid()); }
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    // A real handshake with a server whose certificate is wrong in one way.
    void saysHowACertificateIsWrong_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("right") << Kind::Right << QString();
        QTest::newRow("expired") << Kind::Expired << u"it expired on 2021-01-01 00:00:00 UTC"_s;
        QTest::newRow("not yet valid") << Kind::NotYetValid << u"not valid before 2099-01-01"_s;
        QTest::newRow("self-signed") << Kind::SelfSigned << u"signed by itself"_s;
        QTest::newRow("wrong host") << Kind::WrongHost << u"made for other.example, not for localhost"_s;
        QTest::newRow("untrusted") << Kind::Untrusted << u"no authority that we trust"_s;
    }
    void saysHowACertificateIsWrong()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, says);
        const auto identity = m_certificates.issue(kind);
        QSslServer server;
        QSslConfiguration configuration
            = tlsConfiguration({.certificate = identity.certificate(), .privateKey = identity.key()}).value();
        configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // of the client, which has no certificate
        server.setSslConfiguration(configuration);
        QVERIFY(server.listen(QHostAddress::LocalHost));

        QSslSocket client;
        client.setSslConfiguration(tlsConfiguration({.caCertificates = m_certificates.authority()}).value());
        QList<QSslError> errors;
        connect(&client, &QSslSocket::sslErrors, this,
                [&](const QList<QSslError> &found) { errors = found; });
        client.connectToHostEncrypted(u"127.0.0.1"_s, server.serverPort(), u"localhost"_s);
        QTRY_VERIFY(client.isEncrypted() || !errors.isEmpty());
        QCOMPARE(client.isEncrypted(), says.isEmpty());
        if (says.isEmpty())
            return;
        const Error error = certificateFailure(u"wss://localhost"_s, u"localhost"_s, errors);
        QCOMPARE(error.code, Error::Code::TlsFailure);
        QVERIFY2(error.message.contains(says), qPrintable(error.message));
        QVERIFY(error.message.contains(u"wss://localhost"_s));
        QVERIFY(!error.remedy.isEmpty());
    }

    void keepsControlCharactersOut()
    {
        const Error error = handshakeFailure(u"wss://localhost"_s, u"bad\x1b[31m"_s);
        QVERIFY(!error.message.contains(QChar(0x1b)));
    }

private:
    TestCertificates m_certificates;
};

QTEST_GUILESS_MAIN(tst_TlsError)
#include "tst_tlserror.moc"
