// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/deadletters/letter.h"

#include <QTreeWidget>

namespace Sothebais {

class RetryLog;
class Theme;
struct RetryAttempt;

/// What was tried with one dead letter from here, and what became of it; the newest first.
class RetryHistory : public QTreeWidget
{
    Q_OBJECT
public:
    RetryHistory(RetryLog &log, const Theme &theme, QWidget *parent = nullptr);

    void setLetter(const LetterPointer &letter);

private:
    void refresh();
    void add(const RetryAttempt &attempt);

    RetryLog &m_log;
    const Theme &m_theme;
    LetterPointer m_letter;
};

} // namespace Sothebais
