// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/flagcounts.h"
#include "core/ratemeter.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace Sothebais {

class ConnectionBanner;
class CounterBar;
class EmptyState;
class EventColumns;
class EventInspector;
class EventsHeader;
class EventsOverview;
class EventTable;
class EventTableModel;
class NewEventsButton;
class Session;
class Theme;

/// The page Events: everything that happens, live.
class EventsPage : public QWidget
{
    Q_OBJECT
public:
    EventsPage(Session &session, const Theme &theme, QWidget *parent = nullptr);

private:
    void layOut();
    void connectSession();
    void connectHeader();
    void connectTable();
    void addShortcuts();
    void showStream();
    void setFilterText(const QString &text);
    void connectOverview();
    void filterFor(const QString &term);
    void filterOut(const QString &term);
    void showMenu(const QPoint &position);
    void showStatus();
    void showEmptiness();
    void showCounts();
    void reveal(qint64 sequence);
    void inspect(qint64 sequence);
    void goTo(qint64 sequence);
    void narrow(const QString &term);
    void closeInspector();
    void stepBack();

    Session &m_session;
    EventTableModel *m_model;
    EventsOverview *m_overview;
    EventsHeader *m_header;
    ConnectionBanner *m_banner;
    EventTable *m_table;
    EventColumns *m_columns;
    NewEventsButton *m_newEvents;
    EmptyState *m_empty;
    QStackedWidget *m_stack; ///< the table, or the empty state
    EventInspector *m_inspector;
    QSplitter *m_splitter;
    CounterBar *m_counters;
    FlagCounts m_flags;
    RateMeter m_rate;
    qint64 m_end = 0; ///< of the stream when the rate was last measured
    bool m_isFilterWrong = false;
    QString m_trouble; ///< why events cannot be kept, or the recording not be read
    QElapsedTimer m_clock;
    QTimer m_refresh;
};

} // namespace Sothebais
