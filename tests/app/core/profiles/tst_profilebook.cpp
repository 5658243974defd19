// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/profiles/profilebook.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

class tst_ProfileBook : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsWhatIsPut();
    void refusesANamesake();
    void deletesAndUndoes();
    void seesWhatOthersWrite();
    void overwritesNothingThatItCannotRead();
    void saysThatItCannotWrite();
    void givesToAColleague();
    void refusesWhatIsNoList_data();
    void refusesWhatIsNoList();
    void staysBounded();

private:
    QString file() const { return m_dir->filePath(u"sub/profiles.json"_s); }
    void write(const QByteArray &text) const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_ProfileBook::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_dir = std::make_unique<QTemporaryDir>();
}

void tst_ProfileBook::write(const QByteArray &text) const
{
    QVERIFY(QDir().mkpath(QFileInfo(file()).path()));
    QFile stored(file());
    QVERIFY(stored.open(QIODevice::WriteOnly));
    stored.write(text);
}

void tst_ProfileBook::keepsWhatIsPut()
{
    ProfileBook book(file());
    QVERIFY(book.load());
    QVERIFY(book.all().isEmpty());
    QSignalSpy changed(&book, &ProfileBook::changed);
    Profile staging = Profile::create(u"Staging"_s);
    QVERIFY(book.put(staging));
    QVERIFY(book.put(Profile::create(u"Production"_s)));
    staging.name = u"Test"_s;
    QVERIFY(book.put(staging));
    QCOMPARE(changed.count(), 3);

    ProfileBook again(file());
    QVERIFY(again.load());
    QCOMPARE(again.all(), book.all());
    QCOMPARE(again.all().constFirst(), staging);
    QCOMPARE(again.byName(u"Production"_s)->name, u"Production"_s);
    QVERIFY(!again.byName(u"Staging"_s));
    QCOMPARE(QFileInfo(file()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void tst_ProfileBook::refusesANamesake()
{
    ProfileBook book(file());
    QVERIFY(book.put(Profile::create(u"Staging"_s)));
    const Comm::Result<void> second = book.put(Profile::create(u"Staging"_s));
    QVERIFY(!second);
    QCOMPARE(second.error().code, Comm::Error::Code::InvalidArgument);
    QVERIFY(second.error().message.contains(u"Staging"_s));
    QVERIFY(!book.put(Profile::create(u"  "_s)));
    QCOMPARE(book.all().size(), 1);
}

void tst_ProfileBook::deletesAndUndoes()
{
    ProfileBook book(file());
    QVERIFY(book.undoRemove());
    for (const QString &name : {u"a"_s, u"b"_s, u"c"_s})
        QVERIFY(book.put(Profile::create(name)));
    const QList<Profile> before = book.all();
    QVERIFY(book.remove(before[1].id));
    QCOMPARE(book.all().size(), 2);
    QCOMPARE(book.removed(), before[1]);
    QVERIFY(book.undoRemove());
    QCOMPARE(book.all(), before);
    QVERIFY(!book.removed());

    QVERIFY(book.remove(before[1].id));
    QVERIFY(book.put(Profile::create(u"b"_s)));
    QVERIFY(book.undoRemove());
    QCOMPARE(book.byId(before[1].id)->name, u"b (2)"_s);
}

void tst_ProfileBook::seesWhatOthersWrite()
{
    ProfileBook one(file());
    ProfileBook other(file());
    QVERIFY(one.put(Profile::create(u"a"_s)));
    QVERIFY(other.put(Profile::create(u"b"_s)));
    QCOMPARE(other.all().size(), 2);
    QVERIFY(one.load());
    QCOMPARE(one.all(), other.all());
}

void tst_ProfileBook::overwritesNothingThatItCannotRead()
{
    write("{\"format\":");
    ProfileBook book(file());
    const Comm::Result<void> loaded = book.load();
    QVERIFY(!loaded);
    QVERIFY2(loaded.error().toString().contains(file()), qPrintable(loaded.error().toString()));
    QVERIFY(!book.put(Profile::create(u"a"_s)));
    QFile stored(file());
    QVERIFY(stored.open(QIODevice::ReadOnly));
    QCOMPARE(stored.readAll(), "{\"format\":");
}

void tst_ProfileBook::saysThatItCannotWrite()
{
    ProfileBook book(u"/proc/nowhere/profiles.json"_s);
    QVERIFY(book.load());
    const Comm::Result<void> put = book.put(Profile::create(u"a"_s));
    QVERIFY(!put);
    QCOMPARE(put.error().code, Comm::Error::Code::StorageFailure);
    QVERIFY(book.all().isEmpty());
}

void tst_ProfileBook::givesToAColleague()
{
    ProfileBook book(file());
    Profile staging = Profile::create(u"Staging"_s);
    staging.color = RuleColor::Blue;
    QVERIFY(book.put(staging));
    ProfileBook colleague(m_dir->filePath(u"colleague.json"_s));
    QVERIFY(colleague.put(Profile::create(u"Staging"_s)));
    const auto imported = colleague.import(book.exported());
    QVERIFY(imported);
    QCOMPARE(imported->added, 1);
    QCOMPARE(colleague.all()[1].name, u"Staging (2)"_s);
    QCOMPARE(colleague.all()[1].color, RuleColor::Blue);
    QVERIFY(colleague.all()[1].id != staging.id); // and with it not the passwords of that id

    const auto again = book.import(book.exported());
    QCOMPARE(again->added, 0);
    QCOMPARE(again->present, 1);
    QCOMPARE(book.all().size(), 1);
}

void tst_ProfileBook::refusesWhatIsNoList_data()
{
    QTest::addColumn<QByteArray>("json");

    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("other JSON") << QByteArray("{}");
    QTest::newRow("other version") << QByteArray(
        R"({"format":"sothebais-profiles","version":2,"profiles":[]})");
    QTest::newRow("half of it wrong") << QByteArray(
        R"({"format":"sothebais-profiles","version":1,"profiles":[{"name":"a","redis":{"server":{"host":"a"}}},7]})");
    QTest::newRow("too large") << QByteArray(5 * 1024 * 1024, ' ');
}

void tst_ProfileBook::refusesWhatIsNoList()
{
    QFETCH(QByteArray, json);
    ProfileBook book(file());
    QVERIFY(book.put(Profile::create(u"a"_s)));
    const auto imported = book.import(json);
    QVERIFY(!imported);
    QVERIFY(!imported.error().message.isEmpty());
    QCOMPARE(book.all().size(), 1);
}

void tst_ProfileBook::staysBounded()
{
    QByteArray many;
    for (int i = 0; i < ProfileBook::MaxProfiles; ++i)
        many += R"({"name":"p)" + QByteArray::number(i) + R"(","redis":{"server":{"host":"a"}}},)";
    many.chop(1);
    ProfileBook book(file());
    QVERIFY(book.import(R"({"format":"sothebais-profiles","version":1,"profiles":[)" + many + "]}"));
    QCOMPARE(book.all().size(), ProfileBook::MaxProfiles);
    QVERIFY(!book.put(Profile::create(u"one more"_s)));
}

QTEST_GUILESS_MAIN(tst_ProfileBook)
#include "tst_profilebook.moc"
