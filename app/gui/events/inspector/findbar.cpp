// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "findbar.h"

#include "core/inspect/hitcursor.h"
#include "gui/theme/theme.h"
#include "gui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace Sothebais {

FindBar::FindBar(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_edit(new QLineEdit),
      m_count(new PlainLabel(QStringLiteral("findCount")))
{
    constexpr int MaxLength = 1000;
    setObjectName(QStringLiteral("findBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_edit->setObjectName(QStringLiteral("findEdit"));
    m_edit->setPlaceholderText(tr("Find in this event"));
    m_edit->setAccessibleName(m_edit->placeholderText());
    m_edit->setMaxLength(MaxLength);
    m_count->setProperty("muted", true);
    m_count->setAccessibleName(tr("Hits"));

    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 8, 6);
    layout->setSpacing(4);
    layout->addWidget(m_edit, 1);
    layout->addWidget(m_count);
    const auto add
        = [&](const QString &name, const QString &text, const QString &description, void (FindBar::*act)()) {
              auto *const button = new QToolButton;
              button->setObjectName(name);
              button->setText(text);
              button->setAccessibleName(description);
              button->setToolTip(description);
              connect(button, &QToolButton::clicked, this, act);
              layout->addWidget(button);
              return button;
          };
    add(QStringLiteral("findPrevious"), QStringLiteral("▲"), tr("Previous hit"), &FindBar::previous);
    add(QStringLiteral("findNext"), QStringLiteral("▼"), tr("Next hit"), &FindBar::next);
    QToolButton *const closing
        = add(QStringLiteral("findClose"), {}, tr("Close the search"), &FindBar::close);
    const auto showIcon = [closing, &theme] { closing->setIcon(theme.icon(QStringLiteral("close"))); };
    showIcon();
    connect(&theme, &Theme::changed, closing, showIcon);
    connect(m_edit, &QLineEdit::textChanged, this, &FindBar::textChanged);
    hide();
}

QString FindBar::text() const
{
    return isHidden() ? QString() : m_edit->text();
}

void FindBar::setHits(HitCursor *hits)
{
    if (m_hits)
        m_hits->disconnect(this);
    m_hits = hits;
    if (m_hits)
        connect(m_hits, &HitCursor::changed, this, &FindBar::showCount);
    showCount();
}

void FindBar::showCount()
{
    m_count->setText(m_hits ? m_hits->text() : QString());
}

void FindBar::open()
{
    const bool wasHidden = isHidden();
    show();
    m_edit->setFocus();
    m_edit->selectAll();
    if (wasHidden && !m_edit->text().isEmpty())
        Q_EMIT textChanged(m_edit->text());
}

void FindBar::close()
{
    hide();
    Q_EMIT textChanged({});
    Q_EMIT closed();
}

void FindBar::next()
{
    if (m_hits)
        m_hits->next();
}

void FindBar::previous()
{
    if (m_hits)
        m_hits->previous();
}

void FindBar::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::ShiftModifier))
        previous();
    else if (isEnter)
        next();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Sothebais
