// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventcolumns.h"

#include "core/filter/filtersuggestion.h"
#include "eventtable.h"
#include "gui/theme/theme.h"
#include "models/eventtablemodel.h"

#include <QActionGroup>
#include <QEvent>
#include <QHeaderView>
#include <QInputDialog>
#include <QMenu>
#include <QScopedValueRollback>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr int HeaderPadding = 8;
constexpr int WantedForSummary = 300;

const QStringList &hiddenAtFirst()
{
    static const QStringList keys{u"received"_s, u"delay"_s, u"channel"_s, u"size"_s, u"flags"_s};
    return keys;
}

} // namespace

EventColumns::EventColumns(EventTable &table, QSettings &settings)
    : ColumnMenu(table),
      m_model(table.events()),
      m_settings(settings)
{
    setUp();
    applyDefaults();
    restore();
    table.viewport()->installEventFilter(this);
    connect(&header(), &QHeaderView::sectionMoved, this, &EventColumns::remember);
    connect(&header(), &QHeaderView::sectionResized, this, &EventColumns::remember);
}

void EventColumns::setUp()
{
    header().setSectionsMovable(true);
    header().setFirstSectionMovable(true);
}

int EventColumns::defaultWidth(int column) const
{
    const QFontMetrics plain = table().fontMetrics();
    const QFontMetrics mono(Theme::monospace());
    const auto width = [](const QFontMetrics &metrics, const QString &widest) {
        return metrics.horizontalAdvance(widest) + 2 * HeaderPadding + metrics.averageCharWidth();
    };
    switch (column) {
    case EventCells::TimeColumn:
    case EventCells::ReceivedColumn:
        return width(mono, u"00:00:00.000 CEST"_s);
    case EventCells::TypeColumn:
        return width(plain, u"auction:timer:updated WW"_s);
    case EventCells::SourceColumn:
        return width(plain, u"STREAM_MANAGER"_s);
    case EventCells::SubjectColumn:
        return width(plain, u"session 00000000"_s);
    case EventCells::SummaryColumn:
        return WantedForSummary;
    case EventCells::IdColumn:
        return width(mono, u"00000000…"_s);
    case EventCells::DelayColumn:
    case EventCells::SizeColumn:
        return width(plain, u"1,000,000 ms"_s);
    default:
        return std::max(width(plain, m_model.headerData(column, Qt::Horizontal).toString()),
                        width(plain, u"1,000,000.00"_s));
    }
}

void EventColumns::applyDefaults()
{
    const QScopedValueRollback arranging(m_isArranging, true);
    m_hidden = QSet<QString>(hiddenAtFirst().cbegin(), hiddenAtFirst().cend());
    m_wanted.clear();
    header().setSectionResizeMode(EventCells::SummaryColumn, QHeaderView::Stretch);
    for (int column = 0; column < m_model.columnCount(); ++column) {
        header().moveSection(header().visualIndex(column), column);
        header().resizeSection(column, defaultWidth(column));
    }
    makeRoomForSummary();
}

/// In a narrow table the columns that the inspector shows as well give way, the least important first.
void EventColumns::makeRoomForSummary()
{
    const QScopedValueRollback arranging(m_isArranging, true);
    QList<int> givingWay;
    int room = table().viewport()->width() - WantedForSummary;
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const bool isWanted = !m_hidden.contains(m_model.columnKey(column));
        const bool mayGo = (column == EventCells::SourceColumn || column == EventCells::IdColumn)
            && !m_wanted.contains(m_model.columnKey(column));
        header().setSectionHidden(column, !isWanted);
        if (!isWanted || column == EventCells::SummaryColumn)
            continue;
        if (mayGo)
            givingWay.append(column);
        else
            room -= header().sectionSize(column);
    }
    for (const int column : givingWay) {
        room -= header().sectionSize(column);
        header().setSectionHidden(column, room < 0);
    }
}

bool EventColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        makeRoomForSummary();
    return QObject::eventFilter(watched, event);
}

int EventColumns::indexOf(const QString &key) const
{
    for (int column = 0; column < m_model.columnCount(); ++column) {
        if (m_model.columnKey(column) == key)
            return column;
    }
    return -1;
}

void EventColumns::show(const QString &key)
{
    m_hidden.remove(key);
    m_wanted.insert(key);
    if (indexOf(key) < 0)
        addField(key);
    makeRoomForSummary();
    remember();
}

void EventColumns::hide(int column)
{
    const QString key = m_model.columnKey(column);
    m_wanted.remove(key);
    QStringList fields = m_model.fields();
    if (fields.removeAll(key) > 0)
        m_model.setFields(fields);
    else
        m_hidden.insert(key);
    makeRoomForSummary();
    remember();
}

