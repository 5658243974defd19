// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

namespace Sothebais {

class Figure;
class RetryLog;
class Theme;
struct LetterSnapshot;
struct LetterTotals;

/// How the queue of dead letters is doing, whatever is shown of it: how many there are, how old the oldest
/// is, where that goes, and what became of what was retried.
class LetterTotalsBar : public QWidget
{
    Q_OBJECT
public:
    explicit LetterTotalsBar(const Theme &theme, QWidget *parent = nullptr);

    void show(const LetterSnapshot &snapshot, const RetryLog &retries);

private:
    void showGrowth(const LetterTotals &queue);
    void showRetries(const RetryLog &retries);

    Figure *m_count;
    Figure *m_oldest;
    Figure *m_growth;
    Figure *m_poison;
    Figure *m_defective;
    Figure *m_parked;
    Figure *m_retried;
};

} // namespace Sothebais
