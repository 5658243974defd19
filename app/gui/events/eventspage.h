// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/eventvocabulary.h"
#include "core/filterbook/colorrules.h"
#include "gui/pages/page.h"

class QStackedWidget;

namespace Sothebais {

class ConnectionBanner;
class ColorRulesDialog;
class CounterBar;
class EmptyState;
class EventColumns;
class EventFigures;
class EventFinder;
class EventInspector;
class EventsHeader;
class EventsOverview;
class EventTable;
class EventTableModel;
class FilterBar;
class NewEventsButton;
class RecordingTools;
class Session;
class Theme;

/// The page Events: everything that happens, live.
class EventsPage : public Page
{
    Q_OBJECT
public:
    EventsPage(Session &session, const Theme &theme, QWidget *parent = nullptr);

private:
    void layOut();
    void connectSession();
    void connectTimes();
    void connectHeader();
    void connectTable();
    void addShortcuts();
    void showStream();
    void connectOverview();
    void filterFor(const QString &term);
    void filterOut(const QString &term);
    void showMenu(const QModelIndex &index, const QPoint &place);
    void setFilter(const Filter &filter);
    ColorRulesDialog *editColorRules();
    void showStatus();
    void showEmptiness();
    void follow();
    void inspect(qint64 sequence);
    void goTo(qint64 sequence);
    void closeInspector();
    void stepBack();

    Session &m_session;
    const Theme &m_theme;
    EventVocabulary m_vocabulary;
    ColorRules m_colorRules;
    EventTableModel *m_model;
    EventsOverview *m_overview;
    EventsHeader *m_header;
    FilterBar *m_filterBar;
    ConnectionBanner *m_banner;
    EventTable *m_table;
    EventColumns *m_columns;
    EventFinder *m_finder;
    NewEventsButton *m_newEvents;
    EmptyState *m_empty;
    QStackedWidget *m_stack; ///< the table, or the empty state
    EventInspector *m_inspector;
    CounterBar *m_counters;
    RecordingTools *m_recording;
    EventFigures *m_figures;
};

} // namespace Sothebais
