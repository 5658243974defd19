// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letterinspector.h"

#include "core/deadletters/retrylog.h"
#include "core/events/eventsummary.h"
#include "core/inspect/jsonfault.h"
#include "core/inspect/jsonplace.h"
#include "core/text/visibletext.h"
#include "gui/theme/theme.h"
#include "gui/widgets/eventtree.h"
#include "gui/widgets/inspectortitle.h"
#include "gui/widgets/issuelist.h"
#include "gui/widgets/plainlabel.h"
#include "gui/widgets/rawview.h"
#include "letterfacts.h"
#include "retryhistory.h"

#include <QPlainTextEdit>
#include <QStyle>
#include <QTabWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr qsizetype MaxStackLines = 500;
constexpr qsizetype MaxLineLength = 1000;

/// Every line by itself: what is between them is what keeps them apart.
QString stackText(const QString &stack)
{
    QStringList lines;
    for (const QStringView line : QStringView(stack).split(u'\n')) {
        if (lines.size() == MaxStackLines) {
            lines.append(u"…"_s);
            break;
        }
        lines.append(visibleText(line.endsWith(u'\r') ? line.chopped(1) : line, MaxLineLength));
    }
    return lines.join(u'\n');
}

} // namespace

LetterInspector::LetterInspector(RetryLog &retries, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_retries(retries),
      m_validator(Comm::Catalog(), {.level = Comm::EventValidator::Level::Strict}),
      m_title(new PlainLabel(u"letterTitle"_s)),
      m_state(new PlainLabel(u"letterState"_s)),
      m_facts(new LetterFacts),
      m_issues(new IssueList(theme)),
      m_tabs(new QTabWidget),
      m_tree(new EventTree(theme)),
      m_stack(new QPlainTextEdit),
      m_raw(new RawView(theme)),
      m_history(new RetryHistory(retries, theme))
{
    setObjectName(u"letterInspector"_s);
    setAccessibleName(tr("Dead letter"));
    setAttribute(Qt::WA_StyledBackground);
    m_state->setAccessibleName(tr("State of the letter"));
    m_state->setWordWrap(true);
    addTabs();
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTitle(theme));
    layout->addWidget(m_state);
    layout->addWidget(m_facts);
    layout->addWidget(m_issues);
    layout->addWidget(m_tabs, 1);
    connect(m_tree, &EventTree::filterRequested, this, &LetterInspector::filterRequested);
    connect(m_issues, &IssueList::placeRequested, this, &LetterInspector::showPlace);
    connect(&retries, &RetryLog::changed, this, &LetterInspector::showState);
}

QWidget *LetterInspector::makeTitle(const Theme &theme)
{
    auto *const title = new InspectorTitle(m_title, tr("Close the letter"), theme);
    connect(title, &InspectorTitle::closeRequested, this, &LetterInspector::closeRequested);
    return title;
}

void LetterInspector::addTabs()
{
    m_tabs->setObjectName(u"letterTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the letter"));
    m_tabs->setDocumentMode(true);
    m_stack->setObjectName(u"letterStack"_s);
    m_stack->setAccessibleName(tr("Stack of the error"));
    m_stack->setReadOnly(true);
    m_stack->setFont(Theme::monospace());
    m_stack->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_tabs->addTab(m_tree, tr("Event"));
    m_tabs->addTab(m_stack, tr("Stack"));
    m_tabs->addTab(m_raw, tr("Raw"));
    m_tabs->addTab(m_history, tr("Retries"));
}

void LetterInspector::setLetter(const LetterPointer &letter)
{
    if (!letter || letter == m_letter)
        return;
    // The views let go of the bytes before these go.
    const LetterPointer before = std::exchange(m_letter, letter);
    m_isGone = false;
    const Comm::DeadLetter &entry = letter->entry;
    const QString summary = entry.event.isNull() ? QString() : eventSummary(entry.event);
    m_title->setText(summary.isEmpty() ? visibleText(entry.event.typeName()) : summary);
    if (m_title->text().isEmpty())
        m_title->setText(tr("An entry without an event"));
    m_history->setLetter(letter);
    m_stack->setPlainText(stackText(entry.failure.stack));
    m_tabs->setTabEnabled(m_tabs->indexOf(m_stack), !entry.failure.stack.isEmpty());
    m_raw->setPayload(entry.bytes, findJsonFault(entry.bytes));
    showLetterEvent();
    showState();
}

void LetterInspector::setGone()
{
    if (std::exchange(m_isGone, true))
        return;
    showState();
}

void LetterInspector::showLetterEvent()
{
    const Comm::Event &event = m_letter->entry.event;
    const QByteArray before = std::exchange(m_payload, event.payload().toByteArray());
    m_tree->setText(m_payload, event.typeName());
    const bool hasTree = m_tree->model()->rowCount() > 0;
    m_tabs->setTabEnabled(m_tabs->indexOf(m_tree), hasTree);
    if (!m_tabs->isTabEnabled(m_tabs->currentIndex()))
        m_tabs->setCurrentWidget(hasTree ? static_cast<QWidget *>(m_tree) : m_raw);
    const Comm::Validation validation = event.isNull() ? Comm::Validation() : m_validator.validate(m_payload);
    m_issues->setIssues(validation);
    QHash<qsizetype, QStringList> places;
    for (const Comm::ValidationIssue &issue : validation.issues)
        places[findInJson(m_payload, issue.pointer).offset].append(visibleText(issue.message));
    m_tree->setIssues(places);
}

void LetterInspector::showState()
{
    if (!m_letter)
        return;
    m_facts->setLetter(*m_letter, m_retries.timesRetried(*m_letter));
    if (m_isGone)
        sayState(u"warning"_s, tr("This letter is no longer in the list: it was dealt with."));
    else if (m_letter->isPoison())
        sayState(
            u"error"_s,
            tr("Poison: it was retried %n time(s) and came back each time. Edit it, or park it until the "
               "cause is gone.",
               nullptr, m_letter->entry.failure.retries));
    else if (!m_letter->entry.isRetriable())
        sayState(u"warning"_s, tr("It cannot be published as it is: %1").arg(m_letter->entry.defect));
    else
        m_state->hide();
}

void LetterInspector::sayState(const QString &severity, const QString &text)
{
    m_state->setProperty("severity", severity);
    m_state->style()->unpolish(m_state);
    m_state->style()->polish(m_state);
    m_state->setText(text);
    m_state->show();
}

void LetterInspector::showPlace(const QString &pointer)
{
    if (!m_tabs->isTabEnabled(m_tabs->indexOf(m_tree)))
        return;
    m_tabs->setCurrentWidget(m_tree);
    m_tree->showValueAt(findInJson(m_payload, pointer).offset);
    m_tree->setFocus();
}

} // namespace Sothebais
