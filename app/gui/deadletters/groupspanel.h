// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/deadletters/lettersnapshot.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QListView;

namespace Sothebais {

class GroupNotes;
class LetterGroupModel;
class PlainLabel;
class Theme;

/// What dead letters have in common, beside their table: their groups, the one that is shown, and what
/// somebody has noted about it.
class GroupsPanel : public QWidget
{
    Q_OBJECT
public:
    /// The notes must outlive the panel.
    GroupsPanel(GroupNotes &notes, const Theme &theme, QWidget *parent = nullptr);

    void show(const LetterSnapshot &snapshot);
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void groupingChosen(Sothebais::LetterGrouping grouping);
    /// The key of a group; empty for all letters.
    void groupChosen(const QByteArray &key);

private:
    QWidget *makeTop();
    void layOut();
    void choose(const QModelIndex &index);
    void showGroup();
    void keepNote();

    GroupNotes &m_notes;
    LetterGroupModel *m_model;
    QComboBox *m_grouping;
    QListView *m_list;
    PlainLabel *m_facts;
    QLineEdit *m_note;
    QByteArray m_group; ///< the key of the one that is shown
    bool m_isShowing = false; ///< the selection changes, but the user does not change it
};

} // namespace Sothebais
