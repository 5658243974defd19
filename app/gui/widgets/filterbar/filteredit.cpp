// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filteredit.h"

#include "filtercompleter.h"
#include "filterhighlight.h"
#include "filtermessage.h"
#include "gui/theme/theme.h"

#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QStyle>

namespace Sothebais {

namespace {

FilterSyntax readEventFilter(const QString &text)
{
    return filterSyntax(text);
}

} // namespace

FilterEdit::FilterEdit(const FilterVocabulary &vocabulary, const Theme &theme, QWidget *parent)
    : FilterEdit(vocabulary, theme, Delays(), parent)
{
}

FilterEdit::FilterEdit(const FilterVocabulary &vocabulary, const Theme &theme, const Delays &delays,
                       QWidget *parent)
    : FilterEdit(readEventFilter, vocabulary, theme, delays, parent)
{
}

FilterEdit::FilterEdit(const Reader &reader, const FilterVocabulary &vocabulary, const Theme &theme,
                       QWidget *parent)
    : FilterEdit(reader, vocabulary, theme, Delays(), parent)
{
}

FilterEdit::FilterEdit(const Reader &reader, const FilterVocabulary &vocabulary, const Theme &theme,
                       const Delays &delays, QWidget *parent)
    : QLineEdit(parent),
      m_theme(theme),
      m_reader(reader),
      m_completer(new FilterCompleter(*this, vocabulary, theme))
{
    setFont(Theme::monospace());
    // One character more than a filter may have: a longer text is wrong and not silently another one.
    setMaxLength(int(Filter::MaxLength) + 1);
    m_applyTimer.setSingleShot(true);
    m_applyTimer.setInterval(delays.apply);
    m_errorTimer.setSingleShot(true);
    m_errorTimer.setInterval(delays.error);
    connect(this, &QLineEdit::textChanged, this, &FilterEdit::readText);
    connect(&m_applyTimer, &QTimer::timeout, this, &FilterEdit::apply);
    connect(&m_errorTimer, &QTimer::timeout, this, &FilterEdit::showErrorAfterPause);
    connect(&theme, &Theme::changed, this, &FilterEdit::highlight);
}

void FilterEdit::readText()
{
    m_syntax = m_reader(text());
    m_applyTimer.stop();
    m_errorTimer.stop();
    if (!m_syntax.error)
        m_applyTimer.start();
    if (m_shownError || !m_syntax.error)
        showError(m_syntax.error);
    else
        m_errorTimer.start();
    highlight();
}

void FilterEdit::apply()
{
    if (m_syntax.error)
        return;
    const bool isAnother = !(m_syntax.filter == m_filter);
    m_filter = m_syntax.filter;
    m_filterText = text().trimmed();
    if (isAnother)
        Q_EMIT filterChanged(m_filter);
}

bool FilterEdit::applyNow()
{
    m_applyTimer.stop();
    m_errorTimer.stop();
    showError(m_syntax.error);
    apply();
    return !m_syntax.error;
}

void FilterEdit::replaceText(const QString &text)
{
    selectAll();
    insert(text);
    applyNow();
}

void FilterEdit::applySuggestion()
{
    if (!m_shownError || m_shownError->replacement.isEmpty())
        return;
    const FilterError error = *m_shownError;
    setSelection(int(error.position), int(error.length));
    insert(error.replacement);
    applyNow();
    setFocus();
}

/// While something is offered the text is not wrong but unfinished.
void FilterEdit::showErrorAfterPause()
{
    if (m_completer->isOpen())
        m_errorTimer.start();
    else
        showError(m_syntax.error);
}

void FilterEdit::showError(const std::optional<FilterError> &error)
{
    if (error == m_shownError)
        return;
    m_shownError = error;
    setAccessibleDescription(error ? filterErrorText(*error) : QString());
    setProperty("wrong", error.has_value());
    style()->unpolish(this);
    style()->polish(this);
    highlight();
    Q_EMIT shownErrorChanged();
}

void FilterEdit::highlight()
{
    if (m_isComposing)
        return;
    const QScopedValueRollback highlighting(m_isHighlighting, true);
    highlightFilter(*this, m_syntax, m_shownError.has_value(), m_theme.colors());
}

void FilterEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && event->modifiers().testFlag(Qt::AltModifier))
        applySuggestion();
    else if (isEnter && applyNow())
        Q_EMIT accepted();
    else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
        Q_EMIT stepRequested(event->key() == Qt::Key_Up ? -1 : 1);
    else if (!isEnter)
        QLineEdit::keyPressEvent(event);
}

void FilterEdit::inputMethodEvent(QInputMethodEvent *event)
{
    QLineEdit::inputMethodEvent(event);
    if (m_isHighlighting)
        return;
    m_isComposing = !event->preeditString().isEmpty();
    highlight();
}

/// A style sheet that comes or goes brings its own colours.
void FilterEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        highlight();
}

} // namespace Sothebais
