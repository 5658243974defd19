// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/health/healthtext.h"

#include "models/health/endpointfacts.h"

#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

class tst_HealthText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void neverRoundsUpTo100();
    void countsDown();
    void asksWhileNobodyWaits();
    void notesWhatIsWrong();
    void notesWhatAServiceTells();
    void listsFacts();
    void listsFactsOfRedis();
    void warnsOfACertificateThatEnds();
};

namespace {

constexpr qint64 Now = 1'764'000'000'000;

QString valueOf(const QList<FactSection> &sections, const QString &name)
{
    for (const FactSection &section : sections) {
        for (const Fact &fact : section.facts) {
            if (fact.name == name)
                return fact.value;
        }
    }
    return u"(none)"_s;
}

} // namespace

void tst_HealthText::neverRoundsUpTo100()
{
    QCOMPARE(uptimeText(1.0), u"100 %"_s);
    QCOMPARE(uptimeText(0.99999), u"99.99 %"_s);
    QCOMPARE(uptimeText(0.5), u"50 %"_s);
    QCOMPARE(uptimeText({}), u"–"_s);
}

void tst_HealthText::countsDown()
{
    EndpointHealth health;
    QCOMPARE(nextText(health, Now), QString());
    health.nextAt = Now + 3'200;
    QCOMPARE(nextText(health, Now), u"next in 4 s"_s);
    QCOMPARE(nextText(health, Now + 10'000), u"next in 0 s"_s);
    health.isTrying = true;
    health.attempt = 7;
    QCOMPARE(nextText(health, Now), u"trying now, attempt 7"_s);
}

/// What is well answers at once: a button for it must not go grey with each check.
void tst_HealthText::asksWhileNobodyWaits()
{
    const Endpoint endpoint{.name = u"a"_s, .kind = Endpoint::Kind::Http};
    QVERIFY(canCheckNow(endpoint, {.state = HealthState::Up, .isTrying = true}));
    QVERIFY(canCheckNow(endpoint, {.state = HealthState::Down}));
    QVERIFY(!canCheckNow(endpoint, {.state = HealthState::Down, .isTrying = true}));
    Endpoint paused = endpoint;
    paused.isPaused = true;
    QVERIFY(!canCheckNow(paused, {.state = HealthState::Up}));
}

void tst_HealthText::notesWhatIsWrong()
{
    const Endpoint endpoint{.name = u"a"_s, .kind = Endpoint::Kind::WebSocket};
    EndpointHealth health{.state = HealthState::Down, .cause = HealthCause::Refused};
    health.nextAt = Now + 1'000;
    QCOMPARE(noteText(endpoint, health, Now), u"nobody listens – next in 1 s"_s);
    health.nextAt = 0;
    health.detail = u"a sentence"_s;
    QCOMPARE(noteText(endpoint, health, Now), u"nobody listens – a sentence"_s);
    health.since = Now - 65'000;
    QCOMPARE(spokenText(endpoint, health, Now), u"a, WebSocket, down: nobody listens, for 1 min"_s);
}

void tst_HealthText::notesWhatAServiceTells()
{
    EndpointHealth health{.state = HealthState::Up, .cause = HealthCause::None};
    health.http = HttpFacts{.status = 200, .components = {{.name = u"redis"_s, .status = u"ok"_s}}};
    QCOMPARE(noteText({}, health, Now), u"HTTP 200, redis ok"_s);
    health.http.reset();
    health.socket = Comm::WebSocketHealth();
    health.socket->in.messagesPerSecond = 9.96;
    health.socket->lastReceived = QDateTime::fromMSecsSinceEpoch(Now - 2'000);
    const QString note = noteText({}, health, Now);
    QVERIFY2(note.endsWith(u"last message 2 s ago"_s), qPrintable(note));
}

void tst_HealthText::listsFacts()
{
    EndpointHealth health{
        .state = HealthState::Up, .cause = HealthCause::None, .since = Now - 60'000, .checkedAt = Now};
    health.roundTrips.add({.at = Now - 10, .roundTrip = 12});
    health.roundTrips.add({.at = Now, .roundTrip = -1});
    health.outages
        = {{.from = Now - 600'000, .to = Now - 540'000, .cause = HealthCause::Refused, .detail = u"x"_s},
           {.from = Now - 5'000, .cause = HealthCause::TimedOut}};
    health.uptime.add(HealthState::Up, Now - 600'000, Now);
    const QList<FactSection> sections = endpointFacts({.tags = {u"core"_s}}, health, u"Redis"_s, Now);
    QCOMPARE(valueOf(sections, u"Depends on"_s), u"Redis"_s);
    QCOMPARE(valueOf(sections, u"p99"_s), u"12 ms"_s);
    QCOMPARE(valueOf(sections, u"Unanswered"_s), u"50.0 % of 2"_s);
    QVERIFY(valueOf(sections, u"Last 7 days"_s).startsWith(u"100 %"_s));
    const FactSection &outages = sections.constLast();
    QCOMPARE(outages.facts.size(), 2);
    QCOMPARE(outages.facts[0].value, u"5 s so far: no answer"_s);
    QCOMPARE(outages.facts[1].value, u"1 min: nobody listens – x"_s);
}

void tst_HealthText::listsFactsOfRedis()
{
    EndpointHealth health;
    health.redis = Comm::RedisReport{.version = u"7.0.15"_s,
                                     .usedMemory = 950,
                                     .maxMemory = 1000,
                                     .pubSubLimit
                                     = Comm::RedisReport::PubSubLimit{.hard = 32'000'000,
                                                                      .soft = 8'000'000,
                                                                      .softTime = std::chrono::seconds(60)},
                                     .subscriberBuffer = 1'000'000,
                                     .deadLetters = 1234,
                                     .unknown = {{.fact = u"clients"_s, .reason = u"NOPERM"_s}}};
    const QList<FactSection> sections = kindFacts(health, Now);
    QCOMPARE(valueOf(sections, u"Version"_s), u"7.0.15"_s);
    QVERIFY(valueOf(sections, u"Memory"_s).contains(u"95 %"_s));
    QCOMPARE(valueOf(sections, u"Dead letters"_s), QLocale().toString(1234));
    QCOMPARE(valueOf(sections, u"Held for our subscriber"_s),
             u"1.0 MB, limit 32.0 MB, or 8.0 MB for 1 min"_s);
    QCOMPARE(valueOf(sections, u"clients"_s), u"not known: NOPERM"_s);
}

void tst_HealthText::warnsOfACertificateThatEnds()
{
    EndpointHealth health;
    health.tls
        = Comm::TlsPeer{.subject = u"a"_s, .expires = QDateTime::fromMSecsSinceEpoch(Now + 3 * 86'400'000LL)};
    const QList<FactSection> sections = kindFacts(health, Now);
    QVERIFY(valueOf(sections, u"Ends"_s).contains(u"3 day"_s));
    QCOMPARE(sections.constFirst().facts[1].state, HealthState::Degraded);
}

QTEST_GUILESS_MAIN(tst_HealthText)
#include "tst_healthtext.moc"
