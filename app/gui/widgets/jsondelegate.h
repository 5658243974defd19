// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace Sothebais {

class Theme;

/// Draws the cells of a JsonTreeModel: values in the colours of their kinds, what is wrong with its icon, and
/// every hit of a search.
class JsonDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    explicit JsonDelegate(const Theme &theme, QObject *parent = nullptr);

    /// What is looked for; empty if nothing.
    void setWanted(const QString &wanted) { m_wanted = wanted; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;

private:
    QColor textColor(const QModelIndex &index) const;

    const Theme &m_theme;
    QString m_wanted;
};

} // namespace Sothebais
