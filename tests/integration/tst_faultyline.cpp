// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/eventclient.h"
#include "faultproxy.h"
#include "redisserver.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QHash>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <array>
#include <atomic>

using namespace Comm;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int Publishers = 4;
constexpr auto PublishingInterval = 10ms; // of each publisher
constexpr auto Transit = 1000ms; // of an event on a line that is delayed, at most
constexpr int HistoryLength = 100'000; // so that every gap is within it
constexpr std::array Types{"lot:bid:placed", "lot:end"};

EventClient::Options optionsFor(const QString &url)
{
    return {.redis = RedisAddress::fromUrl(url).value(),
            .historyLength = HistoryLength,
            .backoff = {.first = 20ms, .cap = 200ms}};
}

/// When an event was published: between the call and its answer.
struct Span
{
    QDateTime from;
    QDateTime to;
};

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

    QHash<QByteArray, Span> spans; ///< of each id

private:
    void publish()
    {
        const QByteArray id = QByteArray::number(m_number) + '-' + QByteArray::number(++m_count);
        const QByteArray payload = R"({"id":")" + id + R"(","timestamp":1,"type":")"
            + Types[size_t(m_count) % Types.size()]
            + R"(","source":"REDIS","version":"1","data":{"publisher":)" + QByteArray::number(m_number)
            + R"(,"number":)" + QByteArray::number(m_count) + "}}";
        ++m_open;
        spans[id].from = QDateTime::currentDateTimeUtc();
        m_client->publish(m_parser.parse(payload)).then(this, [this, id](const Result<Publication> &) {
            spans[id].to = QDateTime::currentDateTimeUtc();
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
    Listener(const Topic &ofWhat, const QString &url, const SubscribeOptions &options)
        : topic(ofWhat),
          m_url(url),
          m_options(options)
    {
    }

    void start()
    {
        m_client = std::make_unique<EventClient>(optionsFor(m_url));
        m_subscription = m_client->subscribe(topic, m_options);
        connect(m_subscription.get(), &Subscription::batchReceived, this, &Listener::take);
        connect(m_subscription.get(), &Subscription::gapClosed, this,
                [this](const DisconnectReceipt &receipt) {
                    recovered += receipt.recovered;
                    receipts.append(receipt);
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
    QByteArrayList order; ///< the same
    QStringList complaints;
    QList<DisconnectReceipt> receipts;
    qsizetype recovered = 0;
    qsizetype marked = 0; ///< as duplicates
    std::atomic<qsizetype> heard = 0; ///< without duplicates
    std::atomic<bool> isActive = false;

    /// The gaps that count as not repaired.
    QList<DisconnectReceipt> admitted() const
    {
        QList<DisconnectReceipt> result = receipts;
        result.removeIf([](const DisconnectReceipt &receipt) {
            return receipt.outcome == DisconnectReceipt::Outcome::Repaired;
        });
        return result;
    }

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
        order.append(id);
        ++heard;
    }

    const QString m_url;
    const SubscribeOptions m_options;
    std::unique_ptr<EventClient> m_client;
    std::unique_ptr<Subscription> m_subscription;
};

/// Whether a gap that counts as not repaired was open when this event was published.
bool isAdmitted(const Span &span, const QList<DisconnectReceipt> &admitted)
{
    return std::any_of(admitted.cbegin(), admitted.cend(), [&](const DisconnectReceipt &receipt) {
        return receipt.from.addDuration(-Transit) <= span.to && receipt.to >= span.from;
    });
}

QString textOf(const DisconnectReceipt &receipt)
{
    return u"%1 to %2: %3"_s.arg(receipt.from.toString(u"hh:mm:ss.zzz"), receipt.to.toString(u"hh:mm:ss.zzz"),
                                 receipt.reason);
}

} // namespace

/// Publishers and subscribers on lines that are cut, delayed and chopped: what the server has stored is what
/// everybody hears, once, in the order of the server, or a receipt says that something may be missing.
class tst_FaultyLine : public QObject
{
    Q_OBJECT

    std::unique_ptr<RedisServer> m_redis;

    static std::chrono::milliseconds duration(int seconds)
    {
        const int wanted = qEnvironmentVariableIntValue("SOTHEBAIS_FAULT_SECONDS");
        return std::chrono::seconds(wanted > 0 ? wanted : seconds);
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
            m_redis->cli(u"client kill type pubsub"_s.split(u' '));
            break;
        case 3:
            m_redis->cli(u"client kill type normal skipme yes"_s.split(u' '));
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
            m_redis->suspend();
            QTimer::singleShot(200ms, this, [this] { m_redis->resume(); });
            break;
        }
    }

    /// Oldest first.
    QByteArrayList idsInHistory(const Topic &topic)
    {
        EventClient client(optionsFor(m_redis->socketUrl()));
        client.connectToServer();
        const Topic list = topic.kind() == Topic::Kind::Type ? topic : Topic::all();
        const auto history = client.history(list, HistoryLength);
        [&] { QTRY_VERIFY_WITH_TIMEOUT(history.isFinished(), 20'000); }();
        QByteArrayList ids;
        for (const Event &event : history.result().value())
            ids.prepend(event.id().toByteArray());
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_redis = std::make_unique<RedisServer>();
        QVERIFY(m_redis->start());
    }

    void losesNothingSilently_data()
    {
        QTest::addColumn<int>("pause"); // between two faults, in milliseconds
        QTest::addColumn<int>("seconds");
        QTest::addColumn<int>("maxHeldEvents");
        QTest::addColumn<bool>("mayLose");
        // Long enough for a recovery on a busy machine.
        QTest::newRow("one fault a second, room for all") << 1000 << 6 << HistoryLength << false;
        QTest::newRow("a fault while the last one is being recovered from")
            << 250 << 3 << SubscribeOptions().maxHeldEvents << true;
        QTest::newRow("the same, and too little room") << 250 << 3 << 50 << true;
    }
    void losesNothingSilently()
    {
        QFETCH(int, pause);
        QFETCH(int, seconds);
        QFETCH(int, maxHeldEvents);
        QFETCH(bool, mayLose);
        FaultProxy proxy(m_redis->port());
        QThread publishing, listening;
        std::vector<std::unique_ptr<Listener>> listeners;
        for (const Topic &topic : {Topic::all(), Topic::type("lot:end"), Topic::glob("lot:*"), Topic::all(),
                                   Topic::type("lot:bid:placed")})
            listeners.push_back(std::make_unique<Listener>(
                topic, proxy.url(),
                SubscribeOptions{.recover = true, .secondLook = 200ms, .maxHeldEvents = maxHeldEvents}));
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
        QTimer::singleShot(pause / 2, this, [&] { disturb(proxy, 0); }); // a reset: one gap is certain
        faults.start(pause);
        QTest::qWait(int(duration(seconds).count()));
        faults.stop();
        proxy.setToxics({});
        for (const auto &publisher : publishers) {
            QMetaObject::invokeMethod(publisher.get(), &Publisher::stop, Qt::QueuedConnection);
            QTRY_VERIFY_WITH_TIMEOUT(publisher->isDone(), 20'000);
        }
        QTest::qWait(300); // what a line has held back may still be executed

        std::vector<QByteArrayList> stored;
        const QDeadlineTimer deadline(mayLose ? 3s : 20s);
        for (const auto &listener : listeners) {
            stored.push_back(idsInHistory(listener->topic));
            // What is missing then is told below.
            [[maybe_unused]] const bool heardAll = QTest::qWaitFor(
                [&] { return listener->heard >= stored.back().size() && listener->isActive; },
                int(deadline.remainingTime()));
        }
        for (const auto &listener : listeners)
            QMetaObject::invokeMethod(listener.get(), &Listener::end, Qt::BlockingQueuedConnection);
        for (const auto &publisher : publishers)
            QMetaObject::invokeMethod(publisher.get(), &Publisher::end, Qt::BlockingQueuedConnection);
        for (QThread *thread : {&publishing, &listening}) {
            thread->quit();
            QVERIFY(thread->wait());
        }

        QHash<QByteArray, Span> spans;
        for (const auto &publisher : publishers)
            spans.insert(publisher->spans);
        qsizetype gaps = 0;
        for (size_t i = 0; i < listeners.size(); ++i) {
            const Listener &listener = *listeners[i];
            const QSet<QByteArray> known(stored[i].cbegin(), stored[i].cend());
            const QSet<QByteArray> lost = known - listener.ids;
            const QList<DisconnectReceipt> admitted = listener.admitted();
            QStringList reasons;
            for (const DisconnectReceipt &receipt : admitted)
                reasons.append(textOf(receipt));
            qInfo("%s: %lld events stored, %lld heard, %lld of them recovered in %lld gaps, %lld marked as "
                  "duplicates, %lld lost, %lld gaps not repaired",
                  listener.topic.name().constData(), qlonglong(stored[i].size()),
                  qlonglong(listener.ids.size()), qlonglong(listener.recovered),
                  qlonglong(listener.receipts.size()), qlonglong(listener.marked), qlonglong(lost.size()),
                  qlonglong(admitted.size()));
            QCOMPARE(listener.complaints.join(u'\n'), QString());
            QCOMPARE((listener.ids - known).size(), 0);
            if (!mayLose) {
                QCOMPARE(reasons.join(u'\n'), QString());
                QCOMPARE(lost.size(), 0);
            }
            if (admitted.isEmpty() && lost.isEmpty()) // else a later recovery may find what one has left
                QCOMPARE(listener.order, stored[i]);
            for (const QByteArray &id : lost) {
                const Span span = spans.value(id);
                const QString text
                    = u"%1 of %2 is lost, and no receipt admits it; not repaired are\n%3"_s.arg(
                        QString::fromUtf8(id), span.from.toString(u"hh:mm:ss.zzz"), reasons.join(u'\n'));
                QVERIFY2(isAdmitted(span, admitted), qPrintable(text));
            }
            gaps += listener.receipts.size();
        }
        QVERIFY(gaps > 0);
    }
};

QTEST_GUILESS_MAIN(tst_FaultyLine)
#include "tst_faultyline.moc"
