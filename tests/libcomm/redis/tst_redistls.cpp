// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "redis/redisclient.h"

#include "redisserver.h"
#include "scriptedserver.h"
#include "testcertificates.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Comm;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = TestCertificates::Kind;
using State = ConnectionStatus::State;

class tst_RedisTls : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY(m_certificates.isValid()); }
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void connects()
    {
        RedisServer redis;
        QVERIFY(startTls(redis, Kind::Right));
        RedisClient client(optionsFor(urlOf(redis)));
        client.open();
        QByteArray answer;
        const QByteArray large(3'000'000, 'x'); // more than the socket may hold unread
        client.send({"SET", "x", large}, [](const Result<RespValue> &) {});
        client.send({"GET", "x"}, [&](const Result<RespValue> &reply) {
            answer = reply ? reply->text().toByteArray() : reply.error().toString().toUtf8();
        });
        QTRY_COMPARE(answer.size(), large.size());
        QCOMPARE(answer, large);
        QVERIFY(client.address().toString().startsWith(u"rediss://127.0.0.1:"_s));
    }

    void takesAServerName()
    {
        RedisServer redis;
        QVERIFY(startTls(redis, Kind::WrongHost));
        RedisClient client(optionsFor(urlOf(redis) + u"&servername=other.example"_s));
        client.open();
        QTRY_COMPARE(client.status().state, State::Connected);
    }

    void showsItsOwnCertificate()
    {
        RedisServer redis;
        QVERIFY(startTls(redis, Kind::Right, u"yes"_s));
        const auto own = m_certificates.issue();
        RedisClient client(
            optionsFor(urlOf(redis) + u"&cert=%1&key=%2"_s.arg(own.certificateFile, own.keyFile)));
        client.open();
        QTRY_COMPARE(client.status().state, State::Connected);
    }

    void saysHowACertificateIsWrong_data()
    {
        QTest::addColumn<Kind>("kind");
        QTest::addColumn<QString>("says");
        QTest::newRow("expired") << Kind::Expired << u"it expired on 2021-01-01 00:00:00 UTC"_s;
        QTest::newRow("not yet valid") << Kind::NotYetValid << u"not valid before 2099-01-01"_s;
        QTest::newRow("self-signed") << Kind::SelfSigned << u"signed by itself"_s;
        QTest::newRow("wrong host") << Kind::WrongHost << u"made for other.example, not for 127.0.0.1"_s;
        QTest::newRow("untrusted") << Kind::Untrusted << u"no authority that we trust"_s;
    }
    void saysHowACertificateIsWrong()
    {
        QFETCH(Kind, kind);
        QFETCH(QString, says);
        RedisServer redis;
        QVERIFY(startTls(redis, kind));
        const Error error = failureOf(urlOf(redis));
        QCOMPARE(error.code, Error::Code::TlsFailure);
        QVERIFY2(error.message.contains(says), qPrintable(error.message));
        QVERIFY(error.message.contains(u"rediss://127.0.0.1"_s));
        QVERIFY(!error.remedy.isEmpty());
    }

    void saysThatAClientCertificateIsWanted()
    {
        RedisServer redis;
        QVERIFY(startTls(redis, Kind::Right, u"yes"_s));
        const Error error = failureOf(urlOf(redis));
        QCOMPARE(error.code, Error::Code::TlsFailure);
        QVERIFY2(error.remedy.contains(u"client certificate"_s), qPrintable(error.toString()));
    }

    void saysThatOurCertificateIsRefused()
    {
        RedisServer redis;
        QVERIFY(startTls(redis, Kind::Right, u"yes"_s));
        const auto own = m_certificates.issue(Kind::Untrusted);
        const Error error
            = failureOf(urlOf(redis) + u"&cert=%1&key=%2"_s.arg(own.certificateFile, own.keyFile));
        QCOMPARE(error.code, Error::Code::TlsFailure);
        QVERIFY2(error.remedy.contains(u"client certificate"_s), qPrintable(error.toString()));
    }

    void saysThatThePortSpeaksNoTls()
    {
        RedisServer redis;
        QVERIFY(redis.start());
        const Error error = failureOf(urlOf(redis));
        QVERIFY2(error.code == Error::Code::TlsFailure || error.code == Error::Code::TimedOut,
                 qPrintable(error.toString()));
        QVERIFY2(error.remedy.contains(u"speaks TLS"_s), qPrintable(error.toString()));
    }

    void saysThatASilentPortSpeaksNoTls()
    {
        ScriptedServer server([](QTcpSocket &) {});
        const Error error = failureOf(u"rediss://127.0.0.1:%1"_s.arg(server.port()));
        QCOMPARE(error.code, Error::Code::TimedOut);
        QVERIFY2(error.remedy.contains(u"speaks TLS"_s), qPrintable(error.toString()));
    }

    void saysThatThePortWantsTls()
    {
        RedisServer redis;
        QVERIFY(startTls(redis, Kind::Right));
        const Error error = failureOf(redis.tcpUrl());
        QVERIFY2(error.remedy.contains(u"TLS"_s), qPrintable(error.toString()));
    }

    void comesBackOnceTheCertificateIsRenewed()
    {
        RedisServer redis;
        QVERIFY(startTls(redis, Kind::Expired));
        RedisClient client(optionsFor(urlOf(redis)));
        client.open();
        QTRY_COMPARE(client.status().state, State::Waiting);
        redis.stop();
        QVERIFY(startTls(redis, Kind::Right));
        QTRY_COMPARE(client.status().state, State::Connected);
    }

    void failsForGoodWithOptionsThatNoAttemptCanUse()
    {
        auto options = optionsFor(u"rediss://127.0.0.1:1"_s);
        options.connection.address.tls->certificate = "no certificate";
        RedisClient client(options);
        client.open();
        QTRY_COMPARE(client.status().state, State::Failed);
        QCOMPARE(client.status().error->code, Error::Code::InvalidArgument);
    }

private:
    static RedisClient::Options optionsFor(const QString &url)
    {
        RedisClient::Options options;
        options.connection.address = RedisAddress::fromUrl(url).value();
        options.connection.name = u"tst_redistls"_s;
        options.connection.connectTimeout = 1s;
        options.connection.backoff = {.first = 20ms, .cap = 100ms};
        return options;
    }

    bool startTls(RedisServer &redis, Kind kind, const QString &askForClientCertificate = u"no"_s)
    {
        const auto identity = m_certificates.issue(kind);
        return redis.start({u"--port"_s, u"0"_s, u"--tls-port"_s, QString::number(redis.port()),
                            u"--tls-cert-file"_s, identity.certificateFile, u"--tls-key-file"_s,
                            identity.keyFile, u"--tls-ca-cert-file"_s, m_certificates.authorityFile(),
                            u"--tls-auth-clients"_s, askForClientCertificate});
    }

    QString urlOf(const RedisServer &redis) const
    {
        return u"rediss://127.0.0.1:%1?ca=%2"_s.arg(redis.port()).arg(m_certificates.authorityFile());
    }

    // What the first attempt says.
    static Error failureOf(const QString &url)
    {
        RedisClient client(optionsFor(url));
        QSignalSpy failed(&client, &RedisClient::failed);
        client.open();
        return QTest::qWaitFor([&] { return !failed.isEmpty(); }) ? failed.first().first().value<Error>()
                                                                  : Error();
    }

    TestCertificates m_certificates;
};

QTEST_GUILESS_MAIN(tst_RedisTls)
#include "tst_redistls.moc"
