// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profiles/profile.h"

#include <QJsonDocument>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

class tst_Profile : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void comesBackFromJson_data();
    void comesBackFromJson();
    void holdsNoSecret();
    void refuses_data();
    void refuses();
    void takesNoStrangersId();
    void isReachedWithItsSecrets();
    void readsAUrl();
    void namesAMissingFile();
};

void tst_Profile::comesBackFromJson_data()
{
    QTest::addColumn<QString>("url");

    QTest::newRow("server") << u"redis://viewer:secret@bus.example:7000/3"_s;
    QTest::newRow("sentinel")
        << u"redis+sentinel://viewer:secret@one,two:26380/main/2?sentineluser=watcher&sentinelpassword=other"_s;
    QTest::newRow("socket") << u"unix:///run/redis.sock?db=4"_s;
}

void tst_Profile::comesBackFromJson()
{
    QFETCH(QString, url);
    const Comm::Result<Comm::RedisAddress> address = Comm::RedisAddress::fromUrl(url);
    QVERIFY(address);
    Profile profile = Profile::create(u"Staging"_s);
    const Comm::Result<RedisPlaceAndSecrets> read = RedisPlaceAndSecrets::fromUrl(url);
    profile.redis = read->place;
    profile.color = RuleColor::Teal;
    profile.isProduction = true;
    profile.secrets = SecretKeeping::Ask;
    const Comm::Result<Profile> back = Profile::fromJson(profile.toJson());
    QVERIFY2(back, back ? "" : qPrintable(back.error().toString()));
    QCOMPARE(*back, profile);
    QCOMPARE(*back->redis.address(read->secrets), *address);
    QCOMPARE(back->redis.toString(), address->toString());
}

void tst_Profile::holdsNoSecret()
{
    Profile profile = Profile::create(u"Staging"_s);
    const auto read
        = RedisPlaceAndSecrets::fromUrl(u"redis+sentinel://u:open-sesame@a/m?sentinelpassword=sesame-2"_s);
    profile.redis = read->place;
    const QByteArray json = QJsonDocument(profile.toJson()).toJson();
    QVERIFY2(!json.contains("sesame"), json.constData());
    QVERIFY(!profile.title().contains(u"sesame"_s));
    const QByteArray kept = read->secrets.toJson();
    QCOMPARE(Secrets::fromJson(kept), read->secrets);
    QVERIFY(Secrets::fromJson("no json").isEmpty());
}

void tst_Profile::refuses_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("named");

    const QByteArray redis = R"("redis":{"server":{"host":"a"}})";
    QTest::newRow("no name") << "{" + redis + "}" << u"name"_s;
    QTest::newRow("name is a number") << R"({"name":7,)" + redis + "}" << u"name"_s;
    QTest::newRow("long name") << R"({"name":")" + QByteArray(61, 'x') + "\"," + redis + "}" << u"60"_s;
    QTest::newRow("color") << R"({"name":"a","color":"mauve",)" + redis + "}" << u"color"_s;
    QTest::newRow("production") << R"({"name":"a","production":"yes",)" + redis + "}" << u"production"_s;
    QTest::newRow("no place") << QByteArray(R"({"name":"a"})") << u"server"_s;
    QTest::newRow("port") << QByteArray(R"({"name":"a","redis":{"server":{"host":"a","port":0}}})")
                          << u"port"_s;
    QTest::newRow("half a port") << QByteArray(R"({"name":"a","redis":{"server":{"host":"a","port":1.5}}})")
                                 << u"port"_s;
    QTest::newRow("kind") << QByteArray(R"({"name":"a","redis":{"kind":"cluster"}})") << u"kind"_s;
    QTest::newRow("no master") << QByteArray(
        R"({"name":"a","redis":{"kind":"sentinel","sentinels":[{"host":"a"}]}})")
                               << u"master"_s;
    QTest::newRow("sentinel") << QByteArray(
        R"({"name":"a","redis":{"kind":"sentinel","master":"m","sentinels":[{"port":"a"}]}})")
                              << u"port"_s;
    QTest::newRow("tls") << QByteArray(R"({"name":"a","redis":{"server":{"host":"a"},"tls":true}})")
                         << u"tls"_s;
}

void tst_Profile::refuses()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, named);
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    QVERIFY(!object.isEmpty());
    const Comm::Result<Profile> profile = Profile::fromJson(object);
    QVERIFY(!profile);
    QCOMPARE(profile.error().code, Comm::Error::Code::InvalidArgument);
    QVERIFY2(profile.error().toString().contains(named), qPrintable(profile.error().toString()));
}

/// The id becomes the name of a folder.
void tst_Profile::takesNoStrangersId()
{
    QJsonObject json = Profile::create(u"a"_s).toJson();
    json.insert(u"id"_s, u"../../etc"_s);
    const Comm::Result<Profile> profile = Profile::fromJson(json);
    QVERIFY(profile);
    QVERIFY(!profile->id.isEmpty() && !profile->id.contains(u'.'));
    QCOMPARE(profile->key(), profile->id);
    QVERIFY(!Profile::unnamed({}).key().isEmpty());
}

void tst_Profile::isReachedWithItsSecrets()
{
    const auto read = RedisPlaceAndSecrets::fromUrl(u"redis+sentinel://u:x@a/m"_s);
    const auto address = read->place.address({.password = u"p"_s, .sentinelPassword = u"s"_s});
    QCOMPARE(address->password, u"p"_s);
    QCOMPARE(address->sentinelPassword, u"s"_s);
    QCOMPARE(address->user, u"u"_s);
}

void tst_Profile::readsAUrl()
{
    QVERIFY(!RedisPlaceAndSecrets::fromUrl(u"http://a"_s));
    const auto read = RedisPlaceAndSecrets::fromUrl(u"redis://u:p%40ss@bus:7"_s);
    QCOMPARE(read->secrets, (Secrets{.password = u"p@ss"_s}));
    QCOMPARE(read->place.server, (RedisPlace::Endpoint{u"bus"_s, 7}));
    const auto tls = RedisPlaceAndSecrets::fromUrl(u"rediss://bus?servername=inner"_s);
    QVERIFY(tls->place.tls);
    QCOMPARE(tls->place.tls->serverName, u"inner"_s);
}

void tst_Profile::namesAMissingFile()
{
    RedisPlace place;
    place.tls = {.caFile = u"/nowhere/ca.pem"_s};
    const auto address = place.address({.password = u"open-sesame"_s});
    QVERIFY(!address);
    QVERIFY2(address.error().toString().contains(u"/nowhere/ca.pem"_s),
             qPrintable(address.error().toString()));
    QVERIFY(!address.error().toString().contains(u"sesame"_s));
}

QTEST_GUILESS_MAIN(tst_Profile)
#include "tst_profile.moc"
