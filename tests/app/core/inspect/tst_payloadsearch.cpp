// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/inspect/hitcursor.h"

#include <QSignalSpy>
#include <QTest>

using namespace Sothebais;
using Over = PayloadSearch::Over;

class tst_PayloadSearch : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsBytes();
    void findsValues();
    void cutsNothing();
    void endsOverBrokenText();
    void isBounded();
    void goesAround();
    void saysThatThereAreNone();

private:
    static std::vector<qsizetype> hits(QByteArrayView text, const QString &wanted, Over over,
                                       qsizetype piece = 7)
    {
        PayloadSearch search(text, wanted, over);
        while (!search.isDone())
            search.advance(piece);
        return search.hits();
    }
};

void tst_PayloadSearch::findsBytes()
{
    QCOMPARE(hits("{\"Sold\":\"sold SOLD\"}", QStringLiteral("sold"), Over::Bytes),
             (std::vector<qsizetype>{2, 9, 14}));
    QCOMPARE(hits("é caf\xc3\xa9", QStringLiteral("é"), Over::Bytes), (std::vector<qsizetype>{0, 6}));
    QCOMPARE(hits("aaaa", QStringLiteral("aa"), Over::Bytes), (std::vector<qsizetype>{0, 2}));
    QVERIFY(hits("abc", {}, Over::Bytes).empty());
}

void tst_PayloadSearch::findsValues()
{
    const QByteArray text = R"({"sold":"x","a":"caf\u00e9","b":[1000.50,"r\"q"],"c":"{sold}"})";
    QCOMPARE(hits(text, QStringLiteral("SOLD"), Over::Values),
             (std::vector<qsizetype>{text.indexOf("\"sold"), text.indexOf("\"{sold")}));
    QCOMPARE(hits(text, QStringLiteral("FÉ"), Over::Values), (std::vector<qsizetype>{text.indexOf("\"caf")}));
    QCOMPARE(hits(text, QStringLiteral("00.5"), Over::Values),
             (std::vector<qsizetype>{text.indexOf("1000")}));
    QCOMPARE(hits(text, QStringLiteral("r\"q"), Over::Values), (std::vector<qsizetype>{text.indexOf("\"r")}));
    QVERIFY(hits(text, QStringLiteral("{\"sold"), Over::Values).empty());
}

/// Pieces of any size find the same.
void tst_PayloadSearch::cutsNothing()
{
    const QByteArray text = QByteArray(R"({"key":"needle in a haystack of needles"},)").repeated(20);
    for (const Over over : {Over::Bytes, Over::Values}) {
        const auto whole = hits(text, QStringLiteral("needle"), over, text.size());
        QCOMPARE(whole.size(), over == Over::Bytes ? 40U : 20U);
        for (qsizetype piece = 1; piece < 50; ++piece)
            QCOMPARE(hits(text, QStringLiteral("needle"), over, piece), whole);
    }
}

void tst_PayloadSearch::endsOverBrokenText()
{
    QCOMPARE(hits("{\"a\":\"needle", QStringLiteral("needle"), Over::Values), (std::vector<qsizetype>{5}));
    QVERIFY(hits(QByteArray("\"\\\0\xff]}}{,:\"\\", 12), QStringLiteral("x"), Over::Values).empty());
    QVERIFY(hits("\"", QStringLiteral("\""), Over::Values).empty());
}

void tst_PayloadSearch::isBounded()
{
    const QByteArray text(1'000'000, 'x');
    PayloadSearch search(text, QStringLiteral("x"), Over::Bytes);
    search.advance(text.size());
    QVERIFY(search.isFull());
    QCOMPARE(qsizetype(search.hits().size()), PayloadSearch::MaxHits);
}

void tst_PayloadSearch::goesAround()
{
    HitCursor cursor;
    QSignalSpy moved(&cursor, &HitCursor::moved);
    const QByteArray text = "a-b-a-b-a";
    cursor.start(text, QStringLiteral("a"), Over::Bytes);
    QVERIFY(moved.isEmpty()); // never from inside of the call
    QTRY_COMPARE(cursor.current(), 0);
    QCOMPARE(cursor.text(), QStringLiteral("1 of 3"));
    cursor.previous();
    QCOMPARE(moved.constLast().constFirst().toInt(), 8);
    cursor.next();
    cursor.next();
    QCOMPARE(moved.constLast().constFirst().toInt(), 4);
    QCOMPARE(cursor.text(), QStringLiteral("2 of 3"));
    cursor.stop();
    QVERIFY(cursor.text().isEmpty());
    cursor.next();
    QCOMPARE(moved.size(), 4);
}

void tst_PayloadSearch::saysThatThereAreNone()
{
    HitCursor cursor;
    cursor.start("abc", QStringLiteral("x"), Over::Bytes);
    QTRY_COMPARE(cursor.text(), QStringLiteral("no hits"));
    QCOMPARE(cursor.current(), -1);
}

QTEST_MAIN(tst_PayloadSearch)
#include "tst_payloadsearch.moc"
