// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/filterbar/filterbar.h"

#include "core/filter/eventvocabulary.h"
#include "gui/theme/theme.h"
#include "gui/widgets/filterbar/filtermessage.h"

#include <QAction>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace Sothebais;

class tst_FilterBar : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void saysWhatIsWrongAndWhatIsInForce();
    void clickAppliesTheSuggestion();
    void upAndDownWalkThroughTheHistory();
    void menuShowsTheHistory();
    void chipsApply();
    void savesAViewThatSurvivesARestart();
    void renamesAView();
    void removesAViewAndTakesThatBack();
    void chipsMakeRoom();
    void markupIsHarmless();
    void showsHelp();
    void everythingHasAName();

private:
    void open();
    template <typename Widget>
    Widget *child(const char *name) const
    {
        return m_bar->findChild<Widget *>(QLatin1StringView(name));
    }
    FilterEdit *edit() const { return child<FilterEdit>("filterField"); }
    QToolButton *chip(const QString &name) const;
    void enter(const QString &text);
    void trigger(const QToolButton *chip, const QString &action) const;
    QStringList historyTexts() const;

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QSettings> m_settings;
    EventNames m_names;
    EventVocabulary m_vocabulary{m_names};
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<FilterBar> m_bar;
};

void tst_FilterBar::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
    m_dir = std::make_unique<QTemporaryDir>();
    m_theme = std::make_unique<Theme>(Theme::Mode::Dark);
    open();
}

