// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filtercompleter.h"

#include "completionpopup.h"

#include <QKeyEvent>
#include <QLineEdit>

namespace Sothebais {

FilterCompleter::FilterCompleter(QLineEdit &edit, const FilterVocabulary &vocabulary, const Theme &theme)
    : QObject(&edit),
      m_edit(edit),
      m_vocabulary(vocabulary),
      m_theme(theme)
{
    edit.installEventFilter(this);
}

FilterCompleter::~FilterCompleter()
{
    delete m_popup; // unless its window has gone before
}

bool FilterCompleter::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride:
        // While the list is open, Escape is about the list and not about the filter.
        if (m_popup && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
            event->accept();
        break;
    case QEvent::KeyPress:
        return handleKey(*static_cast<QKeyEvent *>(event));
    case QEvent::FocusOut:
    case QEvent::Hide:
    case QEvent::Move:
    case QEvent::Resize:
    case QEvent::MouseButtonPress:
        close();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

bool FilterCompleter::handleKey(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Space && event.modifiers() == Qt::ControlModifier) {
        refresh(true);
        return true;
    }
    if (m_popup && handlePopupKey(event))
        return true;
    const bool isTyping = (!event.text().isEmpty() && event.text().front().isPrint())
        || event.key() == Qt::Key_Backspace || event.key() == Qt::Key_Delete;
    if (isTyping)
        QMetaObject::invokeMethod(this, &FilterCompleter::refreshAfterTyping, Qt::QueuedConnection);
    else if (event.key() != Qt::Key_Shift && event.key() != Qt::Key_Control)
        close();
    return false;
}

bool FilterCompleter::handlePopupKey(const QKeyEvent &event)
{
    const bool isPlain = !(event.modifiers() & ~Qt::KeypadModifier);
    if (!isPlain)
        return false;
    const int chosen = m_popup->chosenRow();
    switch (event.key()) {
    case Qt::Key_Escape:
        close();
        return true;
    case Qt::Key_Tab:
        accept(std::max(0, chosen));
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (chosen < 0)
            return false;
        accept(chosen);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
        m_popup->step(event.key());
        return true;
    default:
        return false;
    }
}

void FilterCompleter::refreshAfterTyping()
{
    if (m_edit.hasFocus() && m_edit.text() != m_text)
        refresh(false);
}

void FilterCompleter::refresh(bool isAsked)
{
    m_text = m_edit.text();
    m_completion = completeFilter(m_text, m_edit.cursorPosition(), m_vocabulary);
    if (m_completion.candidates.isEmpty() || !(isAsked || isWorthOffering(m_completion))) {
        close();
        return;
    }
    if (!m_popup) {
        m_popup = new CompletionPopup(m_theme);
        connect(m_popup, &CompletionPopup::chosen, this, &FilterCompleter::accept);
    }
    m_popup->showAt(m_edit, m_completion);
    if (isAsked)
        m_popup->step(Qt::Key_Down);
}

/// At the beginning of a further term nearly everything fits; that is offered to those who ask for it.
bool FilterCompleter::isWorthOffering(const FilterCompletion &completion) const
{
    using Kind = FilterToken::Kind;
    const Kind kind = completion.candidates.constFirst().kind;
    return completion.length > 0 || kind == Kind::Operator || kind == Kind::Text;
}

void FilterCompleter::accept(int row)
{
    using Kind = FilterToken::Kind;
    if (row < 0 || row >= m_completion.candidates.size())
        return;
    const FilterCompletion::Candidate candidate = m_completion.candidates[row];
    const FilterCompletion completion = m_completion;
    close();
    const bool isFollowed = candidate.kind == Kind::Field || candidate.kind == Kind::Operator
        || candidate.kind == Kind::Keyword;
    m_edit.setSelection(int(completion.position), int(completion.length));
    m_edit.insert(isFollowed ? candidate.text + u' ' : candidate.text);
    if (isFollowed)
        refresh(false);
}

void FilterCompleter::close()
{
    if (!m_popup)
        return;
    m_popup->hide();
    m_popup->deleteLater(); // perhaps its own signal has led here
    m_popup = nullptr;
}

} // namespace Sothebais
