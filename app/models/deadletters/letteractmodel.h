// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/deadletters/letteract.h"

#include <QAbstractTableModel>

#include <array>

namespace Sothebais {

/// What became of each letter of a bulk job, as it comes: of all, or of those with one outcome.
class LetterActModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ResultColumn, TypeColumn, IdColumn, ErrorColumn, ColumnCount };
    enum Role { OutcomeRole = Qt::UserRole }; ///< LetterOutcome

    using QAbstractTableModel::QAbstractTableModel;

    /// The results so far: those of before, and more.
    void show(const QList<LetterAct> &acts);
    /// Shows only these; all without.
    void setOutcome(std::optional<LetterOutcome> outcome);
    /// Of all, whatever is shown.
    qsizetype count(LetterOutcome outcome) const { return m_counts[size_t(outcome)]; }
    qsizetype count() const { return m_acts.size(); }
    /// In the order of the rows.
    QList<LetterAct> shown() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// What came of it, in a few words: "published, 3 received it".
    static QString resultText(const LetterAct &act);

private:
    bool isShown(const LetterAct &act) const { return !m_outcome || outcomeOf(act) == *m_outcome; }

    QList<LetterAct> m_acts;
    QList<qsizetype> m_rows; ///< places in m_acts
    std::array<qsizetype, size_t(LetterOutcome::Unsure) + 1> m_counts{};
    std::optional<LetterOutcome> m_outcome;
};

} // namespace Sothebais
