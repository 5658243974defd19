// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/event.h>
#include <comm/redisaddress.h>

#include <QMenu>

namespace Sothebais {

class EventTableModel;

/// What can be done about one cell of the event table.
class EventMenu : public QMenu
{
    Q_OBJECT
public:
    EventMenu(const EventTableModel &model, const QModelIndex &index, const Comm::RedisAddress &redis,
              QWidget *parent = nullptr);

Q_SIGNALS:
    /// To see (or not to see) events that pass this term of a filter.
    void filterForRequested(const QString &term);
    void filterOutRequested(const QString &term);
    /// A colour for events that pass this term.
    void colorRequested(const QString &term);
    /// A column for this field: "data.amount".
    void columnRequested(const QString &field);

private:
    void addFilters(const QString &term);
    void addFields();
    void addCopies(const QModelIndex &index, const Comm::RedisAddress &redis);

    const Comm::Event m_event;
};

} // namespace Sothebais
