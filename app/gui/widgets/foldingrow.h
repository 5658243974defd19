// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QWidget>

namespace Sothebais {

class LabelButton;

/// A row of buttons with an icon and a text each, which give way: where there is too little room the last
/// ones do without their texts.
///
///     auto *const row = new FoldingRow;
///     row->addButton(retry);
///     row->addButton(export); // folds first
class FoldingRow : public QWidget
{
    Q_OBJECT
public:
    explicit FoldingRow(QWidget *parent = nullptr);

    void addButton(LabelButton *button);

    QSize sizeHint() const override; ///< with all texts
    QSize minimumSizeHint() const override; ///< without any

protected:
    bool event(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QSize sizeFolded(bool isFolded) const;
    void fold();

    QList<LabelButton *> m_buttons;
};

} // namespace Sothebais
