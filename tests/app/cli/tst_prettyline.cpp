// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/prettyline.h"

#include <comm/eventparser.h>

#include <QRegularExpression>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

class tst_PrettyLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void coloursBySeverity_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QString>("colour");
        QTest::newRow("bid") << QByteArray("lot:bid:placed") << u"\x1b[32m"_s;
        QTest::newRow("session") << QByteArray("session:start") << u"\x1b[35m"_s;
        QTest::newRow("error") << QByteArray("SYSTEM_ERROR") << u"\x1b[31m"_s;
        QTest::newRow("warning") << QByteArray("STREAM_WARNING") << u"\x1b[33m"_s;
    }

    void coloursBySeverity()
    {
        QFETCH(QByteArray, type);
        QFETCH(QString, colour);
        const Comm::Event event = parse("{\"id\":\"1\",\"timestamp\":1,\"type\":\"" + type
                                        + "\",\"source\":\"S\",\"version\":\"1\",\"data\":{\"note\":\"x\"}}");
        const QString line = prettyLine(event, true, QDate(2026, 6, 1));
        QVERIFY2(line.contains(colour + QString::fromLatin1(type)), qPrintable(line));
        QVERIFY(!prettyLine(event, false, QDate(2026, 6, 1)).contains(u'\x1b'));
    }

    void showsWhatIsMalformed()
    {
        const QString line = prettyLine(parse("hello\x1b[2J"), false, QDate(2026, 6, 1));
        QVERIFY2(line.contains(u"(malformed)") && line.contains(u"hello"), qPrintable(line));
        QVERIFY(!line.contains(u'\x1b'));
    }

    void isOfBoundedLength()
    {
        const QByteArray x(100'000, 'x');
        const QByteArray event = "{\"id\":\"" + x + "\",\"type\":\"" + x + "\",\"source\":\"" + x
            + "\",\"timestamp\":1,\"version\":\"1\",\"data\":{\"note\":\"" + x + "\"}}";
        QVERIFY(prettyLine(parse(event), false, QDate(2026, 6, 1)).size() < 700);
        QVERIFY(prettyLine(parse(x), false, QDate(2026, 6, 1)).size() < 300);
    }

private:
    Comm::Event parse(const QByteArray &text) { return m_parser.parse(text); }

    Comm::EventParser m_parser;
};

QTEST_GUILESS_MAIN(tst_PrettyLine)
#include "tst_prettyline.moc"
