// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "groupspanel.h"

#include "core/deadletters/groupnotes.h"
#include "core/events/eventtime.h"
#include "groupdelegate.h"
#include "gui/widgets/plainlabel.h"
#include "models/deadletters/lettergroupmodel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QScopedValueRollback>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Sothebais {

GroupsPanel::GroupsPanel(GroupNotes &notes, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_notes(notes),
      m_model(new LetterGroupModel(notes, this)),
      m_grouping(new QComboBox),
      m_list(new QListView),
      m_facts(new PlainLabel(u"groupFacts"_s)),
      m_note(new QLineEdit)
{
    setObjectName(u"groupsPanel"_s);
    setAccessibleName(tr("Groups"));
    setAttribute(Qt::WA_StyledBackground);
    m_list->setObjectName(u"groupList"_s);
    m_list->setAccessibleName(tr("Groups of dead letters"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new GroupDelegate(theme, m_list));
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_note->setObjectName(u"groupNote"_s);
    m_note->setAccessibleName(tr("Note about this group"));
    m_note->setPlaceholderText(tr("Note about this group"));
    m_note->setMaxLength(int(GroupNotes::MaxLength));
    m_facts->setProperty("muted", true);
    m_facts->setWordWrap(true);
    layOut();
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &GroupsPanel::choose);
    connect(m_note, &QLineEdit::editingFinished, this, &GroupsPanel::keepNote);
    showGroup();
}

QWidget *GroupsPanel::makeTop()
{
    const std::pair<LetterGrouping, QString> groupings[] = {
        {LetterGrouping::Fingerprint, tr("Type and error")},
        {LetterGrouping::Frame, tr("Type and place in the code")},
        {LetterGrouping::Type, tr("Type")},
        {LetterGrouping::Error, tr("Error")},
        {LetterGrouping::Source, tr("Source")},
        {LetterGrouping::Lot, tr("Lot")},
    };
    m_grouping->setObjectName(u"groupingBox"_s);
    m_grouping->setAccessibleName(tr("Group by"));
    m_grouping->setToolTip(tr("What the letters of a group have in common"));
    for (const auto &[grouping, text] : groupings)
        m_grouping->addItem(text, int(grouping));
    connect(m_grouping, &QComboBox::activated, this,
            [this] { Q_EMIT groupingChosen(LetterGrouping(m_grouping->currentData().toInt())); });

    auto *const title = new PlainLabel(u"facetTitle"_s);
    title->setText(tr("Groups"));
    auto *const top = new QWidget;
    auto *const layout = new QHBoxLayout(top);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->addWidget(title);
    layout->addStretch();
    layout->addWidget(m_grouping);
    return top;
}

void GroupsPanel::layOut()
{
    constexpr int MinWidth = 240;
    setMinimumWidth(MinWidth);
    auto *const below = new QVBoxLayout;
    below->setContentsMargins(16, 8, 16, 8);
    below->setSpacing(6);
    below->addWidget(m_facts);
    below->addWidget(m_note);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTop());
    layout->addWidget(m_list, 1);
    layout->addLayout(below);
}

void GroupsPanel::show(const LetterSnapshot &snapshot)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const int place = m_list->verticalScrollBar()->value();
    m_group = snapshot.view.group;
    m_grouping->setCurrentIndex(m_grouping->findData(int(snapshot.view.grouping)));
    m_model->show(snapshot);
    const int row = m_model->rowOf(m_group);
    if (row != m_list->currentIndex().row())
        m_list->setCurrentIndex(m_model->index(row));
    m_list->verticalScrollBar()->setValue(place);
    showGroup();
}

void GroupsPanel::choose(const QModelIndex &index)
{
    if (m_isShowing || !index.isValid())
        return;
    keepNote();
    m_group = index.data(LetterGroupModel::KeyRole).toByteArray();
    showGroup();
    Q_EMIT groupChosen(m_group);
}

/// What is being typed stays.
void GroupsPanel::showGroup()
{
    const int row = m_model->rowOf(m_group);
    const bool isGroup = !m_group.isEmpty();
    m_note->setVisible(isGroup);
    if (isGroup && !m_note->isModified())
        m_note->setText(m_notes.note(m_group));
    const qint64 first = m_model->index(std::max(row, 0)).data(LetterGroupModel::FirstRole).toLongLong();
    const qint64 last = m_model->index(std::max(row, 0)).data(LetterGroupModel::LastRole).toLongLong();
    m_facts->setVisible(isGroup && row >= 0 && first != 0);
    if (!m_facts->isHidden())
        m_facts->setText(tr("First %1\nLast %2").arg(fullTimeText(first), fullTimeText(last)));
}

void GroupsPanel::keepNote()
{
    if (!m_note->isModified() || m_group.isEmpty())
        return;
    m_note->setModified(false);
    m_notes.setNote(m_group, m_note->text());
}

} // namespace Sothebais
