// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/rail/navigationrail.h"

#include "gui/rail/railbutton.h"
#include "gui/theme/theme.h"

#include <QTest>

using namespace Sothebais;

class tst_NavigationRail : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void shortensNumbers_data();
    void shortensNumbers();
    void showsABadge();
};

void tst_NavigationRail::shortensNumbers_data()
{
    QTest::addColumn<qint64>("count");
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << qint64(0) << QStringLiteral("0");
    QTest::newRow("three digits") << qint64(999) << QStringLiteral("999");
    QTest::newRow("a thousand") << qint64(1'000) << QStringLiteral("1k");
    QTest::newRow("tenths") << qint64(1'299) << QStringLiteral("1.2k");
    QTest::newRow("no tenths") << qint64(48'700) << QStringLiteral("48k");
    QTest::newRow("just below") << qint64(999'999) << QStringLiteral("999k");
    QTest::newRow("a million") << qint64(3'040'000) << QStringLiteral("3M");
}

void tst_NavigationRail::shortensNumbers()
{
    QFETCH(qint64, count);
    QLocale::setDefault(QLocale::c());
    QTEST(badgeNumber(count), "text");
}

/// In colour, number and words; a badge that is taken away leaves nothing of it.
void tst_NavigationRail::showsABadge()
{
    Theme theme(Theme::Mode::Light);
    NavigationRail rail(theme);
    rail.addPage(QStringLiteral("first"), QStringLiteral("page-events"), QStringLiteral("First"));
    rail.addPage(QStringLiteral("second"), QStringLiteral("page-events"), QStringLiteral("Second"));
    rail.show();
    auto *const button = rail.findChild<RailButton *>(QStringLiteral("page-second"));
    QVERIFY(button);
    const QImage bare = button->grab().toImage();
    rail.setBadge(1,
                  {.text = QStringLiteral("9"),
                   .description = QStringLiteral("9 <b>dead</b> letters"),
                   .severity = EventSeverity::Error});
    QCOMPARE(button->accessibleDescription(), QStringLiteral("9 <b>dead</b> letters"));
    QVERIFY(button->toolTip().contains(QStringLiteral("&lt;b&gt;")));
    const QImage marked = button->grab().toImage();
    QVERIFY(marked != bare);
    QVERIFY(rail.findChild<RailButton *>(QStringLiteral("page-first"))->toolTip().isEmpty());
    rail.setBadge(1, {});
    QCOMPARE(button->accessibleDescription(), QString());
    QVERIFY(button->grab().toImage() == bare);
}

QTEST_MAIN(tst_NavigationRail)
#include "tst_navigationrail.moc"
