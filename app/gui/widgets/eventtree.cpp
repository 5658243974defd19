// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventtree.h"

#include "core/json/jsonscanner.h"
#include "core/text/visibletext.h"
#include "jsondelegate.h"
#include "models/jsontreemodel.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QMenu>

namespace Sothebais {

EventTree::EventTree(const Theme &theme, QWidget *parent)
    : QTreeView(parent),
      m_model(new JsonTreeModel(this)),
      m_delegate(new JsonDelegate(theme, this))
{
    constexpr int NameWidth = 130;
    constexpr int ValueWidth = 160;
    setObjectName(QStringLiteral("eventTree"));
    setAccessibleName(tr("Event as a tree"));
    setModel(m_model);
    setItemDelegate(m_delegate);
    setUniformRowHeights(true);
    setEditTriggers(NoEditTriggers);
    setFrameShape(NoFrame);
    setIndentation(16);
    header()->setStretchLastSection(true);
    header()->resizeSection(JsonTreeModel::NameColumn, NameWidth);
    header()->resizeSection(JsonTreeModel::ValueColumn, ValueWidth);
    addActions();
    connect(&m_hits, &HitCursor::moved, this, &EventTree::showValueAt);
    connect(this, &QTreeView::doubleClicked, m_model, &JsonTreeModel::showMore);
}

void EventTree::addActions()
{
    const auto add = [this](const QString &text, const QKeySequence &keys, void (EventTree::*act)()) {
        auto *const action = new QAction(text, this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, act);
        addAction(action);
        return action;
    };
    add(tr("Copy value"), QKeySequence::Copy, &EventTree::copyValue);
    add(tr("Copy path"), Qt::CTRL | Qt::SHIFT | Qt::Key_C, &EventTree::copyPath);
    add(tr("Copy as JSON"), Qt::CTRL | Qt::ALT | Qt::Key_C, &EventTree::copyJson);
    m_filterForValue
        = add(tr("Filter for this value"), Qt::CTRL | Qt::Key_Return, &EventTree::filterForValue);
    updateActions();
}

void EventTree::setText(const QByteArray &text, QByteArrayView type)
{
    m_hits.stop();
    m_text = text;
    m_model->setText(text, type);
    openData();
    updateActions();
}

void EventTree::setIssues(const QHash<qsizetype, QStringList> &issues)
{
    m_model->setIssues(issues);
}

/// What an event is about is in its data. The view itself would ask for it only once it is in sight.
void EventTree::openData()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, JsonTreeModel::NameColumn);
        if (index.data(JsonTreeModel::PointerRole) == QStringLiteral("/data")) {
            m_model->fetchMore(index);
            expand(index);
        }
    }
}

void EventTree::search(const QString &wanted)
{
    m_delegate->setWanted(wanted);
    viewport()->update();
    if (wanted.isEmpty())
        m_hits.stop();
    else
        m_hits.start(m_text, wanted, PayloadSearch::Over::Values);
}

void EventTree::showValueAt(qsizetype offset)
{
    const QModelIndex index = m_model->open(offset);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void EventTree::copyValue()
{
    if (currentIndex().isValid())
        QApplication::clipboard()->setText(currentIndex().data(JsonTreeModel::TextRole).toString());
}

void EventTree::copyPath()
{
    if (currentIndex().isValid())
        QApplication::clipboard()->setText(currentIndex().data(JsonTreeModel::PathRole).toString());
}

void EventTree::copyJson()
{
    if (currentIndex().isValid())
        QApplication::clipboard()->setText(
            QString::fromUtf8(currentIndex().data(JsonTreeModel::JsonRole).toByteArray()));
}

void EventTree::filterForValue()
{
    const QString filter = currentIndex().data(JsonTreeModel::FilterRole).toString();
    if (!filter.isEmpty())
        Q_EMIT filterRequested(filter);
}

void EventTree::updateActions()
{
    const QModelIndex current = currentIndex();
    const bool isValue = current.isValid() && !current.data(JsonTreeModel::IsRestRole).toBool();
    for (QAction *const action : actions())
        action->setEnabled(isValue);
}

void EventTree::contextMenuEvent(QContextMenuEvent *event)
{
    if (event->reason() == QContextMenuEvent::Mouse && indexAt(event->pos()).isValid())
        setCurrentIndex(indexAt(event->pos()));
    if (!currentIndex().isValid())
        return;
    constexpr qsizetype LongestFilter = 60;
    const QString filter = currentIndex().data(JsonTreeModel::FilterRole).toString();
    QMenu menu(this);
    menu.addActions(actions());
    if (filter.isEmpty())
        m_filterForValue->setEnabled(false);
    else
        menu.setToolTip(toolTipText(visibleText(filter, LongestFilter)));
    const QPoint place = event->reason() == QContextMenuEvent::Mouse
        ? event->globalPos()
        : viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft());
    menu.exec(place);
    updateActions();
}

void EventTree::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && currentIndex().data(JsonTreeModel::IsRestRole).toBool()) {
        const QModelIndex around = currentIndex().parent();
        const int row = currentIndex().row();
        m_model->showMore(currentIndex());
        setCurrentIndex(m_model->index(row, 0, around));
        return;
    }
    if (event->key() == Qt::Key_Asterisk) // would open all that a stranger has sent
        return;
    QTreeView::keyPressEvent(event);
}

void EventTree::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTreeView::currentChanged(current, previous);
    updateActions();
    Q_EMIT currentValueChanged(current);
}

} // namespace Sothebais
