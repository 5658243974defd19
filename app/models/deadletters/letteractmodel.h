// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/deadletters/letteract.h"

#include <QAbstractTableModel>

namespace Sothebais {

/// What became of each letter of a bulk job, as it comes.
class LetterActModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { ResultColumn, TypeColumn, IdColumn, ErrorColumn, ColumnCount };
    enum Role { SucceededRole = Qt::UserRole };

    using QAbstractTableModel::QAbstractTableModel;

    /// The results so far: those of before, and more.
    void show(const QList<LetterAct> &acts);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// What came of it, in a few words: "published, 3 received it".
    static QString resultText(const LetterAct &act);

private:
    QList<LetterAct> m_acts;
};

} // namespace Sothebais
