// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "limitsettings.h"

#include "core/settings/preferences.h"
#include "gui/widgets/plainlabel.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QLocale>
#include <QPushButton>

#include <cmath>

namespace Sothebais {

namespace {

constexpr double Gibi = 1024.0 * 1024.0 * 1024.0;
constexpr double Million = 1'000'000.0;
constexpr qint64 IndexBytes = 48; // of an event, as EventLog says

QDoubleSpinBox *makeNumber(const QString &name, const QString &label, double least, double greatest)
{
    auto *const number = new QDoubleSpinBox;
    number->setObjectName(name);
    number->setAccessibleName(label);
    number->setDecimals(2);
    number->setRange(std::ceil(least * 100) / 100, greatest);
    number->setKeyboardTracking(false); // what is half typed is not yet wanted
    return number;
}

} // namespace

LimitSettings::LimitSettings(Preferences &preferences, QWidget *parent)
    : QWidget(parent),
      m_preferences(preferences),
      m_disk(makeNumber(QStringLiteral("diskField"), tr("Disk for live events"),
                        double(Preferences::MinLogBytes) / Gibi, double(Preferences::MaxLogBytes) / Gibi)),
      m_events(makeNumber(QStringLiteral("eventsField"), tr("Live events at most"),
                          double(Preferences::MinLogEvents) / Million,
                          double(Preferences::MaxLogEvents) / Million)),
      m_memory(new PlainLabel(QStringLiteral("memoryOfLimits")))
{
    layOut();
    show();
    connect(m_disk, &QDoubleSpinBox::valueChanged, this, &LimitSettings::take);
    connect(m_events, &QDoubleSpinBox::valueChanged, this, &LimitSettings::take);
}

void LimitSettings::layOut()
{
    m_disk->setSuffix(tr(" GiB"));
    m_events->setSuffix(tr(" million"));
    m_memory->setProperty("muted", true);
    m_memory->setWordWrap(true);
    auto *const intro = new PlainLabel(QStringLiteral("limitsIntro"));
    intro->setWordWrap(true);
    intro->setProperty("muted", true);
    intro->setText(
        tr("Each window keeps its live events on disk until it is closed. Beyond these limits the oldest "
           "go, and the bar below the table says how many."));
    auto *const defaults = new QPushButton(tr("As at first"));
    defaults->setObjectName(QStringLiteral("defaultLimitsButton"));
    defaults->setAccessibleName(tr("Limits as at first"));
    defaults->setAutoDefault(false);
    defaults->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    connect(defaults, &QPushButton::clicked, this, [this] {
        m_preferences.setLogLimits({});
        show();
    });
    auto *const form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(intro);
    form->addRow(tr("Disk for live events"), m_disk);
    form->addRow(tr("Live events at most"), m_events);
    form->addRow(QString(), m_memory);
    form->addRow(QString(), defaults);
}

void LimitSettings::take()
{
    m_preferences.setLogLimits({.maxBytes = std::llround(m_disk->value() * Gibi),
                                .maxEvents = std::llround(m_events->value() * Million)});
    show();
}

void LimitSettings::show()
{
    const EventLog::Limits limits = m_preferences.logLimits();
    const QSignalBlocker disk(m_disk);
    const QSignalBlocker events(m_events);
    m_disk->setValue(double(limits.maxBytes) / Gibi);
    m_events->setValue(double(limits.maxEvents) / Million);
    m_memory->setText(tr("So many events need up to %1 of memory.")
                          .arg(QLocale().formattedDataSize(limits.maxEvents * IndexBytes)));
}

} // namespace Sothebais
