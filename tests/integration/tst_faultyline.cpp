// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/eventclient.h"
#include "faultproxy.h"
#include "redisserver.h"

#include <QJsonObject>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <array>
#include <atomic>

using namespace Comm;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Publishers = 4;
constexpr auto PublishingInterval = 10ms; // of each publisher
constexpr auto FaultInterval = 1000ms; // long enough for a recovery on a busy machine
constexpr int HistoryLength = 100'000; // so that every gap is within it
constexpr std::array Types{"lot:bid:placed", "lot:end"};

EventClient::Options optionsFor(const QString &url)
{
    return {.redis = RedisAddress::fromUrl(url).value(),
            .historyLength = HistoryLength,
            .backoff = {.first = 20ms, .cap = 200ms}};
}

/// Publishes numbered events until it is told to stop, whatever becomes of them: the history of the server
/// tells.
class Publisher : public QObject
{
public:
    Publisher(int number, const QString &url) : m_number(number), m_url(url) { }

    void start()
    {
        m_client = std::make_unique<EventClient>(optionsFor(m_url));
        m_client->connectToServer();
        m_timer = std::make_unique<QTimer>();
        connect(m_timer.get(), &QTimer::timeout, this, &Publisher::publish);
        m_timer->start(PublishingInterval);
    }
    void stop() { m_timer.reset(); }
    void end() { m_client.reset(); }
    bool isDone() const { return m_open == 0; }

private:
    void publish()
    {
        const QByteArray id = QByteArray::number(m_number) + '-' + QByteArray::number(++m_count);
        const QByteArray payload = R"({"id":")" + id + R"(","timestamp":1,"type":")"
            + Types[size_t(m_count) % Types.size()]
            + R"(","source":"REDIS","version":"1","data":{"publisher":)" + QByteArray::number(m_number)
            + R"(,"number":)" + QByteArray::number(m_count) + "}}";
        ++m_open;
        m_client->publish(m_parser.parse(payload)).then(this, [this](const Result<Publication> &) {
            --m_open;
        });
    }

    const int m_number;
    const QString m_url;
    std::unique_ptr<EventClient> m_client;
    std::unique_ptr<QTimer> m_timer;
    EventParser m_parser;
    int m_count = 0;
    std::atomic<int> m_open = 0;
};

/// Hears a topic, and checks what it hears.
class Listener : public QObject
{
public:
    Listener(const Topic &ofWhat, const QString &url) : topic(ofWhat), m_url(url) { }

    void start()
    {
        m_client = std::make_unique<EventClient>(optionsFor(m_url));
        m_subscription = m_client->subscribe(
            topic, {.recover = true, .secondLook = 200ms, .maxHeldEvents = HistoryLength});
        connect(m_subscription.get(), &Subscription::batchReceived, this, &Listener::take);
        connect(m_subscription.get(), &Subscription::gapClosed, this,
                [this](const DisconnectReceipt &receipt) {
                    ++gaps;
                    recovered += receipt.recovered;
                    if (receipt.outcome != DisconnectReceipt::Outcome::Repaired)
                        complaints.append(u"not repaired: "_s + receipt.reason);
                });
        connect(m_subscription.get(), &Subscription::activeChanged, this,
                [this](bool active) { isActive = active; });
        m_client->connectToServer();
    }
    void end()
    {
        m_subscription.reset();
        m_client.reset();
    }

    const Topic topic;
    QSet<QByteArray> ids;
    QStringList complaints;
    int gaps = 0;
    qsizetype recovered = 0;
    qsizetype marked = 0; ///< as duplicates
    std::atomic<qsizetype> heard = 0; ///< without duplicates
    std::atomic<bool> isActive = false;

private:
    void take(const EventBatch &batch)
    {
        for (qsizetype i = 0; i < batch.events.size(); ++i)
            check(batch.events[i], batch.marks(i).testFlag(EventMark::Duplicate));
    }
    void check(const Event &event, bool isMarked)
    {
        const QByteArray id = event.id().toByteArray();
        const bool isTwice = ids.contains(id);
        if (isTwice != isMarked)
            complaints.append(u"%1 %2 marked as a duplicate"_s.arg(QString::fromUtf8(id),
                                                                   isMarked ? u"is"_s : u"is not"_s));
        marked += isMarked;
        if (isTwice)
            return;
        ids.insert(id);
        const QJsonObject data = event.data();
        int &last = m_last[data.value(u"publisher"_s).toInt()];
        const int number = data.value(u"number"_s).toInt();
        if (number <= last)
            complaints.append(u"%1 comes after %2"_s.arg(QString::fromUtf8(id)).arg(last));
        last = number;
        ++heard;
    }

    const QString m_url;
    std::unique_ptr<EventClient> m_client;
    std::unique_ptr<Subscription> m_subscription;
    QHash<int, int> m_last; ///< number of the newest event of each publisher
};

} // namespace

/// Publishers and subscribers on lines that are cut, delayed and chopped: what the server has stored is what
/// everybody hears, once, in the order of each publisher.
class tst_FaultyLine : public QObject
{
    Q_OBJECT

    RedisServer m_redis;

    static int seconds()
    {
        const int wanted = qEnvironmentVariableIntValue("SOTHEBAIS_FAULT_SECONDS");
        return wanted > 0 ? wanted : 12;
    }

