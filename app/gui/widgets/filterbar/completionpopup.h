// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filtercompletion.h"

#include <QListWidget>

class QLineEdit;

namespace Sothebais {

class Theme;

/// The word for a kind of token, for people.
QString tokenKindText(FilterToken::Kind kind);

/// A list under the cursor of a line editor. It lies in the editor's window and never takes the focus.
class CompletionPopup : public QListWidget
{
    Q_OBJECT
public:
    explicit CompletionPopup(const Theme &theme);

    /// Nothing is chosen at first.
    void showAt(QLineEdit &edit, const FilterCompletion &completion);
    /// -1 if nothing is chosen.
    int chosenRow() const;
    /// By a key: up, down, or a page of them.
    void step(int key);

Q_SIGNALS:
    void chosen(int row);

private:
    void place(const QLineEdit &edit, const FilterCompletion &completion);
    QSize wantedSize() const;
};

} // namespace Sothebais
