// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/live/overlapfilter.h"

#include <comm/eventparser.h>

#include <QRegularExpression>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

class tst_OverlapFilter : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void passesEachPublicationOnce()
    {
        OverlapFilter filter;
        QVERIFY(filter.isNew(0, event("a")));
        QVERIFY(!filter.isNew(1, event("a")));
        QVERIFY(!filter.isNew(2, event("a")));
        QVERIFY(filter.isNew(1, event("b")));
        QVERIFY(!filter.isNew(0, event("b")));
    }

    void passesARepetition()
    {
        OverlapFilter filter;
        QVERIFY(filter.isNew(0, event("a")));
        QVERIFY(filter.isNew(0, event("a")));
        QVERIFY(!filter.isNew(1, event("a")));
        QVERIFY(!filter.isNew(1, event("a")));
        QVERIFY(filter.isNew(1, event("a")));
    }

    void forgets()
    {
        OverlapFilter filter;
        for (size_t i = 0; i <= OverlapFilter::MaxEvents; ++i)
            QVERIFY(filter.isNew(0, event(QByteArray::number(qulonglong(i)))));
        QVERIFY(filter.isNew(1, event("0")));
        QVERIFY(!filter.isNew(1, event("5000")));
    }

private:
    Comm::Event event(const QByteArray &text)
    {
        return m_parser.parse(QByteArray("{\"id\":\"" + text + "\"}"));
    }

    Comm::EventParser m_parser;
};

QTEST_GUILESS_MAIN(tst_OverlapFilter)
#include "tst_overlapfilter.moc"
