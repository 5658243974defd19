// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/deadletters/letterview.h"
#include "gui/pages/page.h"
#include "lettervocabulary.h"

#include <QTimer>

namespace Sothebais {

class BannerColumn;
class ConnectionBanner;
class DeadLetterDesk;
class FilterBar;
class GroupsPanel;
class LetterInspector;
class LetterPane;
class LettersHeader;
class LetterTotalsBar;
class LetterWork;
class Session;
class Theme;

/// The page of dead letters: what failed, in groups and one by one, and what to do about it.
class DeadLettersPage : public Page
{
    Q_OBJECT
public:
    DeadLettersPage(Session &session, const Theme &theme, QWidget *parent = nullptr);

private:
    void layOut();
    void connectDesk();
    void connectParts();
    void connectLetters();
    void addShortcuts();
    void addFilter(const QString &term);
    template <typename Change>
    void changeView(Change change);
    void showSnapshot();
    void showIfGone(const LetterSnapshot &snapshot);
    void showStatus();
    void showTotals();
    void showBadge();
    void inspect(const LetterPointer &letter);
    void closeInspector();
    void stepBack();

    Session &m_session;
    DeadLetterDesk &m_desk;
    LetterVocabulary m_vocabulary;
    LetterView m_view; ///< that was asked for
    LettersHeader *m_header;
    LetterTotalsBar *m_totals;
    FilterBar *m_filterBar;
    ConnectionBanner *m_connection;
    BannerColumn *m_banners;
    LetterWork *m_work;
    GroupsPanel *m_groups;
    LetterPane *m_letters;
    LetterInspector *m_inspector;
    bool m_isInspecting = false; ///< the inspected letter was among those that are shown, until now
    QTimer m_tick; ///< ages grow, even if nothing happens
};

} // namespace Sothebais
