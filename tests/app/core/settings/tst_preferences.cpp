// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/preferences.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

class tst_Preferences : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void comeBack();
    void tellOnceOfEachChange();
    void stayWithinLimits();
    void surviveAFileFromElsewhere();

private:
    QString file() const { return m_dir->filePath(u"settings.ini"_s); }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void tst_Preferences::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_dir = std::make_unique<QTemporaryDir>();
}

void tst_Preferences::comeBack()
{
    {
        Preferences preferences(file());
        QCOMPARE(preferences.colorScheme(), ColorScheme::System);
        QCOMPARE(preferences.logLimits().maxBytes, EventLog::Limits().maxBytes);
        QVERIFY(!preferences.keys(u"open"_s));
        preferences.setColorScheme(ColorScheme::Dark);
        preferences.setDensity(Density::Compact);
        preferences.setTimeStyle({TimeStyle::Zone::AuctionHouse, true});
        preferences.setLogLimits({.maxBytes = Preferences::MinLogBytes, .maxEvents = 20'000});
        preferences.setKeys(u"open"_s, u"Ctrl+,, Ctrl+;"_s);
        preferences.setKeys(u"save"_s, u""_s);
        preferences.setKeys(u"find"_s, u"F4"_s);
        preferences.setKeys(u"find"_s, {});
    }
    const Preferences preferences(file());
    QCOMPARE(preferences.colorScheme(), ColorScheme::Dark);
    QCOMPARE(preferences.density(), Density::Compact);
    QCOMPARE(preferences.timeStyle(), (TimeStyle{TimeStyle::Zone::AuctionHouse, true}));
    QCOMPARE(preferences.logLimits().maxBytes, Preferences::MinLogBytes);
    QCOMPARE(preferences.logLimits().maxEvents, 20'000);
    QCOMPARE(preferences.keys(u"open"_s), u"Ctrl+,, Ctrl+;"_s);
    QCOMPARE(preferences.keys(u"save"_s), u""_s);
    QVERIFY(!preferences.keys(u"find"_s));
}

void tst_Preferences::tellOnceOfEachChange()
{
    Preferences preferences(file());
    QSignalSpy times(&preferences, &Preferences::timeStyleChanged);
    QSignalSpy look(&preferences, &Preferences::lookChanged);
    QSignalSpy limits(&preferences, &Preferences::logLimitsChanged);
    QSignalSpy keys(&preferences, &Preferences::keysChanged);
    for (int i = 0; i < 2; ++i) {
        preferences.setTimeStyle({TimeStyle::Zone::Utc, false});
        preferences.setDensity(Density::Compact);
        preferences.setLogLimits({.maxEvents = 30'000});
        preferences.setKeys(u"open"_s, u"F5"_s);
    }
    QCOMPARE(times.count(), 1);
    QCOMPARE(look.count(), 1);
    QCOMPARE(limits.count(), 1);
    QCOMPARE(keys.count(), 1);
}

void tst_Preferences::stayWithinLimits()
{
    Preferences preferences(file());
    preferences.setLogLimits({.maxBytes = 1, .maxEvents = 1'000'000'000'000});
    QCOMPARE(preferences.logLimits().maxBytes, Preferences::MinLogBytes);
    QCOMPARE(preferences.logLimits().maxEvents, Preferences::MaxLogEvents);
}

void tst_Preferences::surviveAFileFromElsewhere()
{
    {
        QSettings settings(file(), QSettings::IniFormat);
        settings.setValue(u"look/theme"_s, u"sepia"_s);
        settings.setValue(u"look/density"_s, 7);
        settings.setValue(u"times/zone"_s, QStringList{u"a"_s, u"b"_s});
        settings.setValue(u"limits/logBytes"_s, u"many"_s);
        settings.setValue(u"limits/logEvents"_s, -5);
    }
    const Preferences preferences(file());
    QCOMPARE(preferences.colorScheme(), ColorScheme::System);
    QCOMPARE(preferences.density(), Density::Comfortable);
    QCOMPARE(preferences.timeStyle(), TimeStyle());
    QCOMPARE(preferences.logLimits().maxBytes, EventLog::Limits().maxBytes);
    QCOMPARE(preferences.logLimits().maxEvents, Preferences::MinLogEvents);
}

QTEST_GUILESS_MAIN(tst_Preferences)
#include "tst_preferences.moc"
