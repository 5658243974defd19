// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "deadletters/typeglob.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Comm;

class tst_TypeGlob : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void matchesLikeRedis_data()
    {
        QTest::addColumn<QByteArray>("glob");
        QTest::addColumn<QByteArray>("name");
        QTest::addColumn<bool>("matches");
        const auto row = [](const char *glob, const char *name, bool matches) {
            QTest::addRow("%s on %s", glob, name) << QByteArray(glob) << QByteArray(name) << matches;
        };
        row("lot:bid:*", "lot:bid:placed", true);
        row("lot:bid:*", "lot:bid:", true);
        row("lot:bid:*", "lot:end", false);
        row("*:end", "lot:end", true);
        row("*:end", "lot:ending", false);
        row("*b*d*", "lot:bid:placed", true);
        row("lot:?nd", "lot:end", true);
        row("lot:?nd", "lot:nd", false);
        row("lot:[es]*", "lot:start", true);
        row("lot:[^es]*", "lot:start", false);
        row("lot:[a-f]nd", "lot:end", true);
        row("lot:[a-d]nd", "lot:end", false);
        row("a\\*b", "a*b", true);
        row("a\\*b", "axb", false);
        row("[", "[", false);
        row("a[", "a", false);
        row("", "", true);
        row("", "a", false);
        row("*", "", true);
        row("a\\", "a\\", true);
    }
    void matchesLikeRedis()
    {
        QFETCH(QByteArray, glob);
        QFETCH(QByteArray, name);
        QTEST(globMatches(glob, name), "matches");
    }

    void isNotTrappedByStars()
    {
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!globMatches(QByteArray("a*").repeated(50).append('b'), QByteArray(5000, 'a')));
        QVERIFY(timer.elapsed() < 5000);
    }
};

QTEST_GUILESS_MAIN(tst_TypeGlob)
#include "tst_typeglob.moc"
