// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/deadletters/letter.h"

#include <QList>
#include <QMenu>

namespace Sothebais {

class LetterActions;

/// The menu of a dead letter: what can be done with those that are selected, what of them can be copied, and
/// filters for what the letter has in common with others.
class LetterMenu : public QMenu
{
    Q_OBJECT
public:
    /// `letter` is the one that was pointed at.
    LetterMenu(const LetterActions &actions, const QList<LetterPointer> &selected,
               const LetterPointer &letter, QWidget *parent = nullptr);

Q_SIGNALS:
    void filterForRequested(const QString &term);
    void filterOutRequested(const QString &term);

private:
    void addCopies();
    void addFilters(const Letter &letter);

    const QList<LetterPointer> m_selected;
};

} // namespace Sothebais
