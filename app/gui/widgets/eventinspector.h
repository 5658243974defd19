// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/receivedevent.h"

#include <comm/eventvalidator.h>

#include <QWidget>

class QModelIndex;
class QPushButton;
class QTabWidget;
class QTreeView;
class QVBoxLayout;

namespace Sothebais {

class EventFacts;
class IssueList;
class JsonTreeModel;
class PlainLabel;
class RawView;
class Theme;

/// One event in full: its facts, what is wrong with it, its tree and its raw text.
class EventInspector : public QWidget
{
    Q_OBJECT
public:
    explicit EventInspector(const Theme &theme, QWidget *parent = nullptr);

    void setEvent(const ReceivedEvent &received);

public Q_SLOTS:
    void copyRaw();
    void copyId();
    void copyValue();

Q_SIGNALS:
    void closeRequested();

private:
    QWidget *makeTitle(const Theme &theme);
    QWidget *makeTabs();
    QWidget *makeActions();
    void showTree(const Comm::Event &event);
    void showMembers(const QModelIndex &index);

    ReceivedEvent m_received;
    Comm::EventValidator m_validator;
    PlainLabel *m_title;
    EventFacts *m_facts;
    IssueList *m_issues;
    JsonTreeModel *m_treeModel;
    QTabWidget *m_tabs;
    int m_chosenTab = 0;
    QTreeView *m_tree;
    RawView *m_raw;
    QPushButton *m_copyValue = nullptr;
    QPushButton *m_copyId = nullptr;
};

} // namespace Sothebais
