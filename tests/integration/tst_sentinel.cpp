// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/eventclient.h"

#include "sentineltrio.h"

#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Comm;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = ConnectionStatus::State;

namespace {

EventClient::Options optionsFor(const QString &url)
{
    return {.redis = RedisAddress::fromUrl(url).value(),
            .commandTimeout = 2s,
            .backoff = {.first = 20ms, .cap = 100ms},
            .masterCheck = 200ms};
}

/// Publishes without a pause, and keeps what became of each event.
class Load : public QObject
{
public:
    explicit Load(EventClient &client) : m_client(client)
    {
        m_timer.setInterval(2);
        connect(&m_timer, &QTimer::timeout, this, &Load::publish);
        m_timer.start();
    }

    int published = 0;
    int answered = 0;
    QList<QByteArray> succeeded;
    QList<Error> errors;

    void stop() { m_timer.stop(); }

private:
    void publish()
    {
        ++published;
        m_client.publish(EventType::SystemInfo, R"({"message":"load"})")
            .then(&m_client, [load = QPointer(this)](const Result<Publication> &outcome) {
                if (!load)
                    return;
                ++load->answered;
                if (outcome)
                    load->succeeded.append(outcome->id);
                else
                    load->errors.append(outcome.error());
            });
    }

    EventClient &m_client;
    QTimer m_timer;
};

} // namespace

class tst_Sentinel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    // The three of them are slow to start: one trio for all, and each test leaves it with a master.
    void initTestCase() { QVERIFY(m_trio.start()); }

    void findsTheMaster()
    {
        EventClient client(optionsFor(m_trio.url() + u"/2"_s));
        client.connectToServer();
        QTRY_COMPARE(client.status().state, State::Connected);
        QVERIFY(m_trio.server(0).cli({u"client"_s, u"list"_s}).contains("db=2"));
    }

    void saysThatTheNameIsWrong()
    {
        QString url = m_trio.url();
        EventClient client(optionsFor(url.replace(u"mymaster"_s, u"nobody"_s)));
        client.connectToServer();
        QTRY_COMPARE(client.status().state, State::Waiting);
        const Error error = client.status().error.value();
        QCOMPARE(error.code, Error::Code::NotFound);
        QVERIFY2(error.message.contains(u"knows no master nobody"_s), qPrintable(error.message));
        QVERIFY(error.message.contains(url));
    }

    // The old master answers as ever, and takes what nobody else will ever see: only the sentinels tell.
    void movesWhileTheOldMasterStillAnswers()
    {
        EventClient client(optionsFor(m_trio.url()));
        const auto subscription = client.subscribe(Topic::all());
        QSignalSpy received(subscription.get(), &Subscription::received);
        QSignalSpy failed(&client, &EventClient::failed);
        client.connectToServer();
        QTRY_COMPARE(client.status().state, State::Connected);
        const int before = m_trio.master();
        QVERIFY(before >= 0);
        // QTRY_VERIFY would ask again after the success, and the answer to that is no.
        QVERIFY(QTest::qWaitFor([this] { return m_trio.failOver(); }, 20'000));
        QTRY_VERIFY_WITH_TIMEOUT(failed.count() >= 2, 20'000); // of the line of each kind
        const auto error = failed.first().first().value<Error>();
        QVERIFY2(error.message.contains(u"is not the master any more"_s), qPrintable(error.message));
        QTRY_COMPARE(client.status().state, State::Connected);
        client.publish(EventType::SystemInfo, R"({"message":"moved"})");
        QTRY_COMPARE(received.count(), 1);
        QTRY_VERIFY_WITH_TIMEOUT(m_trio.master() >= 0 && m_trio.master() != before, 20'000);
        const QStringList length{u"llen"_s, u"events:history:all"_s};
        QCOMPARE(m_trio.server(m_trio.master()).cli(length), "1\n");
    }

    void comesBackAfterTheMasterWasKilled()
    {
        EventClient client(optionsFor(m_trio.url()));
        const auto subscription = client.subscribe(Topic::all());
        QSignalSpy received(subscription.get(), &Subscription::received);
        client.connectToServer();
        QTRY_COMPARE(client.status().state, State::Connected);
        Load load(client);
        QTRY_VERIFY(load.succeeded.size() > 20);
        const int before = m_trio.master();
        QVERIFY(before >= 0);
        m_trio.server(before).suspend(); // what is sent now was sent, and is never answered
        QTRY_VERIFY(load.published > load.answered + 5);
        m_trio.server(before).kill();
        QTRY_VERIFY_WITH_TIMEOUT(!load.errors.isEmpty(), 10'000);
        QVERIFY(load.errors.first().mayHaveExecuted);
        QCOMPARE(load.errors.first().code, Error::Code::ConnectionLost);
        const auto was = load.succeeded.size();
        QTRY_VERIFY_WITH_TIMEOUT(load.succeeded.size() > was + 50, 30'000);
        load.stop();
        QTRY_COMPARE(load.answered, load.published);
        QTRY_COMPARE(client.status().state, State::Connected);
        QVERIFY(m_trio.master() != before);
        const auto seen = received.count();
        client.publish(EventType::SystemInfo, R"({"message":"last"})");
        QTRY_VERIFY(received.count() > seen);
    }

    void needsOnlyOneSentinel()
    {
        m_trio.killSentinel(0);
        m_trio.killSentinel(1);
        EventClient client(optionsFor(m_trio.url()));
        client.connectToServer();
        QTRY_COMPARE(client.status().state, State::Connected);
    }

    void saysThatNoSentinelAnswers()
    {
        m_trio.killSentinel(2);
        EventClient client(optionsFor(m_trio.url()));
        client.connectToServer();
        QTRY_COMPARE(client.status().state, State::Waiting);
        QCOMPARE(client.status().error->code, Error::Code::ConnectionRefused);
        QVERIFY(client.status().error->message.contains(u"None of the sentinels"_s));
    }

private:
    SentinelTrio m_trio;
};

QTEST_GUILESS_MAIN(tst_Sentinel)
#include "tst_sentinel.moc"
