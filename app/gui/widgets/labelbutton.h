// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QToolButton>

namespace Sothebais {

/// A button with an icon and a text beside it, both in the middle of it and apart from each other. A
/// QToolButton draws them at its left and nearly touching.
class LabelButton : public QToolButton
{
    Q_OBJECT
public:
    explicit LabelButton(QWidget *parent = nullptr);

    /// Shows its icon alone, or the text again.
    void setFolded(bool isFolded);
    QSize sizeFolded(bool isFolded) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSize labelSize(const QStyleOptionToolButton &option) const;
    bool isLabelled() const { return toolButtonStyle() == Qt::ToolButtonTextBesideIcon; }

    bool m_isFolded = false;
    void drawLabel(QPainter &painter, const QStyleOptionToolButton &option) const;
};

} // namespace Sothebais
