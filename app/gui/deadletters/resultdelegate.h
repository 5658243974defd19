// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Sothebais {

class Theme;

/// Paints the result of each letter of a bulk job with a sign and a colour for how it went, beside the words.
class ResultDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    ResultDelegate(const Theme &theme, QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    const Theme &m_theme;
};

} // namespace Sothebais
