// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/deadletters/lettermirror.h"

#include "sampleletters.h"

#include "redisserver.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

class tst_LetterMirror : public QObject
{
    Q_OBJECT

    RedisServer m_redis;
    std::unique_ptr<Comm::EventClient> m_client;
    std::unique_ptr<Comm::DeadLetterQueue> m_queue;
    int m_stored = 0;

    /// Adds so many entries by a script, as fast as that is.
    void push(int count)
    {
        m_redis.cli({u"eval"_s, uR"(for i = ARGV[1], ARGV[1] + ARGV[2] - 1 do redis.call('lpush', KEYS[1],
                        '{"event":{"id":"e' .. i .. '"},"error":{"message":"closed"}}') end)"_s,
                     u"1"_s, u"events:deadletter"_s, QString::number(m_stored), QString::number(count)});
        m_stored += count;
    }
    /// Removes the entries at these places, counted from the newest.
    void removeAt(const QList<qint64> &places)
    {
        QStringList command{u"eval"_s, uR"(local e = {}
                               for i, p in ipairs(ARGV) do e[i] = redis.call('lindex', KEYS[1], p) end
                               for i = 1, #e do redis.call('lrem', KEYS[1], -1, e[i]) end)"_s,
                            u"1"_s, u"events:deadletter"_s};
        for (const qint64 place : places)
            command.append(QString::number(place));
        m_redis.cli(command);
    }
    QByteArrayList truth() const
    {
        QByteArrayList lines
            = m_redis.cli({u"lrange"_s, u"events:deadletter"_s, u"0"_s, u"-1"_s}).trimmed().split('\n');
        lines.removeAll({});
        std::reverse(lines.begin(), lines.end());
        return lines;
    }
    static QByteArrayList known(const LetterMirror &mirror)
    {
        QByteArrayList entries;
        for (const LetterPointer &letter : mirror.letters())
            entries.append(letter->entry.bytes);
        return entries;
    }
    static void look(LetterMirror &mirror)
    {
        QSignalSpy looked(&mirror, &LetterMirror::looked);
        mirror.look();
        QTRY_VERIFY(!looked.isEmpty());
    }
    qint64 requests() const
    {
        static const QRegularExpression calls(u"cmdstat_eval:calls=(\\d+)"_s);
        return calls.match(QString::fromUtf8(m_redis.cli({u"info"_s, u"commandstats"_s})))
            .captured(1)
            .toLongLong();
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(m_redis.start()); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u"."_s));
        m_redis.cli({u"flushall"_s});
        m_stored = 0;
        m_client = std::make_unique<Comm::EventClient>(
            Comm::EventClient::Options{.redis = Comm::RedisAddress::fromUrl(m_redis.socketUrl()).value()});
        m_queue = std::make_unique<Comm::DeadLetterQueue>(*m_client);
        m_client->connectToServer();
    }
    void cleanup()
    {
        m_queue.reset();
        m_client.reset();
    }

    void readsTheWholeList();
    void tellsWhatArrived();
    void readsOnlyWhatChanged();
    void followsWhateverHappens();
    void survivesALostConnection();
    void knowsEqualEntriesApart();
};

void tst_LetterMirror::readsTheWholeList()
{
    LetterMirror mirror(*m_queue, false);
    look(mirror);
    QVERIFY(mirror.isLoaded());
    QVERIFY(mirror.letters().isEmpty());
    push(2500);
    look(mirror);
    QCOMPARE(mirror.total(), 2500);
    QCOMPARE(known(mirror), truth());
    LetterMirror parked(*m_queue, true);
    look(parked);
    QVERIFY(parked.letters().isEmpty());
}

void tst_LetterMirror::tellsWhatArrived()
{
    push(10);
    LetterMirror mirror(*m_queue, false);
    QSignalSpy arrived(&mirror, &LetterMirror::arrived);
    look(mirror);
    QCOMPARE(arrived.count(), 0);
    const LetterPointer first = mirror.letters().first();
    push(2);
    look(mirror);
    QCOMPARE(arrived.count(), 1);
    const auto letters = arrived.first().first().value<QList<LetterPointer>>();
    QCOMPARE(letters.size(), 2);
    QCOMPARE(letters[0]->entry.event.id(), "e10");
    QCOMPARE(mirror.letters().first(), first); // the same pointer
}

void tst_LetterMirror::readsOnlyWhatChanged()
{
    push(20'000);
    LetterMirror mirror(*m_queue, false);
    look(mirror);
    QSignalSpy changed(&mirror, &LetterMirror::changed);
    qint64 before = requests();
    look(mirror);
    QVERIFY(changed.isEmpty());
    QVERIFY2(requests() - before <= 3, qPrintable(QString::number(requests() - before)));
    removeAt({0, 9'999, 19'999}); // both ends, and between
    push(1);
    before = requests();
    look(mirror);
    QCOMPARE(known(mirror), truth());
    QVERIFY2(requests() - before < 60, qPrintable(QString::number(requests() - before)));
}

void tst_LetterMirror::followsWhateverHappens()
{
    QRandomGenerator random(20261125);
    LetterMirror mirror(*m_queue, false);
    for (int round = 0; round < 30; ++round) {
        push(int(random.bounded(round % 10 == 0 ? 900 : 5)));
        const qint64 length = truth().size();
        QList<qint64> places;
        const qint64 count = random.bounded(round % 7 == 0 ? 200 : 4);
        for (qint64 i = 0; i < count && length > 0; ++i)
            places.append(round % 3 == 0 ? length - 1 - i : qint64(random.bounded(quint32(length))));
        if (!places.isEmpty())
            removeAt(places);
        look(mirror);
        QCOMPARE(known(mirror), truth());
        QCOMPARE(mirror.total(), truth().size());
    }
    m_redis.cli({u"del"_s, u"events:deadletter"_s});
    look(mirror);
    QVERIFY(mirror.letters().isEmpty());
}

void tst_LetterMirror::survivesALostConnection()
{
    push(3);
    LetterMirror mirror(*m_queue, false);
    look(mirror);
    QSignalSpy failed(&mirror, &LetterMirror::failed);
    m_client->disconnectFromServer();
    look(mirror);
    QVERIFY(!failed.isEmpty());
    QCOMPARE(mirror.letters().size(), 3); // as they were
    m_client->connectToServer();
    push(1);
    look(mirror);
    QTRY_COMPARE(known(mirror), truth());
}

void tst_LetterMirror::knowsEqualEntriesApart()
{
    m_redis.cli(u"lpush events:deadletter a b a a c a"_s.split(u' '));
    LetterMirror mirror(*m_queue, false);
    look(mirror);
    QCOMPARE(known(mirror), truth());
    m_redis.cli(u"lrem events:deadletter -2 a"_s.split(u' '));
    look(mirror);
    QCOMPARE(known(mirror), truth());
    m_redis.cli(u"lpush events:deadletter a a"_s.split(u' '));
    look(mirror);
    QCOMPARE(known(mirror), truth());
}

QTEST_GUILESS_MAIN(tst_LetterMirror)
#include "tst_lettermirror.moc"
