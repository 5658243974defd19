// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inspect/inspectedevent.h"
#include "core/inspect/jsonfault.h"

#include <comm/eventparser.h>
#include <comm/eventvalidator.h>

#include <QWidget>

class QPushButton;
class QTabWidget;

namespace Sothebais {

class DifferenceView;
class EventFacts;
class EventTree;
class FindBar;
class IssueList;
class PlainLabel;
class RawView;
class RelatedView;
class Theme;

/// One event in full: its facts, what is wrong with it, its tree and its raw text, what is different from
/// the one before, and which others belong to it.
class EventInspector : public QWidget
{
    Q_OBJECT
public:
    explicit EventInspector(const Theme &theme, QWidget *parent = nullptr);

    /// The sequence must be in the stream. The event stays, also when the stream lets it go.
    void setEvent(const EventStream &stream, qint64 sequence);

public Q_SLOTS:
    void copyRaw();
    void copyId();

Q_SIGNALS:
    void closeRequested();
    /// Somebody wants to see another event, or only those that pass a filter.
    void eventRequested(qint64 sequence);
    void filterRequested(const QString &filter);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeTitle(const Theme &theme);
    QWidget *makeTreePage();
    QWidget *makeTabs(const Theme &theme);
    QWidget *makeActions();
    void connectTabs();
    void showTree(const std::optional<JsonFault> &fault);
    void showIssues();
    void showPlace(const QString &pointer);
    void showDetails(const QModelIndex &value);
    void search();
    void focusTab();

    InspectedEvent m_inspected;
    Comm::Event m_event; ///< null if it is too large to be one
    Comm::EventParser m_parser;
    Comm::EventValidator m_validator;
    PlainLabel *m_title;
    EventFacts *m_facts;
    IssueList *m_issues;
    QTabWidget *m_tabs;
    int m_chosenTab = 0;
    EventTree *m_tree;
    PlainLabel *m_details; ///< of the current value
    QWidget *m_treePage = nullptr;
    RawView *m_raw;
    DifferenceView *m_difference;
    RelatedView *m_related;
    FindBar *m_find;
    QPushButton *m_copyValue = nullptr;
    QPushButton *m_copyId = nullptr;
};

} // namespace Sothebais
