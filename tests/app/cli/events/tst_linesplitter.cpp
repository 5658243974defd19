// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/events/linesplitter.h"

#include <QRegularExpression>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

namespace {

/// The lines of `text` when it arrives in pieces of `step` bytes.
QByteArrayList lines(const QByteArray &text, qsizetype step, char separator = '\n', qsizetype keep = 100)
{
    LineSplitter splitter(separator, keep);
    QByteArrayList found;
    const auto drain = [&] {
        while (const auto line = splitter.next())
            found.append(line->toByteArray());
    };
    for (qsizetype i = 0; i < text.size(); i += step) {
        splitter.feed(QByteArrayView(text).sliced(i, qMin(step, text.size() - i)));
        drain();
    }
    splitter.finish();
    drain();
    return found;
}

} // namespace

class tst_LineSplitter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void splits_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArrayList>("expected");
        QTest::newRow("nothing") << QByteArray() << QByteArrayList();
        QTest::newRow("one") << QByteArray("a\n") << QByteArrayList{"a"};
        QTest::newRow("last without line feed") << QByteArray("a\nbc") << QByteArrayList{"a", "bc"};
        QTest::newRow("empty lines count") << QByteArray("\n\na\n\n") << QByteArrayList{"", "", "a", ""};
        QTest::newRow("carriage returns stay") << QByteArray("a\r\nb") << QByteArrayList{"a\r", "b"};
        QTest::newRow("NUL is a byte")
            << QByteArray("a\0b\nc", 5) << QByteArrayList{QByteArray("a\0b", 3), "c"};
    }

    void splits()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArrayList, expected);
        for (const qsizetype step : {1, 2, 3, 100})
            QCOMPARE(lines(text, step), expected);
    }

    void splitsAtNul()
    {
        for (const qsizetype step : {1, 2, 100})
            QCOMPARE(lines(QByteArray("a\nb\0c\0", 6), step, '\0'), QByteArrayList({"a\nb", "c"}));
    }

    void cutsLongLinesTellably()
    {
        const QByteArray text = QByteArray(50, 'x') + "\nab\n" + QByteArray(5, 'y');
        for (const qsizetype step : {1, 7, 100})
            QCOMPARE(lines(text, step, '\n', 4), QByteArrayList({"xxxxx", "ab", "yyyyy"}));
    }

    void numbersLines()
    {
        LineSplitter splitter('\n', 10);
        splitter.feed("a\n\nb\n");
        qint64 expected = 0;
        while (splitter.next())
            QCOMPARE(splitter.lineNumber(), ++expected);
        QCOMPARE(expected, 3);
    }
};

QTEST_GUILESS_MAIN(tst_LineSplitter)
#include "tst_linesplitter.moc"
