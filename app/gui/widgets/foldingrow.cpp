// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "foldingrow.h"

#include "labelbutton.h"

#include <QEvent>
#include <QHBoxLayout>

#include <algorithm>

namespace Sothebais {

namespace {

constexpr int ButtonGap = 6; // px

} // namespace

FoldingRow::FoldingRow(QWidget *parent) : QWidget(parent)
{
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(ButtonGap);
    layout->addStretch();
}

void FoldingRow::addButton(LabelButton *button)
{
    auto *const row = static_cast<QHBoxLayout *>(layout());
    row->insertWidget(row->count() - 1, button);
    m_buttons.append(button);
}

QSize FoldingRow::sizeFolded(bool isFolded) const
{
    QSize size(0, 0);
    for (const LabelButton *const button : m_buttons) {
        if (button->isHidden())
            continue;
        const QSize own = button->sizeFolded(isFolded);
        size = {size.width() + own.width() + (size.width() > 0 ? ButtonGap : 0),
                std::max(size.height(), own.height())};
    }
    return size;
}

QSize FoldingRow::sizeHint() const
{
    return sizeFolded(false);
}

QSize FoldingRow::minimumSizeHint() const
{
    return sizeFolded(true);
}

/// Another text, or a button that is shown, changes what there is room for.
bool FoldingRow::event(QEvent *event)
{
    if (event->type() == QEvent::LayoutRequest)
        fold();
    return QWidget::event(event);
}

void FoldingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fold();
}

void FoldingRow::fold()
{
    int needed = sizeHint().width();
    for (qsizetype i = m_buttons.size() - 1; i >= 0; --i) {
        LabelButton &button = *m_buttons[i];
        const bool isFolded = needed > width();
        if (isFolded && !button.isHidden())
            needed -= button.sizeFolded(false).width() - button.sizeFolded(true).width();
        button.setFolded(isFolded);
    }
}

} // namespace Sothebais
