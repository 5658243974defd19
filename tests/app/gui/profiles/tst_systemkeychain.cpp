// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/profiles/systemkeychain.h"

#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

/// Without a keychain, as on a machine without a desktop: nobody waits, and the reason is said.
class tst_SystemKeychain : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus"); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void saysThatThereIsNone();
    void leavesNobodyBehind();
};

void tst_SystemKeychain::saysThatThereIsNone()
{
    SystemKeychain keychain;
    const auto read = keychain.read(u"some-profile"_s);
    QTRY_VERIFY(read.isFinished());
    QVERIFY(!read.result());
    QCOMPARE(read.result().error().code, Comm::Error::Code::StorageFailure);
    QVERIFY(!read.result().error().remedy.isEmpty());
    const auto written = keychain.write(u"some-profile"_s, "open-sesame");
    QTRY_VERIFY(written.isFinished());
    QVERIFY(!written.result());
    QVERIFY(!written.result().error().toString().contains(u"sesame"_s));
    const auto removed = keychain.remove(u"some-profile"_s);
    QTRY_VERIFY(removed.isFinished());
}

void tst_SystemKeychain::leavesNobodyBehind()
{
    QFuture<Comm::Result<QByteArray>> read;
    {
        SystemKeychain keychain;
        read = keychain.read(u"some-profile"_s);
    }
    QTRY_VERIFY(read.isFinished());
}

QTEST_GUILESS_MAIN(tst_SystemKeychain)
#include "tst_systemkeychain.moc"
