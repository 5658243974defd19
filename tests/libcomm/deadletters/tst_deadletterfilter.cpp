// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/deadletterfilter.h"

#include "comm/eventparser.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Comm;
using namespace Qt::StringLiterals;

namespace {

DeadLetter letter(const QByteArray &type, const QString &message, qint64 time)
{
    const QByteArray payload = "{\"id\":\"id-of-" + type + "\",\"timestamp\":1,\"type\":\"" + type
        + "\",\"source\":\"REDIS\",\"version\":\"1.0.0\",\"data\":{}}";
    return DeadLetter::parse(
        DeadLetter::entryOf(EventParser().parse(payload),
                            {.message = message, .time = QDateTime::fromMSecsSinceEpoch(time, Qt::UTC)}));
}

} // namespace

/// DeadLetterFilter and DeadLetterStatistics.
class tst_DeadLetterFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matches()
    {
        const DeadLetter bid = letter("lot:bid:placed", u"Timeout after 30 s"_s, 1000);
        QVERIFY(DeadLetterFilter().isEmpty());
        QVERIFY(DeadLetterFilter().matches(bid));
        QVERIFY(DeadLetterFilter{.type = Topic::type("lot:bid:placed")}.matches(bid));
        QVERIFY(!DeadLetterFilter{.type = Topic::type("lot:end")}.matches(bid));
        QVERIFY(DeadLetterFilter{.type = Topic::glob("lot:bid:*")}.matches(bid));
        QVERIFY(!DeadLetterFilter{.type = Topic::glob("auction:*")}.matches(bid));
        QVERIFY(DeadLetterFilter{.error = u"timeout"_s}.matches(bid));
        QVERIFY(!DeadLetterFilter{.error = u"closed"_s}.matches(bid));
        QVERIFY(DeadLetterFilter{.id = "id-of-lot:bid:placed"}.matches(bid));
        QVERIFY(DeadLetterFilter{.id = bid.fingerprint().first(8)}.matches(bid));
        QVERIFY(!DeadLetterFilter{.id = bid.fingerprint().first(7)}.matches(bid));
        QVERIFY(!DeadLetterFilter{.id = "no-such-id"}.matches(bid));
        QVERIFY(DeadLetterFilter{.before = QDateTime::fromMSecsSinceEpoch(1001)}.matches(bid));
        QVERIFY(!DeadLetterFilter{.before = QDateTime::fromMSecsSinceEpoch(1000)}.matches(bid));
        QVERIFY(!DeadLetterFilter{.before = QDateTime::currentDateTimeUtc()}.matches(DeadLetter::parse("x")));
    }

    void normalisesMessages_data()
    {
        QTest::addColumn<QString>("message");
        QTest::addColumn<QString>("normalised");
        QTest::newRow("numbers") << u"timeout after 30 s, 1.5 times"_s << u"timeout after # s, # times"_s;
        QTest::newRow("uuid") << u"no lot 3f2504e0-4f89-41d3-9a0c-0305e82c3301"_s << u"no lot #"_s;
        QTest::newRow("hash") << u"at 0xdeadBEEF of 9f86d081884c7d65"_s << u"at # of #"_s;
        QTest::newRow("address") << u"connect 10.0.0.7:6379"_s << u"connect #"_s;
        QTest::newRow("words") << u"defaced facade"_s << u"defaced facade"_s;
        QTest::newRow("lines") << u"one\n  two"_s << u"one\uFFFD two"_s;
    }
    void normalisesMessages()
    {
        QFETCH(QString, message);
        QTEST(DeadLetterStatistics::normalised(message), "normalised");
    }

    void normalisesLikeAnExpression()
    {
        static const QRegularExpression varying(
            uR"(\b(?=[0-9a-fA-F-]*\d)[0-9a-fA-F]{8,}(?:-[0-9a-fA-F]+)*\b|0x[0-9a-fA-F]+|\d+(?:[.,:]\d+)*)"_s);
        const QString characters = u"0123abcdefF0x-.,: gz_é"_s;
        QRandomGenerator random(7);
        for (int i = 0; i < 20'000; ++i) {
            QString text;
            for (qsizetype length = qsizetype(random.bounded(30)); length > 0; --length)
                text += characters[qsizetype(random.bounded(quint32(characters.size())))];
            const QString expected = QString(text).replace(varying, u"#"_s).simplified();
            QVERIFY2(DeadLetterStatistics::normalised(text) == expected, qPrintable(text));
        }
    }

    void counts()
    {
        DeadLetterStatistics statistics;
        statistics.add(letter("lot:end", u"timeout after 3 s"_s, 2000));
        statistics.add(letter("lot:end", u"timeout after 40 s"_s, 1000));
        statistics.add(letter("lot:start", u"closed"_s, 3000));
        statistics.add(DeadLetter::parse("nonsense"));
        QCOMPARE(statistics.all.count, 4);
        QCOMPARE(statistics.defective, 1);
        QCOMPARE(statistics.all.oldest.toMSecsSinceEpoch(), 1000);
        QCOMPARE(statistics.all.newest.toMSecsSinceEpoch(), 3000);
        QCOMPARE(statistics.byType.value(u"lot:end"_s).count, 2);
        QCOMPARE(statistics.byType.value(u"(no type)"_s).count, 1);
        QCOMPARE(statistics.byError.value(u"timeout after # s"_s).count, 2);
        QVERIFY(statistics.bytes > 300);
    }

    void boundsItsGroups()
    {
        DeadLetterStatistics statistics;
        for (int i = 0; i < 1100; ++i)
            statistics.add(letter("t" + QByteArray::number(i), u"m"_s, 1));
        QCOMPARE(statistics.byType.size(), DeadLetterStatistics::MaxGroups + 1);
        QCOMPARE(statistics.byType.value(u"(other)"_s).count, 100);
    }
};

QTEST_GUILESS_MAIN(tst_DeadLetterFilter)
#include "tst_deadletterfilter.moc"
