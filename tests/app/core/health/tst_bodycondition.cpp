// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/bodycondition.h"

#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

class tst_BodyCondition : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void looksIntoTheBody_data()
    {
        QTest::addColumn<QString>("condition");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("isMet");
        const QByteArray ok
            = R"({"status":"ok","version":"1.2.0","size":3,"components":{"redis":{"lag":2}}})";
        QTest::newRow("none") << u""_s << ok << true;
        QTest::newRow("among") << u"status in {ok, healthy}"_s << ok << true;
        QTest::newRow("not among") << u"status in {ok, healthy}"_s << QByteArray(R"({"status":"error"})")
                                   << false;
        QTest::newRow("not in") << u"status not in {error, unhealthy}"_s << ok << true;
        QTest::newRow("nested") << u"components.redis.lag < 10"_s << ok << true;
        QTest::newRow("names that events have, too")
            << uR"(version == "1.2.0" and size == 3 and not exists source)"_s << ok << true;
        QTest::newRow("missing") << u"ready == true"_s << ok << false;
        QTest::newRow("groups") << u"(status == ok or status == healthy) and exists components"_s << ok
                                << true;
        QTest::newRow("word") << u"redis"_s << ok << true;
        QTest::newRow("no JSON") << u"status == ok"_s << QByteArray("status: ok") << false;
        QTest::newRow("word in no JSON") << u"alive"_s << QByteArray("I am alive") << true;
        QTest::newRow("hostile") << u"status == ok"_s << QByteArray("{\"status\":\"ok\"\xff") << false;
        QTest::newRow("array") << u"[0].status == ok"_s << QByteArray(R"([{"status":"ok"}])") << true;
    }
    void looksIntoTheBody()
    {
        QFETCH(QString, condition);
        QFETCH(QByteArray, body);
        QFETCH(bool, isMet);
        const auto parsed = BodyCondition::parse(condition);
        QVERIFY2(parsed, qPrintable(parsed ? QString() : parsed.error().toString()));
        QCOMPARE(parsed->isMetBy(body), isMet);
        QCOMPARE(parsed->isEmpty(), condition.isEmpty());
    }

    void saysWhereItIsWrong()
    {
        const QString text = u"status == ok and lag >"_s;
        const FilterSyntax syntax = BodyCondition::syntax(text);
        QVERIFY(syntax.error);
        QCOMPARE(syntax.error->position, text.size());
        QVERIFY(!BodyCondition::parse(text));
        const FilterSyntax wrong = BodyCondition::syntax(u"status < < 3"_s);
        QVERIFY(wrong.error);
        QCOMPARE(wrong.error->position, 9);
    }

    void colorsWhatIsWritten()
    {
        const QString text = u"status == ok and exists components.redis"_s;
        QStringList pieces;
        for (const FilterToken &token : BodyCondition::syntax(text).tokens)
            pieces.append(text.mid(token.position, token.length));
        QCOMPARE(pieces.join(u' '), text);
    }

    void findsComponents()
    {
        const QList<HealthComponent> found = bodyComponents(R"({
            "status":"degraded","uptime":12,
            "components":{"redis":{"status":"disconnected","lastError":"ECONNREFUSED"},"queue":"ok","open":true,"n":3},
            "ledger":{"state":"UP","storage":{"status":"warn","message":"90 % full"}},
            "config":{"mode":"live"}})");
        QCOMPARE(found,
                 (QList<HealthComponent>{
                     {u"open"_s, u"true"_s, HealthState::Up, {}},
                     {u"queue"_s, u"ok"_s, HealthState::Up, {}},
                     {u"redis"_s, u"disconnected"_s, HealthState::Down, u"ECONNREFUSED"_s},
                     {u"ledger"_s, u"UP"_s, HealthState::Up, {}},
                     {u"ledger.storage"_s, u"warn"_s, HealthState::Degraded, u"90 % full"_s}}));
        QVERIFY(bodyComponents("[1,2]").isEmpty());
        QVERIFY(bodyComponents("nothing").isEmpty());
        QCOMPARE(stateOfStatus(u"purple"_s), HealthState::Unknown);
    }
};

QTEST_GUILESS_MAIN(tst_BodyCondition)
#include "tst_bodycondition.moc"
