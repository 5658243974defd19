// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>
#include <QModelIndex>
#include <QPoint>

class QAbstractItemView;
class QContextMenuEvent;

namespace Sothebais {

class EndpointActions;
class HealthDesk;
struct Endpoint;

/// The menu of an endpoint: what can be done about it.
class EndpointMenu : public QMenu
{
    Q_OBJECT
public:
    /// Desk and actions outlive it.
    EndpointMenu(const Endpoint &endpoint, HealthDesk &desk, EndpointActions &actions,
                 QWidget *parent = nullptr);

private:
    template <typename Act>
    QAction *add(const QString &name, const QString &text, const QKeySequence &keys, const Act &act);
};

/// What a menu of a view is wanted for, and where: what the mouse is at, or what is current for the key.
struct MenuPlace
{
    QModelIndex index; ///< not valid for nothing
    QPoint place; ///< on the screen
};
MenuPlace menuPlace(QAbstractItemView &view, const QContextMenuEvent &event);

} // namespace Sothebais
