// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/decimal.h"
#include "comm/error.h"
#include "comm/result.h"

#include <QTest>

using namespace Comm;

class tst_Error : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void exampleOfResult();
    void toString_data();
    void toString();
    void resultHoldsOneOfTwo();
    void resultHandsOverWhatCannotBeCopied();
};

void tst_Error::exampleOfResult()
{
    const Comm::Result<Comm::Decimal> price = Comm::Decimal::fromText("12.50");
    if (!price)
        qWarning() << price.error().toString();
    QCOMPARE(price->text(), QByteArray("12.50"));
}

void tst_Error::toString_data()
{
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("remedy");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const char *message, const char *remedy, const char *line) {
        QTest::newRow(name) << QString::fromUtf8(message) << QString::fromUtf8(remedy)
                            << QString::fromUtf8(line);
    };
    row("both", "No server", "Start one", "No server. Start one");
    row("both with full stops", "No server.", "Start one.", "No server. Start one");
    row("a question", "Are you sure?", "Start one", "Are you sure? Start one");
    row("no remedy", "No server.", "", "No server");
    row("no message", "", "Start one", "Start one");
    row("neither", "", "", "");
    row("line breaks", "No\nserver\n", "Start\none\n", "No server. Start one");
}

void tst_Error::toString()
{
    QFETCH(QString, message);
    QFETCH(QString, remedy);
    QFETCH(QString, line);
    const Error error{.code = Error::Code::NotFound, .message = message, .remedy = remedy};
    QCOMPARE(error.toString(), line);
}

void tst_Error::resultHoldsOneOfTwo()
{
    const Result<int> good = 5;
    QVERIFY(good.hasValue() && good);
    QCOMPARE(*good, 5);

    const Error lost{.code = Error::Code::ConnectionLost, .message = QStringLiteral("gone")};
    const Result<int> bad = lost;
    QVERIFY(!bad.hasValue() && !bad);
    QCOMPARE(bad.error(), lost);

    QVERIFY(Result<void>());
    const Result<void> nothing = lost;
    QVERIFY(!nothing);
    QCOMPARE(nothing.error(), lost);
}

void tst_Error::resultHandsOverWhatCannotBeCopied()
{
    Result<std::unique_ptr<int>> result = std::make_unique<int>(7);
    const std::unique_ptr<int> taken = *std::move(result);
    QCOMPARE(*taken, 7);
}

QTEST_GUILESS_MAIN(tst_Error)
#include "tst_error.moc"
