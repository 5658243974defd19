// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventmenu.h"

#include "copyevent.h"
#include "core/filter/filterterms.h"
#include "core/json/jsonscanner.h"
#include "core/text/shellcommand.h"
#include "core/text/visibletext.h"
#include "models/eventtablemodel.h"

#include <QClipboard>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr int MaxFields = 40;

void copyText(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

struct Field
{
    QString path;
    QByteArrayView json;
};

/// The values in the data that are no containers, in the order of the wire.
void collectFields(const QString &path, QByteArrayView container, QList<Field> &fields)
{
    JsonScanner members(container);
    while (fields.size() < MaxFields && members.next()) {
        const QString member = filterMember(path, jsonKeyText(members.key()));
        if (jsonKind(members.value()) == JsonKind::Object)
            collectFields(member, members.value(), fields);
        else if (jsonKind(members.value()) != JsonKind::Array)
            fields.append({member, members.value()});
    }
}

} // namespace

EventMenu::EventMenu(const EventTableModel &model, const QModelIndex &index, const Comm::RedisAddress &redis,
                     QWidget *parent)
    : QMenu(parent),
      m_event(model.eventAt(index.row()).event)
{
    setObjectName(u"eventMenu"_s);
    addFilters(model.filterTermAt(index));
    addFields();
    addSeparator();
    const QString value = model.valueAt(index);
    QAction *const copyValue = addAction(tr("Copy “%1”").arg(menuText(value)));
    copyValue->setEnabled(!value.isEmpty());
    connect(copyValue, &QAction::triggered, this, [value] { copyText(value); });
    addCopies(index, redis);
}

void EventMenu::addFilters(const QString &term)
{
    if (term.isEmpty())
        return;
    connect(addAction(tr("Filter for %1").arg(menuText(term))), &QAction::triggered, this,
            [this, term] { Q_EMIT filterForRequested(term); });
    connect(addAction(tr("Filter out %1").arg(menuText(term))), &QAction::triggered, this,
            [this, term] { Q_EMIT filterOutRequested(term); });
    connect(addAction(tr("Color %1…").arg(menuText(term))), &QAction::triggered, this,
            [this, term] { Q_EMIT colorRequested(term); });
}

void EventMenu::addFields()
{
    QList<Field> fields;
    if (jsonKind(m_event.dataText()) == JsonKind::Object)
        collectFields(u"data"_s, m_event.dataText(), fields);
    QMenu *const filters = addMenu(tr("Filter for a field"));
    QMenu *const columns = addMenu(tr("Add a column for"));
    filters->setEnabled(!fields.isEmpty());
    columns->setEnabled(!fields.isEmpty());
    for (const Field &field : std::as_const(fields)) {
        const QString term = filterTermForJson(field.path, field.json);
        connect(filters->addAction(menuText(term)), &QAction::triggered, this,
                [this, term] { Q_EMIT filterForRequested(term); });
        connect(columns->addAction(menuText(field.path)), &QAction::triggered, this,
                [this, path = field.path] { Q_EMIT columnRequested(path); });
    }
}

void EventMenu::addCopies(const QModelIndex &index, const Comm::RedisAddress &redis)
{
    if (!index.data(EventTableModel::ReceiptRole).toString().isNull())
        return;
    const QString channel
        = QString::fromUtf8(static_cast<const EventTableModel *>(index.model())->channelAt(index.row()));
    connect(addAction(tr("Copy the event as JSON")), &QAction::triggered, this,
            [this] { copyEvent(m_event.payload()); });
    connect(addAction(tr("Copy as a redis-cli command")), &QAction::triggered, this,
            [this, redis, channel] { copyText(publishCommand(redis, channel, m_event.payload())); });
}

} // namespace Sothebais
