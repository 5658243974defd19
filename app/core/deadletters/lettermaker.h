// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "letter.h"

#include <QHash>
#include <QSet>

namespace Sothebais {

/// Makes letters of the entries of a list, in which the same errors and places come again and again: letters
/// share those texts. One thread uses it.
class LetterMaker
{
public:
    LetterPointer make(Comm::DeadLetter entry);

private:
    QString sharedError(const QString &message);
    QString sharedFrame(const QString &stack);

    static constexpr qsizetype MostTexts = 10'000; ///< of a kind; then it begins anew
    static constexpr qsizetype LongestLine = 300; ///< characters, of those that are remembered
    QSet<QString> m_errors;
    QHash<QString, QString> m_frames; ///< by the line of a stack as it is written
};

} // namespace Sothebais
