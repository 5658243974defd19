// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "navigationrail.h"

#include "gui/theme/theme.h"
#include "gui/widgets/plainlabel.h"
#include "railbutton.h"

#include <QButtonGroup>
#include <QIcon>
#include <QVBoxLayout>

namespace Sothebais {

namespace {

constexpr int Width = 88;
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
    RailButton *const settings
        = makeButton(QStringLiteral("settingsButton"), QStringLiteral("settings"), tr("Settings"));
    connect(settings, &RailButton::clicked, this, &NavigationRail::settingsRequested);
    RailButton *const help = makeButton(QStringLiteral("helpButton"), QStringLiteral("help"), tr("Keys"));
    help->setToolTip(tr("Show all keys (F1)"));
    connect(help, &RailButton::clicked, this, &NavigationRail::helpRequested);
    connect(m_pages, &QButtonGroup::idClicked, this, &NavigationRail::pageChosen);

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 16, 0, 8);
    layout->setSpacing(16);
    layout->addWidget(mark, 0, Qt::AlignHCenter);
    layout->addLayout(m_pageLayout);
    layout->addStretch();
    layout->addWidget(settings);
    layout->addWidget(help);
}

void NavigationRail::addPage(const QString &name, const QString &icon, const QString &title)
{
    RailButton *const button = makeButton(QStringLiteral("page-") + name, icon, title);
    button->setCheckable(true);
    m_pages->addButton(button, int(m_pages->buttons().size()));
    m_pageLayout->addWidget(button);
}

void NavigationRail::setCurrentPage(int page)
{
    m_pages->button(page)->setChecked(true);
}

void NavigationRail::addToFoot(QWidget *widget)
{
    auto *const column = static_cast<QVBoxLayout *>(layout());
    widget->setFixedWidth(Width);
    column->insertWidget(column->count() - 2, widget); // above those of the rail itself
}

void NavigationRail::setBadge(int page, const Badge &badge)
{
    static_cast<RailButton *>(m_pages->button(page))->setBadge(badge);
}

RailButton *NavigationRail::makeButton(const QString &name, const QString &icon, const QString &title)
{
    auto *const button = new RailButton(name, icon, title, m_theme, this);
    button->setFixedWidth(Width);
    return button;
}

} // namespace Sothebais
