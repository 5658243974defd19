// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "events/glob.h"

#include "redisserver.h"

#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Comm;
using namespace Qt::StringLiterals;

class tst_Glob : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void matches_data()
    {
        QTest::addColumn<QByteArray>("glob");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<bool>("expected");
        const auto row = [](const char *glob, const char *text, bool expected) {
            QTest::addRow("%s on %s", glob, text) << QByteArray(glob) << QByteArray(text) << expected;
        };
        row("lot:bid:*", "lot:bid:placed", true);
        row("lot:bid:*", "lot:bid:", true);
        row("lot:bid:*", "lot:end", false);
        row("*:end", "lot:end", true);
        row("*:end", "lot:ending", false);
        row("*o*o*", "foo", true);
        row("?ot", "lot", true);
        row("?ot", "ot", false);
        row("", "", true);
        row("", "a", false);
        row("*", "", true);
        row("[abc]x", "bx", true);
        row("[^abc]x", "bx", false);
        row("[a-c]x", "bx", true);
        row("[c-a]x", "bx", true);
        row("\\*", "*", true);
        row("\\*", "a", false);
        row("a\\", "a\\", true);
        row("[]", "a", false);
        row("[a", "a", true);
        row("[", "[", false);
        row("a[", "a", false);
        row("*b*d*", "lot:bid:placed", true);
        row("lot:[^es]*", "lot:start", false);
        row("[\\]]", "]", true);
    }
    void matches()
    {
        QFETCH(QByteArray, glob);
        QFETCH(QByteArray, text);
        QTEST(globMatches(glob, text), "expected");
    }

    void endsSoonOnManyStars()
    {
        const QByteArray glob = QByteArray("a*").repeated(1000) + 'b';
        QVERIFY(!globMatches(glob, QByteArray(20'000, 'a')));
    }

    void agreesWithTheServer()
    {
        RedisServer redis;
        QVERIFY(redis.start());
        QRandomGenerator random(7);
        const auto wordOf = [&random](QByteArrayView letters, int longest) {
            QByteArray word;
            for (int left = random.bounded(longest) + 1; left > 0; --left)
                word += letters[random.bounded(int(letters.size()))];
            return word;
        };
        QByteArrayList keys;
        QStringList set{u"mset"_s};
        while (keys.size() < 60) {
            const QByteArray key = wordOf("ab:]-^", 5);
            if (keys.contains(key))
                continue;
            keys.append(key);
            set << QString::fromLatin1(key) << u"1"_s;
        }
        redis.cli(set);
        for (int i = 0; i < 60; ++i) {
            const QByteArray glob = wordOf("ab:*?[]^-\\", 7);
            QByteArrayList expected = redis.cli({u"keys"_s, QString::fromLatin1(glob)}).trimmed().split('\n');
            expected.removeAll(QByteArray());
            std::ranges::sort(expected);
            QByteArrayList ours;
            std::copy_if(keys.cbegin(), keys.cend(), std::back_inserter(ours),
                         [&](const QByteArray &key) { return globMatches(glob, key); });
            std::ranges::sort(ours);
            QVERIFY2(ours == expected, glob.constData());
        }
    }
};

QTEST_GUILESS_MAIN(tst_Glob)
#include "tst_glob.moc"
