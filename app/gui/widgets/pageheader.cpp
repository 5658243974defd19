// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pageheader.h"

#include "gui/widgets/plainlabel.h"

using namespace Qt::StringLiterals;

namespace Sothebais {

PageHeader::PageHeader(const QString &title, QWidget *parent) : QWidget(parent), m_row(new QHBoxLayout(this))
{
    constexpr int RowHeight = 30; // px, as high as the highest button
    setObjectName(u"pageHeader"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *const label = new PlainLabel(u"pageTitle"_s);
    label->setText(title);
    m_row->setContentsMargins(16, 10, 16, 10);
    m_row->setSpacing(8);
    m_row->addStrut(RowHeight);
    m_row->addWidget(label);
    m_row->addSpacing(16);
}

} // namespace Sothebais
