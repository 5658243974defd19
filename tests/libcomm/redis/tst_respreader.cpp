// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "redis/respreader.h"
#include "redis/respwriter.h"

#include <QRegularExpression>
#include <QTest>

using namespace Comm;
using namespace Qt::StringLiterals;

namespace {

// One line per value, arrays with their elements behind them, so that a test can compare a whole reply as
// text.
void print(const RespValue &value, QByteArray &out)
{
    switch (value.type()) {
    case RespValue::Type::Nil:
        out += "nil ";
        return;
    case RespValue::Type::Integer:
        out += ':' + QByteArray::number(value.integer()) + ' ';
        return;
    case RespValue::Type::Status:
        out += '+' + value.text() + ' ';
        return;
    case RespValue::Type::Error:
        out += '-' + value.text() + ' ';
        return;
    case RespValue::Type::Text:
        out += '$' + value.text() + ' ';
        return;
    case RespValue::Type::Array:
        out += '[';
        RespValue element = value.first();
        for (qint64 i = 0; i < value.size(); ++i, element = element.next())
            print(element, out);
        out += ']';
        return;
    }
}

QByteArray readAll(RespReader &reader, const QByteArray &all, qsizetype slice)
{
    const QByteArrayView bytes = all;
    QByteArray out;
    for (qsizetype at = 0; at < bytes.size(); at += slice) {
        const bool ok = reader.feed(bytes.sliced(at, qMin(slice, bytes.size() - at)), [&](RespValue value) {
            print(value, out);
            out += '\n';
            return true;
        });
        if (!ok)
            return out + "!" + reader.errorText().toUtf8();
    }
    return out;
}

constexpr qsizetype Unlimited = 64 * 1024 * 1024;

} // namespace

class tst_RespReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("status") << QByteArray("+OK\r\n") << QByteArray("+OK \n");
        QTest::newRow("error") << QByteArray("-ERR no\r\n") << QByteArray("-ERR no \n");
        QTest::newRow("integer") << QByteArray(":-7\r\n") << QByteArray(":-7 \n");
        QTest::newRow("text") << QByteArray("$3\r\na\0b\r\n", 9) << QByteArray("$a\0b \n", 6);
        QTest::newRow("empty text") << QByteArray("$0\r\n\r\n") << QByteArray("$ \n");
        QTest::newRow("nil") << QByteArray("$-1\r\n") << QByteArray("nil \n");
        QTest::newRow("empty array") << QByteArray("*0\r\n") << QByteArray("[]\n");
        QTest::newRow("nested") << QByteArray("*3\r\n*2\r\n:1\r\n*1\r\n+a\r\n$1\r\nb\r\n:2\r\n")
                                << QByteArray("[[:1 [+a ]]$b :2 ]\n");
        QTest::newRow("two in a row") << QByteArray("+A\r\n*1\r\n:5\r\n") << QByteArray("+A \n[:5 ]\n");
    }
    void reads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, expected);
        for (const qsizetype slice : {1, 2, 3, 7, 4096}) {
            RespReader reader(Unlimited);
            QCOMPARE(readAll(reader, bytes, slice), expected);
        }
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("http") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
        QTest::newRow("negative array") << QByteArray("*-7\r\n");
        QTest::newRow("length is no number") << QByteArray("$abc\r\nx\r\n");
        QTest::newRow("tls alert") << QByteArray("\x15\x03\x01\x00\x02\x02\x28", 7);
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        RespReader reader(Unlimited);
        QVERIFY(!reader.feed(bytes, [](RespValue) { return true; }));
        QVERIFY(!reader.errorText().isEmpty());
    }

    // hiredis 0.14 refuses what is deeper than 7 levels, later versions do not; either will do.
    void survivesAnyNesting()
    {
        RespReader reader(Unlimited);
        const QByteArray deep = "*2\r\n" + QByteArray("*1\r\n").repeated(100'000) + ":1\r\n:2\r\n";
        qint64 last = 0;
        const bool ok = reader.feed(deep, [&](RespValue value) {
            last = value.first().next().integer();
            return true;
        });
        QCOMPARE(last, ok ? 2 : 0);
        QCOMPARE(reader.errorText().isEmpty(), ok);
    }

    void boundsOneReply()
    {
        RespReader reader(100'000);
        const QByteArray large = "$90000\r\n" + QByteArray(90'000, 'x') + "\r\n";
        QVERIFY(readAll(reader, large + large, 4096).count('\n') == 2);
        QVERIFY(readAll(reader, "$200000\r\n" + QByteArray(150'000, 'x'), 4096).contains("larger than"));
    }
    void boundsManyTinyElements()
    {
        RespReader reader(100'000);
        QVERIFY(readAll(reader, "*1000000\r\n" + QByteArray(":1\r\n").repeated(50'000), 4096)
                    .contains("larger than"));
    }

    void stopsWhenTold()
    {
        RespReader reader(Unlimited);
        int taken = 0;
        QVERIFY(reader.feed("+A\r\n+B\r\n+C\r\n", [&](RespValue) { return ++taken < 2; }));
        QCOMPARE(taken, 2);
    }

    void readsWhatTheWriterWrites()
    {
        QByteArray bytes;
        appendCommand(bytes, {"SET", QByteArrayView("k\0y", 3), "", "\r\n"});
        RespReader reader(Unlimited);
        QCOMPARE(readAll(reader, bytes, 1), QByteArray("[$SET $k\0y $ $\r\n ]\n", 19));
    }
};

QTEST_GUILESS_MAIN(tst_RespReader)
#include "tst_respreader.moc"
