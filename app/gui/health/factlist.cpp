// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factlist.h"

#include "gui/theme/theme.h"
#include "gui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QStyle>

#include <utility>

namespace Sothebais {

namespace {

QString severityOf(HealthState state)
{
    switch (state) {
    case HealthState::Down:
        return QStringLiteral("error");
    case HealthState::Degraded:
        return QStringLiteral("warning");
    case HealthState::Unknown:
    case HealthState::Up:
    case HealthState::Paused:
        break;
    }
    return {};
}

bool haveSameNames(const QList<FactSection> &a, const QList<FactSection> &b)
{
    const auto names = [](const QList<FactSection> &sections) {
        QStringList all;
        for (const FactSection &section : sections) {
            all.append(section.title);
            for (const Fact &fact : section.facts)
                all.append(fact.name);
            all.append(QString());
        }
        return all;
    };
    return names(a) == names(b);
}

} // namespace

FactList::FactList(const QString &name, const Theme &theme, QWidget *parent)
    : QScrollArea(parent),
      m_theme(theme)
{
    setObjectName(name);
    setAccessibleName(tr("Facts"));
    setProperty("factList", true);
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void FactList::setFacts(const QList<FactSection> &sections)
{
    if (sections == m_sections && m_content)
        return;
    const bool isOther = !m_content || !haveSameNames(sections, m_sections);
    m_sections = sections;
    if (isOther)
        build();
    showValues();
}

void FactList::build()
{
    m_values.clear();
    m_content = new QWidget;
    m_content->setObjectName(objectName() + QStringLiteral("Content"));
    m_grid = new QGridLayout(m_content);
    m_grid->setContentsMargins(16, 8, 16, 12);
    m_grid->setHorizontalSpacing(16);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(1, 1);
    int row = 0;
    for (const FactSection &section : std::as_const(m_sections)) {
        addTitle(section.title, row++);
        for (const Fact &fact : section.facts)
            addFact(fact, row++);
    }
    m_grid->setRowStretch(row, 1);
    setWidget(m_content); // the one before goes
}

void FactList::addTitle(const QString &title, int row)
{
    auto *const label = new PlainLabel(QStringLiteral("factTitle"));
    label->setText(title);
    label->setContentsMargins(0, row > 0 ? 10 : 0, 0, 2);
    m_grid->addWidget(label, row, 0, 1, 2);
}

void FactList::addFact(const Fact &fact, int row)
{
    auto *const name = new PlainLabel(QStringLiteral("factName"));
    name->setText(fact.name);
    name->setProperty("muted", true);
    auto *const value = new PlainLabel(QStringLiteral("factValue"));
    value->setAccessibleName(fact.name);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_grid->addWidget(name, row, 0, Qt::AlignTop);
    m_grid->addWidget(value, row, 1);
    m_values.append(value);
}

void FactList::showValues()
{
    qsizetype i = 0;
    for (const FactSection &section : std::as_const(m_sections)) {
        for (const Fact &fact : section.facts) {
            PlainLabel *const label = m_values[i++];
            if (label->text() != fact.value)
                label->setText(fact.value);
            const QString severity = severityOf(fact.state);
            if (label->property("severity").toString() == severity)
                continue;
            label->setProperty("severity", severity);
            label->style()->unpolish(label);
            label->style()->polish(label);
        }
    }
}

} // namespace Sothebais
