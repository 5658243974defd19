// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "healthplaceholder.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

QPushButton *makePlaceholderButton(const QString &name, const QString &text)
{
    auto *const button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    return button;
}

} // namespace

HealthPlaceholder::HealthPlaceholder(const Theme &theme, QWidget *parent)
    : Placeholder(u"noEndpoints"_s, theme, parent),
      m_host(new QLineEdit(u"localhost"_s)),
      m_preset(new QWidget),
      m_others(new QWidget),
      m_clear(makePlaceholderButton(u"showAllEndpointsButton"_s, tr("Show all")))
{
    constexpr int HostWidth = 220;
    setObjectName(u"healthPlaceholder"_s);
    m_host->setObjectName(u"presetHostField"_s);
    m_host->setAccessibleName(tr("Host of the services"));
    m_host->setFixedWidth(HostWidth);
    QPushButton *const preset
        = makePlaceholderButton(u"addPresetButton"_s, tr("Add the services of the auction house"));
    preset->setProperty("primary", true);
    auto *const presetRow = new QHBoxLayout(m_preset);
    presetRow->addStretch();
    presetRow->addWidget(m_host);
    presetRow->addWidget(preset);
    presetRow->addStretch();
    QPushButton *const add = makePlaceholderButton(u"addFirstEndpointButton"_s, tr("Add another endpoint…"));
    QPushButton *const import = makePlaceholderButton(u"importFirstEndpointsButton"_s, tr("Import…"));
    auto *const otherRow = new QHBoxLayout(m_others);
    otherRow->addStretch();
    otherRow->addWidget(add);
    otherRow->addWidget(import);
    otherRow->addStretch();
    addWidget(m_preset);
    addWidget(m_others);
    addWidget(m_clear, Qt::AlignHCenter);
    connect(preset, &QPushButton::clicked, this,
            [this] { Q_EMIT presetRequested(m_host->text().trimmed()); });
    connect(m_host, &QLineEdit::returnPressed, preset, &QPushButton::click);
    connect(add, &QPushButton::clicked, this, &HealthPlaceholder::addRequested);
    connect(import, &QPushButton::clicked, this, &HealthPlaceholder::importRequested);
    connect(m_clear, &QPushButton::clicked, this, &HealthPlaceholder::clearRequested);
    showNone();
}

void HealthPlaceholder::showNone()
{
    m_preset->show();
    m_others->show();
    m_clear->hide();
    showText(
        u"page-health"_s, tr("No endpoint is watched yet"),
        tr("Add what has to be there for an auction: the services with their ports are known, others can "
           "be added one by one. Each is checked all the time, and the rail at the left says when one is "
           "down."));
}

void HealthPlaceholder::showNoMatch()
{
    m_preset->hide();
    m_others->hide();
    m_clear->show();
    showText(u"search"_s, tr("No endpoint is like that"),
             tr("There are endpoints, but the states or words at the top leave none of them."));
}

} // namespace Sothebais
