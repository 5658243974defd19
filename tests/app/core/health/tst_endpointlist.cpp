// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/endpointlist.h"

#include <QFile>
#include <QJsonObject>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Endpoint::Kind;

namespace {

Endpoint http(const QString &id, const QString &parent = {})
{
    return {.id = id, .name = id.toUpper(), .url = u"http://localhost:1/"_s + id, .parent = parent};
}

QStringList ids(const EndpointList &list)
{
    QStringList all;
    for (const Endpoint &endpoint : list.all())
        all.append(endpoint.id);
    return all;
}

} // namespace

class tst_EndpointList : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void refusesWhatIsOfNoUse_data()
    {
        QTest::addColumn<Endpoint>("endpoint");
        QTest::addColumn<QString>("says");
        Endpoint endpoint = http(u"a"_s);
        const auto with = [&](auto change) {
            Endpoint changed = endpoint;
            change(changed);
            return changed;
        };
        QTest::newRow("name") << with([](Endpoint &e) { e.name = u" "_s; }) << u"no name"_s;
        QTest::newRow("scheme") << with([](Endpoint &e) { e.url = u"ftp://a"_s; }) << u"http://host"_s;
        QTest::newRow("another kind's scheme")
            << with([](Endpoint &e) { e.kind = Kind::WebSocket; }) << u"ws://host"_s;
        QTest::newRow("Redis") << with([](Endpoint &e) {
            e.kind = Kind::Redis;
            e.url = u"redis://:x:y"_s;
        }) << u"A"_s;
        QTest::newRow("condition") << with([](Endpoint &e) { e.condition = u"status in"_s; }) << u"\"A\""_s;
        QTest::newRow("interval") << with([](Endpoint &e) { e.interval = 5ms; }) << u"out of range"_s;
        QTest::newRow("forever") << with([](Endpoint &e) { e.timeout = 99h; }) << u"out of range"_s;
        QTest::newRow("long") << with([](Endpoint &e) { e.url += QString(9999, u'x'); }) << u"too long"_s;
        QTest::newRow("itself") << with([](Endpoint &e) { e.parent = e.id; }) << u"itself"_s;
        QTest::newRow("nobody") << with([](Endpoint &e) { e.parent = u"zz"_s; }) << u"not there"_s;
    }
    void refusesWhatIsOfNoUse()
    {
        QFETCH(Endpoint, endpoint);
        QFETCH(QString, says);
        EndpointList list;
        const auto added = list.add(endpoint);
        QVERIFY(!added);
        QVERIFY2(added.error().toString().contains(says), qPrintable(added.error().toString()));
        QVERIFY(list.all().isEmpty());
    }

    void isTheSameAsJson()
    {
        const Endpoint all{.id = u"x"_s,
                           .name = u"Ünïcode <b>"_s,
                           .kind = Kind::WebSocket,
                           .url = u"wss://a:b@h/ws?token=t"_s,
                           .tags = {u"one"_s, u"two"_s},
                           .parent = u"p"_s,
                           .isPaused = true,
                           .interval = 1s,
                           .timeout = 2s,
                           .slowAfter = 0s,
                           .silentAfter = 90s,
                           .condition = u"status == ok"_s,
                           .subprotocols = {u"v1"_s},
                           .caFile = u"/ca.pem"_s};
        QCOMPARE(*Endpoint::fromJson(all.toJson()), all);
        QCOMPARE(*Endpoint::fromJson(http(u"a"_s).toJson()), http(u"a"_s));
        QCOMPARE(all.address(), u"wss://h/ws"_s);
        QCOMPARE(all.withoutSecrets().url, u"wss://h/ws?token="_s);
        Endpoint redis{.kind = Kind::Redis,
                       .url = u"redis+sentinel://u:p@a:1,b:2/m?sentinelpassword=q&ca=/c"_s};
        QCOMPARE(redis.withoutSecrets().url, u"redis+sentinel://a:1,b:2/m?sentinelpassword=&ca=/c"_s);
        for (const QJsonObject &wrong : {QJsonObject{}, QJsonObject{{u"kind"_s, u"smtp"_s}},
                                         QJsonObject{{u"kind"_s, u"http"_s}, {u"name"_s, 7}},
                                         QJsonObject{{u"kind"_s, u"http"_s},
                                                     {u"name"_s, u"a"_s},
                                                     {u"url"_s, u"http://a"_s},
                                                     {u"intervalMs"_s, -4}}})
            QVERIFY(!Endpoint::fromJson(wrong));
    }

    void changesAndTakesBack()
    {
        EndpointList list;
        QSignalSpy changes(&list, &EndpointList::changed);
        QCOMPARE(*list.add(http(u"a"_s)), u"a"_s);
        QVERIFY(list.add(http(u"b"_s, u"a"_s)));
        QVERIFY(list.add(http(u"c"_s, u"b"_s)));
        const QString other = *list.add(http(u"a"_s)); // whose id is taken
        QVERIFY(other != u"a" && !other.isEmpty());
        list.remove(other);
        list.move(2, 0);
        QCOMPARE(ids(list), (QStringList{u"c"_s, u"a"_s, u"b"_s}));
        list.remove(u"b"_s);
        QCOMPARE(list.find(u"c"_s)->parent, u"a"_s);
        list.undo();
        QCOMPARE(list.find(u"c"_s)->parent, u"b"_s);
        QVERIFY(!list.canUndo());
        list.setPaused(u"c"_s, true);
        QVERIFY(list.find(u"c"_s)->isPaused);
        QCOMPARE(changes.count(), 9);
        list.move(0, 99);
        list.remove(u"zz"_s);
        QCOMPARE(changes.count(), 9);
    }

    void goesRoundInNoCircle()
    {
        EndpointList list;
        QVERIFY(list.add(http(u"a"_s)) && list.add(http(u"b"_s, u"a"_s)) && list.add(http(u"c"_s, u"b"_s)));
        QVERIFY(!list.replace(http(u"a"_s, u"c"_s)));
        QCOMPARE(list.possibleParents(u"a"_s).size(), 0);
        QCOMPARE(list.possibleParents(u"c"_s).size(), 2);
        QCOMPARE(list.possibleParents({}).size(), 3);
        QVERIFY(list.replace(http(u"c"_s, u"a"_s)));
    }

    void isThereAgainTheNextTime()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"deep/endpoints.json"_s);
        EndpointList list(path);
        QVERIFY(list.load());
        QCOMPARE(list.addPreset(u"house.example"_s), 11);
        QCOMPARE(list.addPreset(u"house.example"_s), 0);
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), 0);
        EndpointList again(path);
        QVERIFY(again.load());
        QCOMPARE(again.all(), list.all());
        QVERIFY(!again.canUndo());
    }

    void presetsMayBeAtOtherPorts()
    {
        const auto urls = [](int portOffset) {
            EndpointList list;
            list.addPreset(u"localhost"_s, portOffset);
            QStringList all;
            for (const Endpoint &endpoint : list.all())
                all.append(endpoint.url);
            return all;
        };
        QVERIFY(urls(0).contains(u"ws://localhost:4201/ws"_s));
        QVERIFY(urls(20'000).contains(u"ws://localhost:24201/ws"_s));
        QVERIFY(urls(20'000).contains(u"http://localhost:24291/health"_s));
    }

    void importsAllOrNothing()
    {
        QTemporaryDir folder;
        EndpointList list;
        QVERIFY(list.add(http(u"a"_s)));
        Endpoint secret = http(u"b"_s, u"a"_s);
        secret.url = u"http://me:secret@localhost/"_s;
        QVERIFY(list.add(secret));
        const QString path = folder.filePath(u"out.json"_s);
        QVERIFY(list.exportTo(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("secret"));
        EndpointList other;
        QCOMPARE(*other.importFrom(path), 2);
        QCOMPARE(*other.importFrom(path), 0);

        const QByteArray wrongParent
            = R"({"endpoints":[{"id":"q","kind":"http","name":"q","url":"http://q","parent":"none"}]})";
        const QByteArray wrongEndpoint = R"({"endpoints":[{"kind":"http"}]})";
        for (const QByteArray &bytes : {QByteArray("{"), QByteArray("[]"), wrongEndpoint, wrongParent}) {
            QFile wrong(folder.filePath(u"wrong.json"_s));
            QVERIFY(wrong.open(QIODevice::WriteOnly));
            wrong.write(bytes);
            wrong.close();
            QVERIFY(!other.importFrom(wrong.fileName()));
        }
        QVERIFY(!other.importFrom(folder.filePath(u"missing.json"_s)));
        QCOMPARE(other.all().size(), 2);
    }

    void setsABrokenFileAside()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"endpoints.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ broken");
        file.close();
        EndpointList list(path);
        QVERIFY(!list.load());
        QVERIFY(list.add(http(u"a"_s)));
        QFile aside(path + u".broken"_s);
        QVERIFY(aside.open(QIODevice::ReadOnly));
        QCOMPARE(aside.readAll(), "{ broken");
        EndpointList again(path);
        QVERIFY(again.load());
        QCOMPARE(ids(again), QStringList{u"a"_s});
    }

    void saysThatItCannotKeepThem()
    {
        EndpointList list(u"/proc/nobody/endpoints.json"_s);
        QSignalSpy failures(&list, &EndpointList::failed);
        QVERIFY(list.add(http(u"a"_s)));
        QCOMPARE(failures.count(), 1);
    }
};

QTEST_GUILESS_MAIN(tst_EndpointList)
#include "tst_endpointlist.moc"
