// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/decimal.h"

#include <QTest>

using namespace Comm;

class tst_Decimal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void exampleOfTheHeader();
    void fromText_data();
    void fromText();
    void refusedTextIsNamed();
    void compares_data();
    void compares();
    void fromMinorUnits_data();
    void fromMinorUnits();
    void defaultIsZero();
};

static Decimal decimal(QByteArrayView text)
{
    return Decimal::fromText(text).value();
}

void tst_Decimal::exampleOfTheHeader()
{
    const auto bid = Comm::Decimal::fromText("1000.00");
    const bool higher = *bid > Comm::Decimal::fromMinorUnits(99'999, 2);
    QVERIFY(higher);
}

void tst_Decimal::fromText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("good");
    for (const char *good : {"0", "-0", "1.50", "0001", "-12.5", "1000.00", "0.000000000000000001",
                             "123456789012345678901234567890.123456789012345678901234567890"})
        QTest::addRow("%s", good) << QByteArray(good) << true;
    for (const char *bad : {"", "-", ".", "1.", ".5", "+1", "1e3", " 1", "1 ", "1,5", "--1", "1.2.3", "0x1",
                            "NaN", "1-", "-.5", "\xd9\xa1"})
        QTest::addRow("bad %s", bad) << QByteArray(bad) << false;
    QTest::addRow("NUL inside") << QByteArray("1\0002", 3) << false;
}

void tst_Decimal::fromText()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, good);
    const Result<Decimal> result = Decimal::fromText(text);
    QCOMPARE(result.hasValue(), good);
    QCOMPARE(Decimal::isDecimal(text), good);
    if (good)
        QCOMPARE(result->text(), text);
    else
        QCOMPARE(result.error().code, Error::Code::InvalidArgument);
}

void tst_Decimal::refusedTextIsNamed()
{
    const Error error = Decimal::fromText("12,50").error();
    QCOMPARE(error.toString(),
             QStringLiteral("\"12,50\" is not a decimal number. Write digits with a point, such as 12.50"));
    QVERIFY(Decimal::fromText(QByteArray(1'000'000, 'x')).error().message.size() < 200);
}

void tst_Decimal::compares_data()
{
    QTest::addColumn<QByteArray>("a");
    QTest::addColumn<QByteArray>("b");
    QTest::addColumn<int>("order"); // of a to b
    const auto row = [](const char *a, const char *b, int order) {
        QTest::addRow("%s and %s", a, b) << QByteArray(a) << QByteArray(b) << order;
    };
    row("1.5", "1.50", 0);
    row("0", "-0", 0);
    row("0", "-0.000", 0);
    row("007", "7.0", 0);
    row("2", "10", -1);
    row("1.1", "1.09", 1);
    row("1.1", "1.10000000000000000000000000000000000000001", -1);
    row("-1", "1", -1);
    row("-2", "-1", -1);
    row("-1.5", "-1.50", 0);
    row("-0.1", "0", -1);
    row("0.1", "-0", 1);
    row("99999999999999999999999999999999999999", "100000000000000000000000000000000000000", -1);
    row("0.30000000000000000000000000000000000001", "0.3", 1); // a double would call these equal
    row("9007199254740993", "9007199254740992", 1);
}

void tst_Decimal::compares()
{
    QFETCH(QByteArray, a);
    QFETCH(QByteArray, b);
    QFETCH(int, order);
    const Decimal x = decimal(a);
    const Decimal y = decimal(b);
    QCOMPARE(x < y, order < 0);
    QCOMPARE(x == y, order == 0);
    QCOMPARE(x > y, order > 0);
    QCOMPARE(y<x, order> 0);
}

void tst_Decimal::fromMinorUnits_data()
{
    QTest::addColumn<qint64>("units");
    QTest::addColumn<int>("digits");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("dollars and cents") << qint64(1050) << 2 << QByteArray("10.50");
    QTest::newRow("cents alone") << qint64(5) << 2 << QByteArray("0.05");
    QTest::newRow("negative cents") << qint64(-5) << 2 << QByteArray("-0.05");
    QTest::newRow("whole") << qint64(7) << 0 << QByteArray("7");
    QTest::newRow("zero") << qint64(0) << 3 << QByteArray("0.000");
    QTest::newRow("wei") << qint64(1'500'000'000'000'000'000) << 18 << QByteArray("1.500000000000000000");
    QTest::newRow("least") << std::numeric_limits<qint64>::min() << 2 << QByteArray("-92233720368547758.08");
    QTest::newRow("most") << std::numeric_limits<qint64>::max() << 0 << QByteArray("9223372036854775807");
}

void tst_Decimal::fromMinorUnits()
{
    QFETCH(qint64, units);
    QFETCH(int, digits);
    QFETCH(QByteArray, text);
    QCOMPARE(Decimal::fromMinorUnits(units, digits).text(), text);
    QVERIFY(Decimal::isDecimal(text));
}

void tst_Decimal::defaultIsZero()
{
    QCOMPARE(Decimal().text(), QByteArray("0"));
    QVERIFY(Decimal() == decimal("0.00"));
}

QTEST_GUILESS_MAIN(tst_Decimal)
#include "tst_decimal.moc"
