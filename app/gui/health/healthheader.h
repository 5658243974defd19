// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health/healthdesk.h"
#include "gui/widgets/pageheader.h"

#include <QSet>

class QLineEdit;
class QMenu;
class QToolButton;

namespace Sothebais {

class Theme;

/// The top of the page Health: how many endpoints are in which state, which of them are shown, and what adds
/// others.
class HealthHeader : public PageHeader
{
    Q_OBJECT
public:
    explicit HealthHeader(const Theme &theme, QWidget *parent = nullptr);

    void setCounts(const HealthCounts &counts);
    void setCards(bool areCards);
    /// What takes part in the list as a whole is in here.
    QMenu *menu() const { return m_menu; }

public Q_SLOTS:
    void focusSearch();
    /// All are shown again; false if they were.
    bool clear();

Q_SIGNALS:
    /// None for all.
    void statesChosen(const QSet<Sothebais::HealthState> &states);
    void wordsChanged(const QString &words);
    void cardsChosen(bool areCards);
    void addRequested();

private:
    void addStates();
    QToolButton *makeButton(const QString &name, const QString &text, const QString &toolTip);
    void takeStates();
    void paintIcons();

    const Theme &m_theme;
    QHash<HealthState, QToolButton *> m_states;
    HealthCounts m_counts;
    QLineEdit *m_search;
    QAction *m_searchIcon;
    QToolButton *m_cards;
    QToolButton *m_rows;
    QToolButton *m_add;
    QToolButton *m_more;
    QMenu *m_menu;
};

} // namespace Sothebais
