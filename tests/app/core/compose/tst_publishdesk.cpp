// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compose/publishdesk.h"

#include "core/session.h"
#include "redisserver.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sothebais;
using Level = Comm::EventValidator::Level;

class tst_PublishDesk : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void publishesAndSaysWhoListens();
    void refusesUnlessArmed();
    void refusesWhatIsInvalid();
    void saysWhatIsNotKnown();
    void takesOneAtATime();

private:
    void start(const QString &url);
    void arm();
    /// Publishes and waits for what comes of it.
    std::pair<PublishOutcome, Comm::Error> publish(const EventDraft &draft, Level level = Level::Strict);
    AuditEntry lastAudited() const;

    const EventDraft m_draft{.type = "SYSTEM_INFO", .data = "{\n  \"price\": \"1000.00\"\n}"};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RedisServer> m_redis;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<PublishDesk> m_desk;
};

void tst_PublishDesk::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_redis = std::make_unique<RedisServer>();
    QVERIFY(m_redis->start());
    start(m_redis->socketUrl());
}

void tst_PublishDesk::cleanup()
{
    m_desk.reset();
    m_session.reset();
    m_redis.reset();
}

void tst_PublishDesk::start(const QString &url)
{
    m_session
        = std::make_unique<Session>(Session::Options{.feed = {.redis = *Comm::RedisAddress::fromUrl(url)},
                                                     .log = {.root = m_folder->filePath(u"live"_s)},
                                                     .settingsFile = m_folder->filePath(u"settings.ini"_s)});
    m_desk = std::make_unique<PublishDesk>(*m_session);
    m_session->start();
}

void tst_PublishDesk::arm()
{
    m_session->arming().arm(std::chrono::minutes(5));
    QTRY_VERIFY2(m_session->guard().allows(WriteAction::Publish),
                 qPrintable(m_session->guard().reason(WriteAction::Publish)));
}

std::pair<PublishOutcome, Comm::Error> tst_PublishDesk::publish(const EventDraft &draft, Level level)
{
    QSignalSpy finished(m_desk.get(), &PublishDesk::finished);
    m_desk->publish(draft, level);
    if (!finished.isEmpty() || !finished.wait(10'000))
        qFatal("no outcome, or too early");
    return {finished[0][0].value<PublishOutcome>(), finished[0][1].value<Comm::Error>()};
}

AuditEntry tst_PublishDesk::lastAudited() const
{
    const AuditLog &audit = m_session->audit();
    return audit.entries().isEmpty() ? AuditEntry() : audit.entries().constLast();
}

void tst_PublishDesk::publishesAndSaysWhoListens()
{
    arm();
    const auto [unheard, error] = publish(m_draft);
    QVERIFY2(unheard.isPublished(), qPrintable(error.toString()));
    QCOMPARE(unheard.receivers(), 0);
    QVERIFY(ReceiversText::of(unheard).title.contains(u"nobody"_s));

    const auto listener = m_redis->monitor(); // no subscriber, so nobody whom it was meant for
    Comm::EventClient other({.redis = m_session->feed().redis()});
    const auto ofType = other.subscribe(Comm::Topic::glob("SYSTEM_*"));
    const auto ofOne = other.subscribe(Comm::Topic::type(Comm::EventType::SystemInfo));
    QSignalSpy received(ofOne.get(), &Comm::Subscription::received);
    other.connectToServer();
    QTRY_COMPARE(m_redis->cli({u"pubsub"_s, u"numsub"_s, u"events:SYSTEM_INFO"_s}),
                 QByteArray("events:SYSTEM_INFO\n1\n"));
    const PublishOutcome heard = publish(m_draft).first;
    QVERIFY(heard.typeReceivers >= 1);
    QTRY_COMPARE(received.count(), 1);
    const auto event = received[0][0].value<Comm::Event>();
    QCOMPARE(event.id().toByteArray(), heard.id);
    QCOMPARE(event.dataText().toByteArray(), QByteArray(R"({"price":"1000.00"})"));
    QCOMPARE(event.sourceName().toByteArray(), QByteArray("ADMIN_PANEL"));
    QCOMPARE(m_desk->history().entries().constFirst(), heard);
    QTRY_VERIFY(lastAudited().target.contains(QString::fromUtf8(heard.id)));
    QCOMPARE(lastAudited().action, u"publish"_s);
    QCOMPARE(lastAudited().after, event.payload().toByteArray());
    QVERIFY2(lastAudited().result.startsWith(u"done"_s), qPrintable(lastAudited().result));
}

void tst_PublishDesk::refusesUnlessArmed()
{
    QTRY_COMPARE(m_session->feed().status().state, Comm::ConnectionStatus::State::Connected);
    const auto [outcome, error] = publish(m_draft);
    QVERIFY(!outcome.isPublished());
    QCOMPARE(error.code, Comm::Error::Code::NotPermitted);
    QCOMPARE(error.message, m_session->guard().reason(WriteAction::Publish));
    QCOMPARE(m_redis->cli({u"exists"_s, u"events:history:all"_s}), QByteArray("0\n"));
    QTRY_VERIFY(lastAudited().result.startsWith(u"not published"_s));
    QVERIFY(!m_desk->isBusy());
}

void tst_PublishDesk::refusesWhatIsInvalid()
{
    arm();
    QCOMPARE(publish({.type = "system:metric", .data = "{}"}).second.code, Comm::Error::Code::InvalidEvent);
    QVERIFY(publish({.type = "system:metric", .data = "{}"}, Level::Contract).first.isPublished());
    QCOMPARE(publish({.type = "no:such:type", .data = "{}"}).second.code, Comm::Error::Code::InvalidArgument);
    QCOMPARE(publish({.type = "SYSTEM_INFO", .data = "{"}).second.code, Comm::Error::Code::MalformedJson);
    QCOMPARE(m_redis->cli({u"llen"_s, u"events:history:all"_s}), QByteArray("1\n"));
}

void tst_PublishDesk::saysWhatIsNotKnown()
{
    arm();
    m_desk = std::make_unique<PublishDesk>(*m_session, std::chrono::milliseconds(300));
    QVERIFY(publish(m_draft).first.isPublished());
    QSignalSpy finished(m_desk.get(), &PublishDesk::finished);
    m_redis->suspend();
    m_desk->publish(m_draft, Level::Strict);
    const bool isTold = finished.wait(15'000);
    m_redis->resume();
    QVERIFY(isTold);
    QVERIFY(finished[0][1].value<Comm::Error>().mayHaveExecuted);
    QTRY_VERIFY(lastAudited().result.startsWith(u"not known"_s));
}

void tst_PublishDesk::takesOneAtATime()
{
    arm();
    QSignalSpy finished(m_desk.get(), &PublishDesk::finished);
    QSignalSpy busy(m_desk.get(), &PublishDesk::busyChanged);
    m_desk->publish(m_draft, Level::Strict);
    m_desk->publish(m_draft, Level::Strict);
    QVERIFY(m_desk->isBusy());
    QTRY_COMPARE(finished.count(), 1);
    QVERIFY(!m_desk->isBusy());
    QCOMPARE(busy.count(), 2);
    QCOMPARE(m_redis->cli({u"llen"_s, u"events:history:all"_s}), QByteArray("1\n"));
    m_desk->publish(m_draft, Level::Strict);
    m_desk.reset(); // while one is on its way
}

QTEST_GUILESS_MAIN(tst_PublishDesk)
#include "tst_publishdesk.moc"