/// Anew, with the settings that the last one has left.
void tst_FilterBar::open()
{
    m_bar.reset();
    m_settings = std::make_unique<QSettings>(m_dir->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_bar = std::make_unique<FilterBar>(m_vocabulary, *m_settings, *m_theme);
    m_bar->resize(1000, m_bar->sizeHint().height());
    m_bar->show();
    QVERIFY(QTest::qWaitForWindowActive(m_bar.get()));
    m_bar->focusFilter();
}

void tst_FilterBar::cleanup()
{
    m_bar.reset();
    m_theme.reset();
    m_settings.reset();
}

QToolButton *tst_FilterBar::chip(const QString &name) const
{
    for (QToolButton *const chip : m_bar->findChildren<QToolButton *>(u"viewChip"_s)) {
        if (chip->accessibleName() == name && !chip->isHidden())
            return chip;
    }
    return nullptr;
}

void tst_FilterBar::enter(const QString &text)
{
    edit()->selectAll();
    QTest::keyClick(edit(), Qt::Key_Delete);
    QTest::keyClicks(edit(), text);
    QTest::keyClick(edit(), Qt::Key_Return);
}

void tst_FilterBar::trigger(const QToolButton *chip, const QString &action) const
{
    QVERIFY(chip);
    for (QAction *const each : chip->actions()) {
        if (each->text().contains(action))
            return each->trigger();
    }
    QFAIL(qPrintable(action));
}

QStringList tst_FilterBar::historyTexts() const
{
    QMenu *const menu = child<QToolButton>("filterHistoryButton")->menu();
    Q_EMIT menu->aboutToShow();
    QStringList texts;
    for (const QAction *const action : menu->actions())
        texts.append(action->text());
    return texts;
}

void tst_FilterBar::saysWhatIsWrongAndWhatIsInForce()
{
    const int height = m_bar->sizeHint().height();
    QVERIFY(!child<QWidget>("filterMessage")->isVisible());
    enter(u"late"_s);
    enter(u"late and"_s);
    QVERIFY(child<QWidget>("filterMessage")->isVisible());
    QCOMPARE(child<QLabel>("filterError")->text(), filterErrorText(*edit()->shownError()));
    QVERIFY(child<QLabel>("filterInForce")->text().endsWith(u": late"_s));
    QVERIFY(!child<QPushButton>("filterSuggestion")->isVisible());
    QCOMPARE(m_bar->sizeHint().height(), height); // nothing below jumps
    enter(u"late and dup"_s);
    QVERIFY(!child<QWidget>("filterMessage")->isVisible());
    QCOMPARE(m_bar->filter().toString(), u"late and dup"_s);
}

void tst_FilterBar::clickAppliesTheSuggestion()
{
    QSignalSpy changed(m_bar.get(), &FilterBar::filterChanged);
    enter(u"soruce == METRICS"_s);
    QVERIFY(child<QPushButton>("filterSuggestion")->text().contains(u"source"_s));
    QTest::mouseClick(child<QPushButton>("filterSuggestion"), Qt::LeftButton);
    QCOMPARE(edit()->text(), u"source == METRICS"_s);
    QCOMPARE(m_bar->filter().toString(), u"source == METRICS"_s);
    QCOMPARE(changed.count(), 1);
    QVERIFY(edit()->hasFocus());
}

void tst_FilterBar::upAndDownWalkThroughTheHistory()
{
    enter(u"late"_s);
    enter(u"lot:42"_s);
    m_bar->clearFilter();
    QVERIFY(m_bar->isEmpty());
    QTest::keyClick(edit(), Qt::Key_Up);
    QCOMPARE(edit()->text(), u"lot:42"_s);
    QCOMPARE(m_bar->filter().toString(), u"lot:42"_s);
    QTest::keyClick(edit(), Qt::Key_Up);
    QTest::keyClick(edit(), Qt::Key_Up); // there is no older one
    QCOMPARE(edit()->text(), u"late"_s);
    QTest::keyClick(edit(), Qt::Key_Down);
    QTest::keyClick(edit(), Qt::Key_Down);
    QVERIFY(m_bar->isEmpty());

    QTest::keyClicks(edit(), u"mine"_s);
    QTest::keyClick(edit(), Qt::Key_Escape); // closes a list if there is one
    QTest::keyClick(edit(), Qt::Key_Up);
    QCOMPARE(edit()->text(), u"mine"_s);
}

void tst_FilterBar::menuShowsTheHistory()
{
    enter(u"late && dup"_s);
    enter(u"lot:42"_s);
    open();
    QCOMPARE(historyTexts().first(2), QStringList({u"lot:42"_s, u"late &&&& dup"_s}));
    child<QToolButton>("filterHistoryButton")->menu()->actions().at(1)->trigger();
    QCOMPARE(edit()->text(), u"late && dup"_s);
    historyTexts();
    child<QToolButton>("filterHistoryButton")->menu()->actions().constLast()->trigger();
    QCOMPARE(historyTexts().size(), 1);
}

void tst_FilterBar::chipsApply()
{
    QVERIFY(chip(u"Bids"_s));
    QTest::mouseClick(chip(u"Bids"_s), Qt::LeftButton);
    QCOMPARE(m_bar->filter().toString(), u"type == lot:bid:*"_s);
    QVERIFY(chip(u"Bids"_s)->isChecked());
    QVERIFY(!chip(u"Only problems"_s)->isChecked());
    QTest::mouseClick(chip(u"Bids"_s), Qt::LeftButton); // a pressed one stays pressed
    QVERIFY(chip(u"Bids"_s)->isChecked());
    m_bar->clearFilter();
    QVERIFY(!chip(u"Bids"_s)->isChecked());
}

void tst_FilterBar::savesAViewThatSurvivesARestart()
{
    auto *const save = child<QToolButton>("saveViewButton");
    QVERIFY(!save->isEnabled());
    enter(u"lot:42 late"_s);
    QTest::mouseClick(save, Qt::LeftButton);
    auto *const name = child<QLineEdit>("viewName");
    QTRY_VERIFY(name->hasFocus());
    QTest::keyClicks(name, u"Lot & late"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(!name->isVisible());
    QTRY_VERIFY(edit()->hasFocus());
    QVERIFY(chip(u"Lot & late"_s)->isChecked());
    open();
    QVERIFY(chip(u"Lot & late"_s));
    QTest::mouseClick(chip(u"Lot & late"_s), Qt::LeftButton);
    QCOMPARE(edit()->text(), u"lot:42 late"_s);

    QTest::mouseClick(child<QToolButton>("saveViewButton"), Qt::LeftButton);
    QTest::keyClicks(child<QLineEdit>("viewName"), u"never"_s);
    QTest::keyClick(child<QLineEdit>("viewName"), Qt::Key_Escape);
    QVERIFY(!chip(u"never"_s));
    QCOMPARE(edit()->text(), u"lot:42 late"_s);
}

void tst_FilterBar::renamesAView()
{
    trigger(chip(u"Bids"_s), u"Rename"_s);
    auto *const name = child<QLineEdit>("viewName");
    QCOMPARE(name->text(), u"Bids"_s);
    QTest::keyClicks(name, u"Only problems"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(child<QWidget>("viewNote")->isVisible()); // the name is taken
    QVERIFY(name->isVisible());
    QTest::keyClicks(name, u" 2"_s);
    name->selectAll();
    QTest::keyClicks(name, u"All bids"_s);
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(chip(u"All bids"_s) && !chip(u"Bids"_s));
    QVERIFY(!child<QWidget>("viewNote")->isVisible());
}

void tst_FilterBar::removesAViewAndTakesThatBack()
{
    chip(u"Bids"_s)->setFocus();
    trigger(chip(u"Bids"_s), u"Remove"_s);
    QVERIFY(!chip(u"Bids"_s));
    auto *const undo = child<QPushButton>("undoViewButton");
    QVERIFY(undo->isVisible());
    QVERIFY(undo->text().contains(u"Bids"_s));
    QTest::mouseClick(undo, Qt::LeftButton);
    QVERIFY(chip(u"Bids"_s));
    QVERIFY(!undo->isVisible());
}

void tst_FilterBar::chipsMakeRoom()
{
    {
        FilterViews views(*m_settings);
        for (int i = 0; i < 30; ++i)
            views.save(u"A view with a long name %1"_s.arg(i), u"lot:%1"_s.arg(i));
    }
    open();
    QVERIFY(m_bar->minimumSizeHint().width() < 1000);
    auto *const more = child<QToolButton>("moreViewsButton");
    QTRY_VERIFY(more->isVisible());
    QVERIFY(chip(u"Bids"_s));
    QVERIFY(!chip(u"A view with a long name 29"_s));
    Q_EMIT more->menu()->aboutToShow();
    QCOMPARE(more->menu()->actions().constLast()->text(), u"A view with a long name 29"_s);
    more->menu()->actions().constLast()->trigger();
    QCOMPARE(edit()->text(), u"lot:29"_s);
}

void tst_FilterBar::markupIsHarmless()
{
    const QString hostile = u"<img src='file:///etc/passwd'>&\"</p>"_s;
    edit()->replaceText(hostile);
    edit()->replaceText(u"\"<h1>\" and "_s);
    for (const char *const name : {"filterError", "filterInForce"})
        QCOMPARE(child<QLabel>(name)->textFormat(), Qt::PlainText);
    FilterViews(*m_settings).save(u"<h1>&big</h1>"_s, u"\"<h1>\""_s);
    open();
    QVERIFY(chip(u"<h1>&big</h1>"_s)->toolTip().contains(u"&lt;h1&gt;"_s));
    QCOMPARE(chip(u"<h1>&big</h1>"_s)->text(), u"<h1>&&big</h1>"_s);
    m_bar->grab();
}

void tst_FilterBar::showsHelp()
{
    QTest::mouseClick(child<QToolButton>("filterHelpButton"), Qt::LeftButton);
    auto *const page = child<QTextEdit>("filterHelpPage");
    QVERIFY(page && page->isVisible());
    QVERIFY(!child<QDialog>("filterHelp")->isModal());
    const QString text = page->toPlainText();
    QVERIFY(text.startsWith(u"Filters"_s));
    QVERIFY(text.contains(u"data.amount > 1000"_s));
    QTest::mouseClick(child<QToolButton>("filterHelpButton"), Qt::LeftButton);
    QCOMPARE(m_bar->findChildren<QDialog *>(u"filterHelp"_s).size(), 1);
}

void tst_FilterBar::everythingHasAName()
{
    QTest::mouseClick(child<QToolButton>("filterHelpButton"), Qt::LeftButton);
    for (const QWidget *const widget : m_bar->findChildren<QWidget *>()) {
        const bool isOurs = !widget->objectName().startsWith(u"qt_"_s)
            && !widget->inherits("QLineEditIconButton") && !widget->inherits("QMenu");
        const bool isOperated = widget->inherits("QAbstractButton") || widget->inherits("QLineEdit")
            || widget->inherits("QTextEdit");
        if (!isOurs || !isOperated)
            continue;
        QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
        QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(tst_FilterBar)
#include "tst_filterbar.moc"
