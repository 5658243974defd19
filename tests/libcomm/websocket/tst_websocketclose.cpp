// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/websocketclose.h"

#include <QSet>
#include <QTest>

using namespace Comm;
using namespace Qt::StringLiterals;
using Party = WebSocketClose::Party;

class tst_WebSocketClose : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void knowsEveryRegisteredCode()
    {
        QSet<QString> meanings;
        int known = 0;
        for (int code = 0; code < 6000; ++code) {
            if (const QString text = WebSocketClose::meaningOf(code); text != u"unknown code"_s) {
                meanings.insert(text);
                known += code < 3000 ? 1 : 0;
            }
        }
        QCOMPARE(known, 16); // 1000 to 1015
        QCOMPARE(meanings.size(), 16 + 4 + 2); // three above 3000, 4000, and what is nobody's
        QCOMPARE(WebSocketClose::meaningOf(1013), u"try again later"_s);
        QCOMPARE(WebSocketClose::meaningOf(3001), u"code of a library"_s);
        QCOMPARE(WebSocketClose::meaningOf(4001), u"code of the application"_s);
        QCOMPARE(WebSocketClose::meaningOf(-7), u"unknown code"_s);
    }

    void tellsItInALine()
    {
        QCOMPARE(WebSocketClose().toString(), QString());
        const WebSocketClose restart{.code = 1012, .reason = u"deploy"_s, .by = Party::Peer};
        QCOMPARE(restart.toString(), u"1012 (service restarts), by the peer: deploy"_s);
        const WebSocketClose silence{.code = 4000, .by = Party::Us};
        QCOMPARE(silence.toString(), u"4000 (ping timeout), by us"_s);
        QCOMPARE(WebSocketClose{.code = 1006}.toString(), u"1006 (connection dropped), no close frame"_s);
    }

    void knowsWhatIsWorthAnotherAttempt()
    {
        for (const int code : {1001, 1005, 1006, 1011, 1012, 1013, 1014, 4000})
            QVERIFY2(WebSocketClose::isTemporary(code), qPrintable(QString::number(code)));
        for (const int code : {1000, 1002, 1003, 1007, 1008, 1009, 1010})
            QVERIFY2(!WebSocketClose::isTemporary(code), qPrintable(QString::number(code)));
    }
};

QTEST_GUILESS_MAIN(tst_WebSocketClose)
#include "tst_websocketclose.moc"
