// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/events/colorrules/colorrulesdialog.h"

#include "core/filter/eventvocabulary.h"
#include "gui/events/colorrules/rulelist.h"
#include "gui/theme/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <cmath>

using namespace Qt::StringLiterals;
using namespace Sothebais;

class tst_ColorRulesDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void changesNothingByItself();
    void adds();
    void keepsWrongRulesOut();
    void ordersAndRemoves();
    void switchesOff();
    void restoresThePresets();
    void rowsStayReadable();
    void everythingHasAName();

private:
    template <typename Widget>
    Widget *child(const char *name) const
    {
        return m_dialog->findChild<Widget *>(QLatin1StringView(name));
    }
    RuleList *list() const { return m_dialog->findChild<RuleList *>(); }
    QLineEdit *filter() const { return child<QLineEdit>("ruleFilter"); }
    QPushButton *button(QDialogButtonBox::StandardButton which) const
    {
        return m_dialog->findChild<QDialogButtonBox *>()->button(which);
    }

    QTemporaryDir m_dir;
    EventNames m_names;
    EventVocabulary m_vocabulary{m_names};
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<ColorRules> m_rules;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<ColorRulesDialog> m_dialog;
};

void tst_ColorRulesDialog::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
    const QString file = m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction()));
    m_settings = std::make_unique<QSettings>(file, QSettings::IniFormat);
    m_rules = std::make_unique<ColorRules>(*m_settings);
    m_theme = std::make_unique<Theme>(Theme::Mode::Light);
    m_dialog = std::make_unique<ColorRulesDialog>(*m_rules, m_vocabulary, *m_theme);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

void tst_ColorRulesDialog::cleanup()
{
    m_dialog.reset();
    m_theme.reset();
    m_rules.reset();
    m_settings.reset();
}

void tst_ColorRulesDialog::changesNothingByItself()
{
    QCOMPARE(list()->rules(), m_rules->all());
    QVERIFY(!button(QDialogButtonBox::Apply)->isEnabled());
    filter()->selectAll();
    QTest::keyClicks(filter(), u"lot:42"_s);
    QVERIFY(button(QDialogButtonBox::Apply)->isEnabled());
    m_dialog->reject();
    QCOMPARE(m_rules->all(), ColorRules::presets());
}

void tst_ColorRulesDialog::adds()
{
    QTest::mouseClick(child<QToolButton>("addRuleButton"), Qt::LeftButton);
    QVERIFY(filter()->hasFocus());
    QTest::keyClicks(filter(), u"lot:42"_s);
    QTest::keyClick(filter(), Qt::Key_Return);
    QVERIFY(m_dialog->isVisible()); // Enter is about the filter
    auto *const color = child<QComboBox>("ruleColor");
    color->setFocus();
    QTest::keyClick(color, Qt::Key_End);
    QTest::mouseClick(button(QDialogButtonBox::Ok), Qt::LeftButton);
    QVERIFY(!m_dialog->isVisible());
    QCOMPARE(m_rules->all().constLast(), (ColorRule{u"lot:42"_s, RuleColor::Gray}));
    QCOMPARE(ColorRules(*m_settings).all(), m_rules->all());
}

void tst_ColorRulesDialog::keepsWrongRulesOut()
{
    QTest::mouseClick(child<QToolButton>("addRuleButton"), Qt::LeftButton);
    QVERIFY(!button(QDialogButtonBox::Ok)->isEnabled()); // there is no filter yet
    QTest::keyClicks(filter(), u"late and"_s);
    QTest::keyClick(filter(), Qt::Key_Return);
    QVERIFY(!child<QLabel>("ruleError")->text().isEmpty());
    QVERIFY(!button(QDialogButtonBox::Ok)->isEnabled());
    QVERIFY(!button(QDialogButtonBox::Apply)->isEnabled());
    QTest::keyClicks(filter(), u" dup"_s);
    QVERIFY(child<QLabel>("ruleError")->text().trimmed().isEmpty());
    QTest::mouseClick(button(QDialogButtonBox::Apply), Qt::LeftButton);
    QCOMPARE(m_rules->all().constLast().filter, u"late and dup"_s);
    QVERIFY(m_dialog->isVisible());
}

void tst_ColorRulesDialog::ordersAndRemoves()
{
    const QList<ColorRule> before = m_rules->all();
    QVERIFY(!child<QToolButton>("ruleUpButton")->isEnabled());
    QTest::mouseClick(child<QToolButton>("ruleDownButton"), Qt::LeftButton);
    QCOMPARE(filter()->text(), before.at(0).filter); // the same rule, one place later
    QTest::mouseClick(child<QToolButton>("removeRuleButton"), Qt::LeftButton);
    QTest::mouseClick(button(QDialogButtonBox::Apply), Qt::LeftButton);
    QCOMPARE(m_rules->all(), QList<ColorRule>({before.at(1), before.at(2)}));
    QTest::mouseClick(child<QToolButton>("removeRuleButton"), Qt::LeftButton);
    QTest::mouseClick(child<QToolButton>("removeRuleButton"), Qt::LeftButton);
    QVERIFY(!filter()->isEnabled());
    QVERIFY(!child<QToolButton>("removeRuleButton")->isEnabled());
    QTest::mouseClick(button(QDialogButtonBox::Ok), Qt::LeftButton);
    QVERIFY(m_rules->all().isEmpty());
}

void tst_ColorRulesDialog::switchesOff()
{
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Space);
    QTest::mouseClick(button(QDialogButtonBox::Ok), Qt::LeftButton);
    QVERIFY(!m_rules->all().constFirst().isEnabled);
    QCOMPARE(m_rules->all().constFirst().filter, ColorRules::presets().constFirst().filter);
}

void tst_ColorRulesDialog::restoresThePresets()
{
    for (int i = 0; i < 3; ++i)
        QTest::mouseClick(child<QToolButton>("removeRuleButton"), Qt::LeftButton);
    QTest::mouseClick(button(QDialogButtonBox::RestoreDefaults), Qt::LeftButton);
    QCOMPARE(list()->rules(), ColorRules::presets());
}

/// Relative luminance and contrast as WCAG 2 defines them.
double luminance(const QColor &color)
{
    const auto linear
        = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

void tst_ColorRulesDialog::rowsStayReadable()
{
    for (const Colors *const colors : {&Colors::light(), &Colors::dark()}) {
        for (const RuleColor color : ruleColors()) {
            const QColor tint = colors->tint(color);
            QVERIFY2(contrast(colors->text, tint) >= 7, ruleColorName(color).data());
            QVERIFY2(contrast(colors->muted, tint) >= 4.5, ruleColorName(color).data());
            QVERIFY2(tint != colors->surface && tint != colors->selection, ruleColorName(color).data());
        }
    }
}

void tst_ColorRulesDialog::everythingHasAName()
{
    for (const QWidget *const widget : m_dialog->findChildren<QWidget *>()) {
        const bool isOperated = widget->inherits("QAbstractButton") || widget->inherits("QLineEdit")
            || widget->inherits("QComboBox") || widget->inherits("QListWidget");
        if (isOperated && !widget->objectName().startsWith(u"qt_"_s))
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(tst_ColorRulesDialog)
#include "tst_colorrulesdialog.moc"
