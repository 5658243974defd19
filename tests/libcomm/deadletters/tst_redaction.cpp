// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "deadletters/redaction.h"

#include <QTest>

using namespace Comm;
using namespace Qt::StringLiterals;

class tst_Redaction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void hidesSecrets_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("result");
        QTest::newRow("nothing") << u"bid 7 failed: token expired"_s << u"bid 7 failed: token expired"_s;
        QTest::newRow("url") << u"cannot reach redis://me:p@ss@bus:6379/0 now"_s
                             << u"cannot reach redis://***@bus:6379/0 now"_s;
        QTest::newRow("bearer") << u"Authorization: Bearer abc.def-g"_s << u"Authorization: Bearer ***"_s;
        QTest::newRow("named") << u"password=hunter2, user=me"_s << u"password=***, user=me"_s;
        QTest::newRow("json") << u"{\"apiKey\":\"abc\",\"lot\":7}"_s << u"{\"apiKey\":\"***\",\"lot\":7}"_s;
        QTest::newRow("environment") << u"LEDGER_TOKEN=xyz"_s << u"LEDGER_TOKEN=***"_s;
    }
    void hidesSecrets()
    {
        QFETCH(QString, text);
        QFETCH(QString, result);
        QCOMPARE(redacted(text, 1000), result);
    }

    void keepsTheLimit()
    {
        QCOMPARE(redacted(QString(50'000, u'x'), 10'000).size(), 10'000);
        QCOMPARE(redacted(u"ab\U0001F3E0"_s, 3), u"ab"_s); // not half of a character
        QVERIFY(redacted({}, 10).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_Redaction)
#include "tst_redaction.moc"
