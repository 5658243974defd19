// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/settings/settingsdialog.h"

#include "core/settings/preferences.h"
#include "gui/settings/commands.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QShortcut>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using namespace Sothebais;
using namespace Qt::StringLiterals;

class tst_SettingsDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void choosesALook();
    void choosesATime();
    void choosesLimits();
    void choosesKeys();
    void refusesTakenKeys();
    void leavesFixedKeysAlone();
    void noKeysMeetAtFirst();
    void everythingHasAName();

private:
    template <typename Widget>
    Widget *child(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QLatin1StringView(name));
    }
    void choose(const char *name, int index) const;
    void chooseCommand(QLatin1StringView id) const;
    void pressKeys(const QKeySequence &keys) const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<SettingsDialog> m_dialog;
};

void tst_SettingsDialog::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    m_dialog.reset();
    m_dir = std::make_unique<QTemporaryDir>();
    m_preferences = std::make_unique<Preferences>(m_dir->filePath(u"settings.ini"_s));
    m_dialog = std::make_unique<SettingsDialog>(*m_preferences);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void tst_SettingsDialog::choose(const char *name, int index) const
{
    child<QComboBox>(name)->setCurrentIndex(index);
    Q_EMIT child<QComboBox>(name)->activated(index);
}

void tst_SettingsDialog::chooseCommand(QLatin1StringView id) const
{
    child<QTabWidget>("settingsTabs")->setCurrentIndex(2);
    auto *const list = child<QTreeWidget>("keyList");
    list->setCurrentItem(list->topLevelItem(int(&commandOf(id) - &commandTable().constFirst())));
}

void tst_SettingsDialog::pressKeys(const QKeySequence &keys) const
{
    auto *const edit = child<QKeySequenceEdit>("keysField");
    edit->setKeySequence(keys);
    Q_EMIT edit->editingFinished();
}

void tst_SettingsDialog::choosesALook()
{
    choose("themeField", 2);
    QCOMPARE(m_preferences->colorScheme(), ColorScheme::Dark);
    choose("densityField", 1);
    QCOMPARE(m_preferences->density(), Density::Compact);
    m_preferences->setColorScheme(ColorScheme::Light); // by another window
    QCOMPARE(child<QComboBox>("themeField")->currentIndex(), 1);
}

void tst_SettingsDialog::choosesATime()
{
    choose("zoneField", int(TimeStyle::Zone::Utc));
    QCOMPARE(m_preferences->timeStyle().zone, TimeStyle::Zone::Utc);
    QVERIFY(child<QLabel>("timeSample")->text().endsWith(u"UTC"_s));
    child<QAbstractButton>("relativeField")->click();
    QCOMPARE(m_preferences->timeStyle(), (TimeStyle{TimeStyle::Zone::Utc, true}));
}

void tst_SettingsDialog::choosesLimits()
{
    child<QDoubleSpinBox>("diskField")->setValue(2);
    child<QDoubleSpinBox>("eventsField")->setValue(0.5);
    QCOMPARE(m_preferences->logLimits().maxBytes, 2LL * 1024 * 1024 * 1024);
    QCOMPARE(m_preferences->logLimits().maxEvents, 500'000);
    child<QAbstractButton>("defaultLimitsButton")->click();
    QCOMPARE(m_preferences->logLimits().maxEvents, EventLog::Limits().maxEvents);
    QCOMPARE(child<QDoubleSpinBox>("diskField")->value(), 8.0);
}

void tst_SettingsDialog::choosesKeys()
{
    QWidget window;
    QShortcut *const shortcut = makeShortcut("record"_L1, *m_preferences, &window);
    QCOMPARE(shortcut->key(), QKeySequence(u"Ctrl+R"_s));
    chooseCommand("record"_L1);
    pressKeys(QKeySequence(u"F9"_s));
    QCOMPARE(shortcut->key(), QKeySequence(u"F9"_s));
    child<QAbstractButton>("noKeysButton")->click();
    QVERIFY(shortcut->key().isEmpty());
    child<QAbstractButton>("resetKeysButton")->click();
    QCOMPARE(shortcut->key(), QKeySequence(u"Ctrl+R"_s));
    QVERIFY(!m_preferences->keys(u"record"_s));
}

void tst_SettingsDialog::refusesTakenKeys()
{
    chooseCommand("record"_L1);
    pressKeys(QKeySequence(u"Ctrl+G"_s));
    QVERIFY(!m_preferences->keys(u"record"_s));
    auto *const message = child<QLabel>("keysMessage");
    QVERIFY2(message->text().contains(commandText(commandOf("goTo"_L1))), qPrintable(message->text()));
    QCOMPARE(child<QKeySequenceEdit>("keysField")->keySequence(), QKeySequence(u"Ctrl+R"_s));
}

void tst_SettingsDialog::leavesFixedKeysAlone()
{
    chooseCommand("pause"_L1);
    QVERIFY(!child<QKeySequenceEdit>("keysField")->isEnabled());
    m_preferences->setKeys(u"pause"_s, u"F2"_s); // as somebody may write into the file
    QCOMPARE(keysOf(commandOf("pause"_L1), *m_preferences), QKeySequence(u"Space"_s));
}

void tst_SettingsDialog::noKeysMeetAtFirst()
{
    for (const Command &command : commandTable()) {
        const Command *const rival = command.scope == Command::Scope::Place
            ? nullptr
            : rivalOf(command, command.keys, *m_preferences);
        QVERIFY2(!rival, command.id.data());
    }
}

void tst_SettingsDialog::everythingHasAName()
{
    for (const QWidget *const widget : m_dialog->findChildren<QWidget *>()) {
        const QString name = widget->objectName();
        const bool isOurs = !name.startsWith(u"qt_"_s) && !name.startsWith(u"Scroll"_s)
            && !widget->inherits("QLineEditIconButton");
        if (!isOurs
            || !(widget->inherits("QAbstractButton") || widget->inherits("QComboBox")
                 || widget->inherits("QAbstractSpinBox") || widget->inherits("QKeySequenceEdit")
                 || widget->inherits("QTreeWidget")))
            continue;
        QVERIFY2(!name.isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(name));
    }
}

QTEST_MAIN(tst_SettingsDialog)
#include "tst_settingsdialog.moc"
