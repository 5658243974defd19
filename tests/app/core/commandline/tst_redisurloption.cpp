// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/commandline/redisurloption.h"

#include <QRegularExpression>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

class tst_RedisUrlOption : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void prefers_data()
    {
        QTest::addColumn<QString>("commandLine");
        QTest::addColumn<QString>("own");
        QTest::addColumn<QString>("common");
        QTest::addColumn<QString>("host");
        QTest::newRow("the command line") << u"redis://a"_s << u"redis://b"_s << u"redis://c"_s << u"a"_s;
        QTest::newRow("then our variable") << QString() << u"redis://b"_s << u"redis://c"_s << u"b"_s;
        QTest::newRow("then the common one") << QString() << QString() << u"redis://c"_s << u"c"_s;
        QTest::newRow("then localhost") << QString() << QString() << QString() << u"localhost"_s;
    }

    void prefers()
    {
        QFETCH(QString, commandLine);
        QFETCH(QString, own);
        QFETCH(QString, common);
        QFETCH(QString, host);
        QProcessEnvironment environment;
        environment.insert(u"SOTHEBAIS_REDIS_URL"_s, own);
        environment.insert(u"REDIS_URL"_s, common);
        QCOMPARE(redisAddress(commandLine, environment).value().host, host);
    }

    void namesTheCulprit()
    {
        QProcessEnvironment environment;
        environment.insert(u"REDIS_URL"_s, u"http://user:secret@host"_s);
        const auto address = redisAddress({}, environment);
        QVERIFY(!address);
        QCOMPARE(address.error().code, Comm::Error::Code::InvalidArgument);
        QVERIFY(address.error().message.startsWith(u"REDIS_URL: "));
        QVERIFY(!address.error().toString().contains(u"secret"));
        QVERIFY(redisAddress(u"nonsense"_s, environment).error().message.startsWith(u"--redis: "));
    }
};

QTEST_GUILESS_MAIN(tst_RedisUrlOption)
#include "tst_redisurloption.moc"
