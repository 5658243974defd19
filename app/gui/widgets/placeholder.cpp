// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "placeholder.h"

#include "gui/theme/theme.h"
#include "gui/theme/tintedicon.h"
#include "plainlabel.h"

#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace Sothebais {

Placeholder::Placeholder(const QString &name, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_icon(new PlainLabel(name + QStringLiteral("Icon"))),
      m_title(new PlainLabel(name + QStringLiteral("Title"))),
      m_text(new PlainLabel(name + QStringLiteral("Text"))),
      m_column(new QVBoxLayout)
{
    constexpr int MaxWidth = 720;
    m_title->setProperty("placeholderTitle", true);
    m_text->setProperty("muted", true);
    auto *const content = new QWidget;
    content->setMaximumWidth(MaxWidth);
    content->setLayout(m_column);
    m_column->setSpacing(16);
    m_column->addStretch(2);
    for (PlainLabel *const label : {m_icon, m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
        m_column->addWidget(label);
    }
    m_column->addStretch(3);

    // Or a view in its place could not become narrower than these words.
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *const layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(content, 100); // as wide as it may be, and in the middle
    layout->addStretch(1);
    connect(&theme, &Theme::changed, this, &Placeholder::paintIcon);
}

void Placeholder::showText(const QString &icon, const QString &title, const QString &text)
{
    const bool isOther = std::exchange(m_iconName, icon) != icon;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    if (isOther)
        paintIcon(); // or each frame would render it, while the filter lets nothing through
}

void Placeholder::addWidget(QWidget *widget, Qt::Alignment alignment)
{
    m_column->insertWidget(m_column->count() - 1, widget, 0, alignment);
}

void Placeholder::paintIcon()
{
    constexpr int Size = 48;
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(tintedPixmap(m_iconName, m_theme.colors().muted, Size, devicePixelRatioF()));
}

void showViewOrReason(QStackedWidget &stack, bool isEmpty)
{
    QWidget *const view = stack.widget(0);
    if (isEmpty && view->hasFocus())
        stack.setFocus();
    stack.setCurrentIndex(isEmpty ? 1 : 0);
    if (!isEmpty && stack.hasFocus())
        view->setFocus();
}

} // namespace Sothebais
