// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpointmenu.h"

#include "core/health/healthdesk.h"
#include "endpointactions.h"
#include "gui/settings/commands.h"
#include "models/health/healthtext.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Sothebais {

EndpointMenu::EndpointMenu(const Endpoint &endpoint, HealthDesk &desk, EndpointActions &actions,
                           QWidget *parent)
    : QMenu(parent)
{
    const auto keys = [](QLatin1StringView command) { return commandOf(command).keys; };
    const QString id = endpoint.id;
    const QString address = endpoint.url.isEmpty() ? desk.options().redis.toString() : endpoint.address();
    setObjectName(u"endpointContextMenu"_s);
    add(u"checkNowAction"_s, checkNowText(endpoint), keys("checkEndpoint"_L1), [&desk, id] {
        desk.checkNow(id);
    })->setEnabled(canCheckNow(endpoint, desk.health(id)));
    add(u"pauseEndpointAction"_s, pauseText(endpoint), keys("pauseEndpoint"_L1),
        [&actions, id] { actions.togglePause(id); });
    addSeparator();
    add(u"editEndpointAction"_s, tr("Edit…"), Qt::Key_Return, [&actions, id] { actions.edit(id); });
    add(u"copyAddressAction"_s, tr("Copy the address"), {},
        [address] { QGuiApplication::clipboard()->setText(address); });
    addSeparator();
    add(u"moveUpAction"_s, tr("Move up"), Qt::ALT | Qt::Key_Up, [&actions, id] { actions.move(id, -1); });
    add(u"moveDownAction"_s, tr("Move down"), Qt::ALT | Qt::Key_Down,
        [&actions, id] { actions.move(id, 1); });
    addSeparator();
    add(u"removeEndpointAction"_s, tr("Remove"), keys("removeEndpoint"_L1),
        [&actions, id] { actions.remove(id); });
}

/// The keys are only shown: where they are pressed, they are the page's.
template <typename Act>
QAction *EndpointMenu::add(const QString &name, const QString &text, const QKeySequence &keys, const Act &act)
{
    QAction *const action = addAction(text);
    action->setObjectName(name);
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, act);
    return action;
}

MenuPlace menuPlace(QAbstractItemView &view, const QContextMenuEvent &event)
{
    if (event.reason() == QContextMenuEvent::Mouse)
        return {view.indexAt(event.pos()), event.globalPos()};
    const QModelIndex index = view.currentIndex();
    if (index.isValid())
        view.scrollTo(index);
    const QRect item = view.visualRect(index) & view.viewport()->rect();
    return {index, view.viewport()->mapToGlobal(item.isEmpty() ? QPoint() : item.center())};
}

} // namespace Sothebais
