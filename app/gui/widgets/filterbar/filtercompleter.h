// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filtercompletion.h"

#include <QObject>
#include <QPointer>

class QKeyEvent;
class QLineEdit;

namespace Sothebais {

class CompletionPopup;
class Theme;

/// Offers what may be written at the cursor of a line editor. Tab takes the first one or the chosen one,
/// Enter only one that was chosen, Escape closes, Control+Space opens; every other key is the editor's.
class FilterCompleter : public QObject
{
    Q_OBJECT
public:
    /// Belongs to the editor. The vocabulary and the theme must outlive it.
    FilterCompleter(QLineEdit &edit, const FilterVocabulary &vocabulary, const Theme &theme);
    ~FilterCompleter() override;

    bool isOpen() const { return !m_popup.isNull(); }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool handleKey(const QKeyEvent &event);
    bool handlePopupKey(const QKeyEvent &event);
    void refreshAfterTyping();
    void refresh(bool isAsked);
    bool isWorthOffering(const FilterCompletion &completion) const;
    void accept(int row);
    void close();

    QLineEdit &m_edit;
    const FilterVocabulary &m_vocabulary;
    const Theme &m_theme;
    FilterCompletion m_completion;
    QString m_text; ///< that the last refresh saw
    QPointer<CompletionPopup> m_popup; ///< while it is open: a child of the editor's window
};

} // namespace Sothebais
