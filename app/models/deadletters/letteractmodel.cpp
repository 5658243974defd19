// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letteractmodel.h"

#include "core/text/visibletext.h"

namespace Sothebais {

void LetterActModel::show(const QList<LetterAct> &acts)
{
    const qsizetype known = m_acts.size();
    if (acts.size() <= known)
        return;
    QList<qsizetype> rows;
    for (qsizetype i = known; i < acts.size(); ++i) {
        ++m_counts[size_t(outcomeOf(acts[i]))];
        if (isShown(acts[i]))
            rows.append(i);
    }
    if (known == 0)
        m_acts = acts; // costs nothing
    else
        m_acts += acts.mid(known);
    if (rows.isEmpty())
        return;
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size() - 1));
    m_rows += rows;
    endInsertRows();
}

void LetterActModel::setOutcome(std::optional<LetterOutcome> outcome)
{
    if (outcome == m_outcome)
        return;
    beginResetModel();
    m_outcome = outcome;
    m_rows.clear();
    for (qsizetype i = 0; i < m_acts.size(); ++i) {
        if (isShown(m_acts[i]))
            m_rows.append(i);
    }
    endResetModel();
}

QList<LetterAct> LetterActModel::shown() const
{
    if (!m_outcome)
        return m_acts;
    QList<LetterAct> acts;
    acts.reserve(m_rows.size());
    for (const qsizetype row : m_rows)
        acts.append(m_acts[row]);
    return acts;
}

int LetterActModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int LetterActModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LetterActModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const LetterAct &act = m_acts[m_rows[index.row()]];
    if (role == OutcomeRole)
        return QVariant::fromValue(outcomeOf(act));
    if (role != Qt::DisplayRole)
        return {};
    const Comm::DeadLetter &entry = act.letter->entry;
    switch (index.column()) {
    case ResultColumn:
        return resultText(act);
    case TypeColumn:
        return visibleText(entry.event.typeName());
    case IdColumn:
        return visibleText(entry.event.id().isEmpty() ? QByteArrayView(entry.fingerprint())
                                                      : entry.event.id());
    case ErrorColumn:
        return visibleText(entry.failure.message);
    default:
        return {};
    }
}

QVariant LetterActModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case ResultColumn:
        return tr("Result");
    case TypeColumn:
        return tr("Type");
    case IdColumn:
        return tr("Event");
    case ErrorColumn:
        return tr("Had failed with");
    default:
        return {};
    }
}

QString LetterActModel::resultText(const LetterAct &act)
{
    if (!act.outcome)
        return act.outcome.error().code == Comm::Error::Code::NotFound
            ? tr("somebody else was faster")
            : visibleText(act.outcome.error().message);
    switch (act.action) {
    case LetterAction::Retry:
    case LetterAction::Edit:
        return tr("published, %n received it", nullptr, act.outcome->receivers());
    case LetterAction::Discard:
        return tr("discarded");
    case LetterAction::Restore:
        return tr("put back");
    case LetterAction::Park:
        return act.letter->entry.parked ? tr("back in the queue") : tr("parked");
    }
    return {};
}

} // namespace Sothebais
