// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health/healthstate.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace Sothebais {

/// Those endpoints of an EndpointModel that are asked for, in the order of the list or of a column.
class EndpointFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit EndpointFilter(QObject *parent = nullptr);

    /// Each word has to be in name, address, tags, kind or state.
    void setWords(const QString &text);
    /// None for all.
    void setStates(const QSet<HealthState> &states);
    bool isFiltering() const { return !m_words.isEmpty() || !m_states.isEmpty(); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    QStringList m_words;
    QSet<HealthState> m_states;
};

} // namespace Sothebais
