// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/filter.h"
#include "core/filterbook/colorrulematcher.h"

#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sothebais;

class tst_ColorRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_settings.reset(); }
    void presetsAreFilters();
    void colorsHaveNames();
    void outliveTheProgram();
    void areBounded();
    void firstFittingRuleDecides();
    void wrongRulesColorNothing();
    void remembers();
    void ageIsNeverRemembered();

private:
    EventRecord record(qint64 sequence, const QByteArray &type, EventFlags flags = {});

    QTemporaryDir m_dir;
    std::unique_ptr<QSettings> m_settings;
    EventNames m_names;
};

void tst_ColorRules::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    const QString file = m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction()));
    m_settings = std::make_unique<QSettings>(file, QSettings::IniFormat);
}

EventRecord tst_ColorRules::record(qint64 sequence, const QByteArray &type, EventFlags flags)
{
    return {.sequence = sequence,
            .time = 1000,
            .type = quint16(m_names.types.add(type)),
            .flags = flags,
            .payload = "{}"};
}

void tst_ColorRules::presetsAreFilters()
{
    QCOMPARE(ColorRules(*m_settings).all(), ColorRules::presets());
    for (const ColorRule &rule : ColorRules::presets()) {
        const Comm::Result<Filter> filter = Filter::parse(rule.filter);
        QVERIFY2(filter && !filter->isEmpty(), qPrintable(rule.filter));
    }
    ColorRuleMatcher matcher(ColorRules::presets(), m_names);
    QCOMPARE(matcher.colorOf(record(1, "lot:bid:placed")), RuleColor::Green);
    QCOMPARE(matcher.colorOf(record(2, "lot:bid:rejected")), RuleColor::Amber);
    QCOMPARE(matcher.colorOf(record(3, "AGENT_ERROR")), RuleColor::Red);
    QCOMPARE(matcher.colorOf(record(4, "lot:bid:placed", EventFlag::Duplicate)), RuleColor::Amber);
    QCOMPARE(matcher.colorOf(record(5, "SYSTEM_INFO")), std::nullopt);
}

void tst_ColorRules::colorsHaveNames()
{
    for (const RuleColor color : ruleColors())
        QCOMPARE(ruleColorFromName(QString(ruleColorName(color))), color);
    QCOMPARE(ruleColorFromName(u"octarine"), std::nullopt);
}

void tst_ColorRules::outliveTheProgram()
{
    const QList<ColorRule> rules{{u"data.note == \"<b>, ;\""_s, RuleColor::Pink, false},
                                 {u"late"_s, RuleColor::Gray}};
    {
        ColorRules all(*m_settings);
        QSignalSpy changed(&all, &ColorRules::changed);
        all.setAll(rules);
        all.setAll(rules);
        QCOMPARE(changed.count(), 1);
    }
    m_settings->sync();
    QSettings again(m_settings->fileName(), QSettings::IniFormat);
    QCOMPARE(ColorRules(again).all(), rules);
    ColorRules(again).setAll({});
    QVERIFY(ColorRules(again).all().isEmpty());
}

void tst_ColorRules::areBounded()
{
    ColorRules rules(*m_settings);
    rules.setAll(QList<ColorRule>(1000, {u"late"_s, RuleColor::Red}));
    QCOMPARE(rules.all().size(), ColorRules::MaxRules);
}

void tst_ColorRules::firstFittingRuleDecides()
{
    const QList<ColorRule> rules{
        {u"late"_s, RuleColor::Red, false}, {u"late"_s, RuleColor::Blue}, {u"type == a"_s, RuleColor::Green}};
    ColorRuleMatcher matcher(rules, m_names);
    QCOMPARE(matcher.colorOf(record(1, "a", EventFlag::Late)), RuleColor::Blue);
    QCOMPARE(matcher.colorOf(record(2, "a")), RuleColor::Green);
    QCOMPARE(matcher.colorOf(record(3, "b")), std::nullopt);
}

void tst_ColorRules::wrongRulesColorNothing()
{
    const QList<ColorRule> rules{{u"type =="_s, RuleColor::Red}, {u" "_s, RuleColor::Red}};
    QCOMPARE(ColorRuleMatcher(rules, m_names).colorOf(record(1, "a")), std::nullopt);
}

/// The same number with other content would get another color if it were looked at again.
void tst_ColorRules::remembers()
{
    ColorRuleMatcher matcher({{u"type == a"_s, RuleColor::Green}}, m_names);
    QCOMPARE(matcher.colorOf(record(7, "a")), RuleColor::Green);
    QCOMPARE(matcher.colorOf(record(7, "b")), RuleColor::Green);
    for (int i = 100; i < 100 + ColorRuleMatcher::MaxRemembered; ++i)
        matcher.colorOf(record(i, "b"));
    QCOMPARE(matcher.colorOf(record(7, "b")), std::nullopt);
}

void tst_ColorRules::ageIsNeverRemembered()
{
    qint64 now = 2000;
    ColorRuleMatcher matcher({{u"dup or not (age < 5s)"_s, RuleColor::Gray}}, m_names,
                             {.now = [&now] { return now; }});
    QCOMPARE(matcher.colorOf(record(1, "a")), std::nullopt);
    now = 60'000;
    QCOMPARE(matcher.colorOf(record(1, "a")), RuleColor::Gray);
}

QTEST_GUILESS_MAIN(tst_ColorRules)
#include "tst_colorrules.moc"
