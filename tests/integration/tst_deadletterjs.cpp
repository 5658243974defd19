// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/deadletterqueue.h"

#include "redisserver.h"

#include <QFile>
#include <QStandardPaths>
#include <QTest>

using namespace Comm;
using namespace Qt::StringLiterals;

/// That our entries survive JavaScript, in a real one: what it prints of them is what stands in the list.
class tst_DeadLetterJs : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void entriesAreWhatJavaScriptPrints()
    {
        const QString node = QStandardPaths::findExecutable(u"node"_s);
        if (node.isEmpty())
            QSKIP("node is not installed: that our entries survive JavaScript is not tested");
        RedisServer redis;
        QVERIFY(redis.start());
        EventClient client({.redis = RedisAddress::fromUrl(redis.socketUrl()).value()});
        DeadLetterQueue queue(client);
        client.connectToServer();

        EventParser parser;
        const QByteArrayList payloads = strangePayloads();
        QList<QFuture<Result<DeadLetter>>> stored;
        for (const QByteArray &payload : payloads)
            stored.append(queue.store(parser.parse(payload), failure()));
        QTRY_VERIFY(stored.last().isFinished());
        for (qsizetype i = 0; i < payloads.size(); ++i)
            QCOMPARE(stored[i].result()->event.payload(), payloads[i]);

        QProcess script;
        script.start(node, {QString::fromLocal8Bit(DEADLETTER_SCRIPT), QString::number(redis.port())});
        QVERIFY(script.waitForFinished(30'000));
        QVERIFY2(script.exitCode() == 0, script.readAllStandardError().constData());
        QCOMPARE(script.readAllStandardOutput(),
                 QByteArray::number(payloads.size()) + " read, 0 changed, 0 stuck\n");
        QCOMPARE(redis.cli({u"llen"_s, u"events:deadletter"_s}), "0\n");
    }

private:
    static DeadLetterFailure failure()
    {
        QString every; // character that JSON or JavaScript may treat in a way of its own
        for (char16_t c = 1; c < 0x100; ++c)
            every += QChar(c);
        every += u"\u2028\u2029\ufeff\U0001f3e0</script>\\\""_s + QChar(0xd800) + u'x' + QChar(0xdc00);
        return {.message = every,
                .stack = every,
                .firstFailure = QDateTime::fromMSecsSinceEpoch(0, Qt::UTC),
                .attempts = 3,
                .retries = 2,
                .consumer = every,
                .service = u"auction"_s};
    }

    static QByteArrayList strangePayloads()
    {
        const QByteArray begin
            = R"({"id":"e","timestamp":1795420513839,"type":"lot:end","source":"REDIS","version":"1.0.0","data":)";
        QByteArrayList payloads{"no JSON",
                                "\xff\xfe",
                                "[1, 2]",
                                begin + "{}}",
                                begin + "{ \"a\" : 1.0 } }",
                                begin + R"({"b":1,"2":2,"a":3,"1":4,"b":5,"__proto__":{"x":1}}})",
                                begin + R"({"a":"\/\u0041\u00e9\ud83d\ude00\ud800\u2028\u001f"}})",
                                begin + "{\"a\":\"\xe2\x80\xa8\xef\xbb\xbf\xf0\x9f\x98\x80\x7f\"}}"};
        for (const char *number : {"1e400", "-1e400", "-0", "1E+2", "0.1e-6", "1e21", "123456789012345678901",
                                   "0.000001", "5e-324", "1.7976931348623157e308", "9007199254740993"})
            payloads.append(begin + "{\"n\":" + number + "}}");
        return payloads;
    }
};

QTEST_GUILESS_MAIN(tst_DeadLetterJs)
#include "tst_deadletterjs.moc"
