// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filtersyntax.h"

#include <QLineEdit>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Sothebais {

class FilterCompleter;
class FilterVocabulary;
class Theme;

/// Where a filter is written: coloured, completed, applied while it is written.
///
/// A text that is no filter leaves the last right one in force. Its error is shown after a pause in typing,
/// and from then on at once until the text is right again.
class FilterEdit : public QLineEdit
{
    Q_OBJECT
public:
    struct Delays
    {
        std::chrono::milliseconds apply{150}; ///< after a key
        std::chrono::milliseconds error{700};
    };

    /// Reads a text in the language of filters, over whatever fields.
    using Reader = std::function<FilterSyntax(const QString &)>;

    /// The vocabulary and the theme must outlive the editor.
    FilterEdit(const FilterVocabulary &vocabulary, const Theme &theme, const Delays &delays,
               QWidget *parent = nullptr);
    FilterEdit(const FilterVocabulary &vocabulary, const Theme &theme, QWidget *parent = nullptr);
    /// For a filter of something else than events.
    FilterEdit(const Reader &reader, const FilterVocabulary &vocabulary, const Theme &theme,
               QWidget *parent = nullptr);

    /// The one in force, and the text it was read from.
    const Filter &filter() const { return m_filter; }
    const QString &filterText() const { return m_filterText; }
    /// What the user is told about the text.
    const std::optional<FilterError> &shownError() const { return m_shownError; }

    /// Another text, which undo takes back; applied at once.
    void replaceText(const QString &text);
    /// Does not wait for the end of typing; false if the text is no filter.
    bool applyNow();
    /// Puts what was probably meant in the place of the error that is shown.
    void applySuggestion();

Q_SIGNALS:
    void filterChanged(const Sothebais::Filter &filter);
    /// A right filter was confirmed by Enter.
    void accepted();
    void shownErrorChanged();
    /// Up (-1) or Down (1) in an editor whose text is not the user's own.
    void stepRequested(int step);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    FilterEdit(const Reader &reader, const FilterVocabulary &vocabulary, const Theme &theme,
               const Delays &delays, QWidget *parent);

    void readText();
    void apply();
    void showErrorAfterPause();
    void showError(const std::optional<FilterError> &error);
    void highlight();

    const Theme &m_theme;
    const Reader m_reader;
    FilterCompleter *m_completer;
    FilterSyntax m_syntax;
    Filter m_filter;
    QString m_filterText;
    std::optional<FilterError> m_shownError;
    QTimer m_applyTimer;
    QTimer m_errorTimer;
    bool m_isHighlighting = false;
    bool m_isComposing = false; ///< an input method has something in work
};

} // namespace Sothebais
