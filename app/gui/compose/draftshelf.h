// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compose/drafttemplates.h"
#include "core/compose/publishhistory.h"

#include <QTimeZone>
#include <QWidget>

class QListWidget;
class QPushButton;
class QVBoxLayout;

namespace Sothebais {

class NameField;
class PlainLabel;
class Theme;

/// What there is to begin with: the templates, and what was published last.
class DraftShelf : public QWidget
{
    Q_OBJECT
public:
    /// Templates and history must outlive the shelf.
    DraftShelf(DraftTemplates &templates, PublishHistory &history, const Theme &theme,
               QWidget *parent = nullptr);

    /// Asks for a name, under which the draft becomes a template.
    void save(const EventDraft &draft);
    void setZone(const QTimeZone &zone);

Q_SIGNALS:
    void chosen(const Sothebais::EventDraft &draft);

private:
    QListWidget *makeList(const QString &name, const QString &accessibleName);
    void addHeading(QVBoxLayout &layout, const QString &name, const QString &text);
    void addTemplates(QVBoxLayout &layout);
    void addHistory(QVBoxLayout &layout);
    void choose();
    void showTemplates();
    void showHistory();
    void takeName(const QString &name);
    void removeTemplate();
    void showNote(const QString &text, bool canUndo);

    DraftTemplates &m_templates;
    PublishHistory &m_history;
    const Theme &m_theme;
    QTimeZone m_zone;
    EventDraft m_draft; ///< that gets a name
    QListWidget *m_templateList;
    QListWidget *m_historyList;
    NameField *m_name;
    PlainLabel *m_note; ///< what became of a template
    QPushButton *m_undo;
    QPushButton *m_remove;
    PlainLabel *m_noTemplates;
    PlainLabel *m_noHistory;
};

} // namespace Sothebais
