// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "relatedview.h"

#include "core/events/eventsummary.h"
#include "core/events/eventtime.h"
#include "core/text/visibletext.h"
#include "gui/theme/theme.h"
#include "gui/widgets/plainlabel.h"

#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Sothebais {

namespace {

enum Column { NameColumn, SummaryColumn, ColumnCount };

constexpr int RelatedFilterRole = Qt::UserRole; ///< of a group
constexpr int SequenceRole = Qt::UserRole + 1; ///< of an event

/// "lot:bid:placed 12, lot:end 1": the most frequent types.
QString countsByType(const QHash<QByteArray, qint64> &types)
{
    constexpr qsizetype MaxTypes = 4;
    std::vector<std::pair<qint64, QByteArray>> counts;
    for (auto it = types.begin(); it != types.end(); ++it)
        counts.emplace_back(-it.value(), it.key());
    std::ranges::sort(counts);
    QStringList texts;
    for (const auto &[count, type] : counts) {
        texts.append(QStringLiteral("%1 %2").arg(visibleText(type), QLocale().toString(-count)));
        if (texts.size() == MaxTypes)
            break;
    }
    if (qsizetype(counts.size()) > MaxTypes)
        texts.append(QStringLiteral("…"));
    return texts.join(QStringLiteral(", "));
}

} // namespace

RelatedView::RelatedView(QWidget *parent)
    : QWidget(parent),
      m_status(new PlainLabel(QStringLiteral("relatedStatus"))),
      m_list(new QTreeWidget),
      m_filter(new QPushButton)
{
    constexpr int NameWidth = 190;
    m_status->setWordWrap(true);
    m_status->setMargin(8);
    m_status->setProperty("muted", true);
    m_list->setObjectName(QStringLiteral("relatedList"));
    m_list->setAccessibleName(tr("Related events"));
    m_list->setColumnCount(ColumnCount);
    m_list->setHeaderLabels({tr("What and when"), tr("Events")});
    m_list->setUniformRowHeights(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->resizeSection(NameColumn, NameWidth);
    m_filter->setObjectName(QStringLiteral("relatedFilterButton"));
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_status);
    layout->addWidget(m_list, 1);
    auto *const buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 6, 16, 6);
    buttons->addWidget(m_filter);
    buttons->addStretch();
    layout->addLayout(buttons);

    setFocusProxy(m_list);
    connect(&m_related, &RelatedEvents::progressed, this, &RelatedView::showProgress);
    connect(m_list, &QTreeWidget::itemActivated, this, &RelatedView::activate);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RelatedView::chooseFilter);
    connect(m_filter, &QPushButton::clicked, this,
            [this] { Q_EMIT filterRequested(m_filter->property("filter").toString()); });
    chooseFilter();
}

void RelatedView::setEvent(const InspectedEvent &event)
{
    m_related.stop();
    m_event = event;
    m_isStale = true;
    if (isVisible())
        find();
}

void RelatedView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_isStale)
        find();
}

void RelatedView::find()
{
    m_isStale = false;
    m_list->clear();
    if (m_event.stream)
        m_related.find(m_event.stream->snapshot(), m_event.record);
    for (const Relation &relation : m_related.relations()) {
        auto *const group = new QTreeWidgetItem(m_list, {visibleText(relation.filter)});
        group->setData(NameColumn, RelatedFilterRole, relation.filter);
        group->setExpanded(true);
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
    showProgress();
}

void RelatedView::showProgress()
{
    const std::vector<Relation> &relations = m_related.relations();
    if (relations.empty()) {
        m_status->setText(tr("This event names no lot, bid, user or session."));
        return;
    }
    for (size_t i = 0; i < relations.size(); ++i)
        showRelation(m_list->topLevelItem(int(i)), relations[i]);
    m_status->setText(
        m_related.isWalking() ? tr("Looking through the newest events: %L1 so far…").arg(m_related.looked())
            : m_related.isCut()
            ? tr("Among the newest %L1 events. A filter finds all of them.").arg(RelatedEvents::MaxLooked)
            : tr("Among all events."));
}

void RelatedView::showRelation(QTreeWidgetItem *group, const Relation &relation)
{
    const QString types = countsByType(relation.types);
    group->setText(SummaryColumn,
                   relation.count == 0 ? tr("no others")
                                       : tr("%L1 others: %2").arg(relation.count).arg(types));
    for (auto i = size_t(group->childCount()); i < relation.newest.size(); ++i) {
        if (QTreeWidgetItem *const item = eventItem(relation.newest[i]))
            group->addChild(item);
    }
}

/// Null if the event is gone meanwhile.
QTreeWidgetItem *RelatedView::eventItem(qint64 sequence)
{
    const EventStream *const stream = m_event.stream;
    if (!stream || sequence < stream->first() || sequence >= stream->end())
        return nullptr;
    const EventRecord record = stream->at(sequence);
    const Comm::Event event = m_parser.parse(record.payload);
    const qint64 time = record.time != 0 ? record.time : record.receivedAt;
    const QString summary = eventSummary(event);
    auto *const item = new QTreeWidgetItem({eventTimeText(time, QDate::currentDate()),
                                            summary.isEmpty() ? visibleText(event.typeName()) : summary});
    item->setData(NameColumn, SequenceRole, sequence);
    return item;
}

void RelatedView::activate(QTreeWidgetItem *item)
{
    const QVariant sequence = item->data(NameColumn, SequenceRole);
    if (sequence.isValid())
        Q_EMIT eventRequested(sequence.toLongLong());
    else
        Q_EMIT filterRequested(item->data(NameColumn, RelatedFilterRole).toString());
}

/// The button filters for what the chosen row belongs to.
void RelatedView::chooseFilter()
{
    const QTreeWidgetItem *item = m_list->currentItem();
    if (item && item->parent())
        item = item->parent();
    const QString filter = item ? item->data(NameColumn, RelatedFilterRole).toString() : QString();
    const QString text = tr("Filter for %1").arg(visibleText(filter));
    m_filter->setVisible(!filter.isEmpty());
    m_filter->setText(QString(text).replace(u'&', QStringLiteral("&&")));
    m_filter->setAccessibleName(text);
    m_filter->setProperty("filter", filter);
}

} // namespace Sothebais
