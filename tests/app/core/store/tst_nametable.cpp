// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/nametable.h"

#include <QRegularExpression>
#include <QTest>

using namespace Sothebais;

class tst_NameTable : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("."))); }

    void keepsANumberForEachName()
    {
        NameTable names(10);
        const quint32 placed = names.add("BID_PLACED");
        const quint32 sold = names.add("LOT_SOLD");
        QVERIFY(placed != sold);
        QCOMPARE(names.add("BID_PLACED"), placed);
        QCOMPARE(names.find("LOT_SOLD"), sold);
        QCOMPARE(names.name(placed), QByteArray("BID_PLACED"));
        QCOMPARE(names.end(), sold + 1);
    }

    void hasNoNumberForNothing()
    {
        NameTable names(10);
        QCOMPARE(names.add(""), NameTable::None);
        QCOMPARE(names.name(NameTable::None), QByteArray());
        QCOMPARE(names.find("never seen"), NameTable::Other);
    }

    void takesNoMoreThanItHasRoomFor()
    {
        NameTable names(2);
        names.add("a");
        const quint32 last = names.add("b");
        QCOMPARE(names.add("c"), NameTable::Other);
        QCOMPARE(names.name(NameTable::Other), QByteArray());
        QCOMPARE(names.add("b"), last);
    }

    void ownsItsNames()
    {
        NameTable names(10);
        QByteArray bytes("BID_PLACED");
        const quint32 number = names.add(QByteArrayView(bytes));
        bytes.fill('x');
        QCOMPARE(names.name(number), QByteArray("BID_PLACED"));
        QCOMPARE(names.find("BID_PLACED"), number);
    }
};

QTEST_APPLESS_MAIN(tst_NameTable)
#include "tst_nametable.moc"