/// Before the sentence about what happened, which takes what room there is.
void EventColumns::addField(const QString &field)
{
    const QScopedValueRollback arranging(m_isArranging, true);
    m_model.setFields(m_model.fields() + QStringList{field});
    const int column = indexOf(field);
    if (column < 0)
        return;
    header().resizeSection(column, defaultWidth(column));
    header().moveSection(header().visualIndex(column), header().visualIndex(EventCells::SummaryColumn));
}

void EventColumns::askForField()
{
    const QStringList known = catalogDataFields(Comm::Catalog());
    bool isChosen = false;
    const QString text = QInputDialog::getItem(&table(), tr("Add a column"), tr("Field of the data:"), known,
                                               -1, true, &isChosen);
    if (isChosen && !text.trimmed().isEmpty())
        show(text.startsWith("data."_L1) || text.startsWith("data["_L1) ? text.trimmed()
                                                                        : u"data."_s + text.trimmed());
}

void EventColumns::setShown(int column, bool isShown)
{
    if (isShown)
        show(m_model.columnKey(column));
    else
        hide(column);
}

bool EventColumns::isOptional(int column) const
{
    return column != EventCells::SummaryColumn;
}

void EventColumns::addChoices(QMenu &menu)
{
    connect(menu.addAction(tr("Add a field…")), &QAction::triggered, this, &EventColumns::askForField);
    menu.addSeparator();
    addTimeMenu(menu);
}

void EventColumns::addTimeMenu(QMenu &menu)
{
    using Zone = TimeStyle::Zone;
    auto *const zones = new QActionGroup(&menu);
    const std::pair<Zone, QString> choices[]{
        {Zone::Local, tr("Local time")},
        {Zone::Utc, tr("UTC")},
        {Zone::AuctionHouse, tr("Time of the auction house (New York)")}};
    for (const auto &[zone, text] : choices) {
        QAction *const action = zones->addAction(menu.addAction(text));
        action->setCheckable(true);
        action->setChecked(m_model.timeStyle().zone == zone);
        connect(action, &QAction::triggered, this, [this, zone = zone] {
            m_model.setTimeStyle({zone, m_model.timeStyle().isRelative});
        });
    }
    QAction *const relative = menu.addAction(tr("How long ago"));
    relative->setCheckable(true);
    relative->setChecked(m_model.timeStyle().isRelative);
    connect(relative, &QAction::toggled, this, [this](bool isRelative) {
        m_model.setTimeStyle({m_model.timeStyle().zone, isRelative});
    });
}

void EventColumns::reset()
{
    m_model.setFields({});
    m_model.setTimeStyle({});
    applyDefaults();
    remember();
}

void EventColumns::remember()
{
    if (m_isArranging)
        return;
    QStringList order;
    QVariantMap widths;
    for (int visual = 0; visual < header().count(); ++visual) {
        const int column = header().logicalIndex(visual);
        const QString key = m_model.columnKey(column);
        order.append(key);
        if (!header().isSectionHidden(column) && column != EventCells::SummaryColumn)
            widths.insert(key, header().sectionSize(column));
    }
    m_settings.beginGroup(u"eventTable"_s);
    m_settings.setValue(u"order"_s, order);
    m_settings.setValue(u"hidden"_s, QStringList(m_hidden.cbegin(), m_hidden.cend()));
    m_settings.setValue(u"wanted"_s, QStringList(m_wanted.cbegin(), m_wanted.cend()));
    m_settings.setValue(u"fields"_s, m_model.fields());
    m_settings.setValue(u"widths"_s, widths);
    m_settings.endGroup();
}

/// What stands there may be of another version, or written by hand: it is taken as far as it makes sense.
void EventColumns::restore()
{
    const QScopedValueRollback arranging(m_isArranging, true);
    m_settings.beginGroup(u"eventTable"_s);
    const QStringList order = m_settings.value(u"order"_s).toStringList();
    const QStringList hidden = m_settings.value(u"hidden"_s, hiddenAtFirst()).toStringList();
    const QStringList wanted = m_settings.value(u"wanted"_s).toStringList();
    const QVariantMap widths = m_settings.value(u"widths"_s).toMap();
    m_model.setFields(m_settings.value(u"fields"_s).toStringList());
    m_settings.endGroup();

    m_hidden = QSet<QString>(hidden.cbegin(), hidden.cend());
    m_wanted = QSet<QString>(wanted.cbegin(), wanted.cend());
    m_hidden.remove(m_model.columnKey(EventCells::SummaryColumn));
    int visual = 0;
    for (const QString &key : order) {
        if (const int column = indexOf(key); column >= 0)
            header().moveSection(header().visualIndex(column), visual++);
    }
    for (int column = 0; column < m_model.columnCount(); ++column) {
        const int width = widths.value(m_model.columnKey(column), defaultWidth(column)).toInt();
        header().resizeSection(column, std::clamp(width, header().minimumSectionSize(), 2'000));
    }
    makeRoomForSummary();
}

} // namespace Sothebais
