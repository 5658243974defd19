// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "navigationrail.h"

#include "gui/theme/theme.h"
#include "plainlabel.h"

#include <QButtonGroup>
#include <QIcon>
#include <QToolButton>
#include <QVBoxLayout>

namespace Sothebais {

namespace {

constexpr int Width = 76;
constexpr int IconSize = 20;
constexpr int MarkSize = 36;

} // namespace

NavigationRail::NavigationRail(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_pages(new QButtonGroup(this)),
      m_pageLayout(new QVBoxLayout)
{
    setObjectName(QStringLiteral("navigationRail"));
    setAccessibleName(tr("Pages"));
    setAttribute(Qt::WA_StyledBackground);
    setFixedWidth(Width);

    auto *const mark = new PlainLabel(QStringLiteral("applicationMark"));
    mark->setPixmap(QIcon(QStringLiteral(":/icons/sothebais-monitor.svg"))
                        .pixmap(QSize(MarkSize, MarkSize), devicePixelRatioF()));
    auto *const help = makeButton(QStringLiteral("helpButton"), QStringLiteral("help"), tr("Keys"));
    help->setToolTip(tr("Show all keys (F1)"));
    connect(help, &QToolButton::clicked, this, &NavigationRail::helpRequested);
    connect(m_pages, &QButtonGroup::idClicked, this, &NavigationRail::pageChosen);
    connect(&theme, &Theme::changed, this, &NavigationRail::paintIcons);

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 8);
    layout->setSpacing(16);
    layout->addWidget(mark, 0, Qt::AlignHCenter);
    layout->addLayout(m_pageLayout);
    layout->addStretch();
    layout->addWidget(help);
    paintIcons();
}

void NavigationRail::addPage(const QString &name, const QString &icon, const QString &title)
{
    QToolButton *const button = makeButton(QStringLiteral("page-") + name, icon, title);
    button->setCheckable(true);
    m_pages->addButton(button, int(m_pages->buttons().size()));
    m_pageLayout->addWidget(button);
    paintIcons();
}

void NavigationRail::setCurrentPage(int page)
{
    m_pages->button(page)->setChecked(true);
}

QToolButton *NavigationRail::makeButton(const QString &name, const QString &icon, const QString &title)
{
    auto *const button = new QToolButton(this);
    button->setObjectName(name);
    button->setAccessibleName(title);
    button->setText(title);
    button->setProperty("iconName", icon);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize(QSize(IconSize, IconSize));
    button->setFixedWidth(Width);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void NavigationRail::paintIcons()
{
    for (QToolButton *const button : findChildren<QToolButton *>())
        button->setIcon(m_theme.icon(button->property("iconName").toString(), m_theme.colors().railText));
}

} // namespace Sothebais
