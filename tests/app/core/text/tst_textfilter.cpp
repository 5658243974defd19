// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/textfilter.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Sothebais;

class tst_TextFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void matches_data();
    void matches();
    void agreesWithQt();
};

void tst_TextFilter::matches_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<bool>("isMatch");

    QTest::newRow("empty") << QString() << QByteArray() << true;
    QTest::newRow("case") << QStringLiteral("Too LOW") << QByteArray(R"({"reason":"tOO low"})") << true;
    QTest::newRow("start") << QStringLiteral("{\"re") << QByteArray(R"({"reason":1})") << true;
    QTest::newRow("end") << QStringLiteral("1}") << QByteArray(R"({"reason":1})") << true;
    QTest::newRow("one letter") << QStringLiteral("Z") << QByteArray("abcz") << true;
    QTest::newRow("absent") << QStringLiteral("ab") << QByteArray("aacb") << false;
    QTest::newRow("longer") << QStringLiteral("abc") << QByteArray("ab") << false;
    QTest::newRow("not folded") << QStringLiteral("[") << QByteArray("{") << false;
    QTest::newRow("umlaut") << QStringLiteral("GRÖSSE") << QByteArray("die gr\xC3\xB6sse") << true;
    QTest::newRow("zero byte") << QStringLiteral("b") << QByteArray("a\0b", 3) << true;
    QTest::newRow("broken bytes") << QStringLiteral("b")
                                  << QByteArray("\xFF\xFE"
                                                "b")
                                  << true;
}

void tst_TextFilter::matches()
{
    QFETCH(QString, filter);
    QFETCH(QByteArray, payload);
    QTEST(TextFilter(filter).matches(payload), "isMatch");
}

void tst_TextFilter::agreesWithQt()
{
    QRandomGenerator random(7);
    const auto word = [&](int longest) {
        QByteArray text(random.bounded(longest + 1), 'a');
        for (char &c : text)
            c = "aAbBcC"[random.bounded(6)];
        return text;
    };
    for (int i = 0; i < 20'000; ++i) {
        const QString filter = QString::fromLatin1(word(4));
        const QByteArray payload = word(80); // more than is looked at in one step
        QCOMPARE(TextFilter(filter).matches(payload),
                 QString::fromLatin1(payload).contains(filter, Qt::CaseInsensitive));
    }
}

QTEST_GUILESS_MAIN(tst_TextFilter)
#include "tst_textfilter.moc"
