// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "looksettings.h"

#include "core/settings/preferences.h"
#include "gui/widgets/plainlabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QFormLayout>

namespace Sothebais {

LookSettings::LookSettings(Preferences &preferences, QWidget *parent)
    : QWidget(parent),
      m_preferences(preferences),
      m_theme(makeChoice(QStringLiteral("themeField"), tr("Theme"),
                         {tr("As the desktop"), tr("Light"), tr("Dark")})),
      m_density(makeChoice(QStringLiteral("densityField"), tr("Rows"), {tr("Comfortable"), tr("Compact")})),
      m_zone(makeChoice(QStringLiteral("zoneField"), tr("Times"),
                        {tr("Local time"), tr("UTC"), tr("Time of the auction house (New York)")})),
      m_relative(new QCheckBox(tr("Say how long ago it was"))),
      m_sample(new PlainLabel(QStringLiteral("timeSample")))
{
    constexpr std::chrono::milliseconds Tick{500};
    layOut();
    connect(m_theme, &QComboBox::activated, this,
            [this](int index) { m_preferences.setColorScheme(ColorScheme(index)); });
    connect(m_density, &QComboBox::activated, this,
            [this](int index) { m_preferences.setDensity(Density(index)); });
    connect(m_zone, &QComboBox::activated, this, [this](int index) {
        m_preferences.setTimeStyle({TimeStyle::Zone(index), m_preferences.timeStyle().isRelative});
    });
    connect(m_relative, &QCheckBox::clicked, this, [this](bool isRelative) {
        m_preferences.setTimeStyle({m_preferences.timeStyle().zone, isRelative});
    });
    connect(&preferences, &Preferences::lookChanged, this, &LookSettings::show);
    connect(&preferences, &Preferences::timeStyleChanged, this, &LookSettings::show);
    connect(&m_tick, &QTimer::timeout, this, &LookSettings::showSample);
    m_tick.start(Tick);
    show();
}

QComboBox *LookSettings::makeChoice(const QString &name, const QString &label, const QStringList &items)
{
    auto *const choice = new QComboBox;
    choice->setObjectName(name);
    choice->setAccessibleName(label);
    choice->addItems(items);
    return choice;
}

void LookSettings::layOut()
{
    m_relative->setObjectName(QStringLiteral("relativeField"));
    m_relative->setAccessibleName(m_relative->text());
    m_sample->setAccessibleName(tr("The time now, as it is shown"));
    m_sample->setProperty("muted", true);
    auto *const form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(tr("Theme"), m_theme);
    form->addRow(tr("Rows"), m_density);
    form->addRow(tr("Times"), m_zone);
    form->addRow(QString(), m_sample);
    form->addRow(QString(), m_relative);
}

void LookSettings::show()
{
    m_theme->setCurrentIndex(int(m_preferences.colorScheme()));
    m_density->setCurrentIndex(int(m_preferences.density()));
    m_zone->setCurrentIndex(int(m_preferences.timeStyle().zone));
    m_relative->setChecked(m_preferences.timeStyle().isRelative);
    showSample();
}

void LookSettings::showSample()
{
    const QDateTime now = QDateTime::currentDateTimeUtc().toTimeZone(m_preferences.timeStyle().timeZone());
    m_sample->setText(tr("Now: %1").arg(now.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss t"))));
}

} // namespace Sothebais
