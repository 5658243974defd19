// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/deadletters/letter.h"

#include <comm/eventvalidator.h>

#include <QWidget>

class QPlainTextEdit;
class QTabWidget;

namespace Sothebais {

class EventTree;
class IssueList;
class LetterFacts;
class PlainLabel;
class RawView;
class RetryHistory;
class RetryLog;
class Theme;

/// One dead letter in full: what happened, the event as a tree, the stack, the exact entry, and what was
/// tried with it.
class LetterInspector : public QWidget
{
    Q_OBJECT
public:
    /// The log must outlive it.
    LetterInspector(RetryLog &retries, const Theme &theme, QWidget *parent = nullptr);

    const LetterPointer &letter() const { return m_letter; }
    void setLetter(const LetterPointer &letter);
    /// The letter is no longer in its list.
    void setGone();

Q_SIGNALS:
    void closeRequested();
    void filterRequested(const QString &term);

private:
    QWidget *makeTitle(const Theme &theme);
    void addTabs();
    void showState();
    void showLetterEvent();
    void showPlace(const QString &pointer);
    void sayState(const QString &severity, const QString &text);

    RetryLog &m_retries;
    LetterPointer m_letter;
    QByteArray m_payload; ///< of its event
    bool m_isGone = false;
    Comm::EventValidator m_validator;
    PlainLabel *m_title;
    PlainLabel *m_state;
    LetterFacts *m_facts;
    IssueList *m_issues;
    QTabWidget *m_tabs;
    EventTree *m_tree;
    QPlainTextEdit *m_stack;
    RawView *m_raw;
    RetryHistory *m_history;
};

} // namespace Sothebais
