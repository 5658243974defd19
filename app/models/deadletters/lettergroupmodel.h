// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/deadletters/lettersnapshot.h"

#include <QAbstractListModel>

namespace Sothebais {

class GroupNotes;

/// The groups of a snapshot, the largest first, below a first row that stands for all letters.
class LetterGroupModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole, ///< QByteArray; empty for all
        TypeRole, ///< QString: of the events, where the grouping asks for one
        CountRole, ///< qint64
        PoisonRole, ///< qint64: of these
        FirstRole, ///< qint64: oldest failure, ms since the epoch; 0 if it is not known
        LastRole,
        TrendRole, ///< int of LetterGroup::Trend
        RecentRole, ///< QList<qint64>: failures in each of the last spans, the newest last
        NoteRole, ///< QString
        ShareRole, ///< double: of all letters that match, 0 to 1
    };

    /// The notes must outlive the model.
    explicit LetterGroupModel(const GroupNotes &notes, QObject *parent = nullptr);

    void show(const LetterSnapshot &snapshot);
    /// -1 if there is no such group.
    int rowOf(const QByteArray &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// In one word: "rising"; empty for Quiet.
    static QString trendText(LetterGroup::Trend trend);

private:
    void noteChanged(const QByteArray &key);
    QString title(const LetterGroup &group) const;
    QString spokenText(const LetterGroup &group) const;

    const GroupNotes &m_notes;
    LetterGrouping m_grouping = LetterGrouping::Fingerprint;
    QList<LetterGroup> m_groups; ///< the first one is of all
};

} // namespace Sothebais
