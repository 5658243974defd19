// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letteractmodel.h"

#include "core/text/visibletext.h"

namespace Sothebais {

void LetterActModel::show(const QList<LetterAct> &acts)
{
    if (acts.size() < m_acts.size()) {
        beginResetModel();
        m_acts = acts;
        endResetModel();
    } else if (acts.size() > m_acts.size()) {
        beginInsertRows({}, int(m_acts.size()), int(acts.size() - 1));
        m_acts = acts;
        endInsertRows();
    }
}

int LetterActModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_acts.size());
}

int LetterActModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QVariant LetterActModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_acts.size())
        return {};
    const LetterAct &act = m_acts[index.row()];
    if (role == SucceededRole)
        return bool(act.outcome);
    if (role != Qt::DisplayRole)
        return {};
    const Comm::DeadLetter &entry = act.letter->entry;
    switch (index.column()) {
    case ResultColumn:
        return resultText(act);
    case TypeColumn:
        return visibleText(entry.event.typeName());
    case IdColumn:
        return visibleText(entry.event.id().isEmpty() ? QByteArrayView(entry.fingerprint) : entry.event.id());
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