    /// One fault, another one each time it is called.
    void disturb(FaultProxy &proxy, quint32 draw)
    {
        proxy.setToxics({.latency = std::chrono::milliseconds(draw / 8 % 20),
                         .jitter = std::chrono::milliseconds(draw / 64 % 10),
                         .slice = draw % 3 == 0 ? qsizetype(1 + draw / 512 % 100) : 0});
        switch (draw % 8) {
        case 0:
            proxy.resetAll();
            break;
        case 1:
            proxy.closeAll();
            break;
        case 2:
            m_redis.cli(u"client kill type pubsub"_s.split(u' '));
            break;
        case 3:
            m_redis.cli(u"client kill type normal skipme yes"_s.split(u' '));
            break;
        case 4:
            proxy.setToxics({.blackHole = FaultProxy::BlackHole::Both});
            break;
        case 5:
            proxy.setToxics({.refuse = true});
            proxy.resetAll();
            break;
        case 6:
            proxy.setToxics({.closeAfter = qint64(1 + draw / 16 % 20'000)});
            break;
        case 7:
            m_redis.suspend();
            QTimer::singleShot(200ms, this, [this] { m_redis.resume(); });
            break;
        }
    }

    QSet<QByteArray> idsInHistory(const Topic &topic)
    {
        EventClient client(optionsFor(m_redis.socketUrl()));
        client.connectToServer();
        const Topic list = topic.kind() == Topic::Kind::Type ? topic : Topic::all();
        const auto history = client.history(list, HistoryLength);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(history.isFinished(), 20'000); }();
        QSet<QByteArray> ids;
        for (const Event &event : history.result().value())
            ids.insert(event.id().toByteArray());
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        QVERIFY(m_redis.start());
    }

    void losesNothing()
    {
        FaultProxy proxy(m_redis.port());
        QThread publishing, listening;
        std::vector<std::unique_ptr<Listener>> listeners;
        for (const Topic &topic : {Topic::all(), Topic::type("lot:end"), Topic::glob("lot:*"), Topic::all(),
                                   Topic::type("lot:bid:placed")})
            listeners.push_back(std::make_unique<Listener>(topic, proxy.url()));
        std::vector<std::unique_ptr<Publisher>> publishers;
        for (int i = 0; i < Publishers; ++i)
            publishers.push_back(std::make_unique<Publisher>(i, proxy.url()));
        for (const auto &listener : listeners) {
            listener->moveToThread(&listening);
            QMetaObject::invokeMethod(listener.get(), &Listener::start, Qt::QueuedConnection);
        }
        for (const auto &publisher : publishers)
            publisher->moveToThread(&publishing);
        listening.start();
        publishing.start();
        for (const auto &listener : listeners)
            QTRY_VERIFY_WITH_TIMEOUT(listener->isActive.load(), 20'000);
        QTest::qWait(300); // until each knows what the history was before
        for (const auto &publisher : publishers)
            QMetaObject::invokeMethod(publisher.get(), &Publisher::start, Qt::QueuedConnection);

        QRandomGenerator random(20261124);
        QTimer faults;
        connect(&faults, &QTimer::timeout, this, [&] { disturb(proxy, random.generate()); });
        faults.start(FaultInterval);
        QTest::qWait(seconds() * 1000);
        faults.stop();
        proxy.setToxics({});
        for (const auto &publisher : publishers) {
            QMetaObject::invokeMethod(publisher.get(), &Publisher::stop, Qt::QueuedConnection);
            QTRY_VERIFY_WITH_TIMEOUT(publisher->isDone(), 20'000);
        }

        std::vector<QSet<QByteArray>> stored;
        for (const auto &listener : listeners) {
            stored.push_back(idsInHistory(listener->topic));
            // What is missing then is told below.
            [[maybe_unused]] const bool heardAll = QTest::qWaitFor(
                [&] { return listener->heard >= stored.back().size() && listener->isActive; }, 20'000);
        }
        for (const auto &listener : listeners)
            QMetaObject::invokeMethod(listener.get(), &Listener::end, Qt::BlockingQueuedConnection);
        for (const auto &publisher : publishers)
            QMetaObject::invokeMethod(publisher.get(), &Publisher::end, Qt::BlockingQueuedConnection);
        for (QThread *thread : {&publishing, &listening}) {
            thread->quit();
            QVERIFY(thread->wait());
        }

        for (size_t i = 0; i < listeners.size(); ++i) {
            const Listener &listener = *listeners[i];
            qInfo("%s: %lld events stored, %lld heard, %lld of them recovered in %d gaps, %lld marked as "
                  "duplicates",
                  listener.topic.name().constData(), qlonglong(stored[i].size()),
                  qlonglong(listener.ids.size()), qlonglong(listener.recovered), listener.gaps,
                  qlonglong(listener.marked));
            QCOMPARE(listener.complaints.join(u'\n'), QString());
            QCOMPARE((listener.ids - stored[i]).size(), 0); // unknown
            QCOMPARE((stored[i] - listener.ids).size(), 0); // lost
            QVERIFY(listener.gaps > 0);
        }
    }
};

QTEST_GUILESS_MAIN(tst_FaultyLine)
#include "tst_faultyline.moc"
