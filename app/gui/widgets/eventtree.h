// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inspect/hitcursor.h"

#include <QTreeView>

namespace Sothebais {

class JsonDelegate;
class JsonTreeModel;
class Theme;

/// One event as a tree, with a menu and keys to take something out of it.
class EventTree : public QTreeView
{
    Q_OBJECT
public:
    explicit EventTree(const Theme &theme, QWidget *parent = nullptr);

    /// `text` must stay as it is until the next one.
    void setText(const QByteArray &text, QByteArrayView type);
    void setIssues(const QHash<qsizetype, QStringList> &issues);
    /// Marks and finds a text in names and values; empty for none.
    void search(const QString &wanted);
    HitCursor &hits() { return m_hits; }

public Q_SLOTS:
    /// Selects the value at an offset in the text.
    void showValueAt(qsizetype offset);
    void copyValue();
    void copyPath();
    void copyJson();
    void filterForValue();

Q_SIGNALS:
    void filterRequested(const QString &filter);
    /// Another value is the current one; an empty path if there is none.
    void currentValueChanged(const QModelIndex &index);

protected:
    void contextMenuEvent(QContextMenuEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void addActions();
    void openData();
    void updateActions();

    JsonTreeModel *m_model;
    JsonDelegate *m_delegate;
    HitCursor m_hits;
    QByteArray m_text;
    QAction *m_filterForValue = nullptr;
};

} // namespace Sothebais
