// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lettertablemodel.h"

#include "core/deadletters/retrylog.h"
#include "core/text/visibletext.h"
#include "rowchanges.h"

#include <QLocale>

#include <algorithm>

namespace Sothebais {

namespace {

constexpr qsizetype MostRuns = 32; ///< each moves what is behind it; more than these are dearer than a reset

EventSeverity severityOf(const Letter &letter)
{
    return letter.isPoison()         ? EventSeverity::Error
        : letter.entry.isRetriable() ? EventSeverity::Normal
                                     : EventSeverity::Warning;
}

QString numberText(int number)
{
    return number > 0 ? QLocale().toString(number) : QString();
}

} // namespace

LetterTableModel::LetterTableModel(const RetryLog &retries, QObject *parent)
    : QAbstractTableModel(parent),
      m_retries(retries)
{
}

void LetterTableModel::show(const LetterSnapshot &snapshot)
{
    const auto changes = RowChanges::between(m_letters, snapshot.letters, MostRuns);
    if (!changes) {
        beginResetModel();
        m_letters = snapshot.letters;
        endResetModel();
        return;
    }
    for (auto run = changes->removed.crbegin(); run != changes->removed.crend(); ++run) {
        beginRemoveRows({}, int(run->first), int(run->first + run->count - 1));
        m_letters.remove(run->first, run->count);
        endRemoveRows();
    }
    for (const RowRun &run : changes->inserted) {
        const bool isLast = &run == &changes->inserted.constLast();
        beginInsertRows({}, int(run.first), int(run.first + run.count - 1));
        if (isLast) {
            m_letters = snapshot.letters; // costs nothing
        } else {
            m_letters.insert(run.first, run.count, {});
            std::copy_n(snapshot.letters.begin() + run.first, run.count, m_letters.begin() + run.first);
        }
        endInsertRows();
    }
}

int LetterTableModel::rowOf(const Letter *letter) const
{
    const auto found = std::ranges::find(m_letters, letter, &LetterPointer::get);
    return letter && found != m_letters.end() ? int(found - m_letters.begin()) : -1;
}

void LetterTableModel::setTimeStyle(const TimeStyle &style)
{
    m_timeStyle = style;
    m_zone = style.timeZone();
    if (!m_letters.isEmpty())
        Q_EMIT dataChanged(index(0, int(Column::Time)), index(rowCount() - 1, int(Column::Time)));
}

int LetterTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_letters.size());
}

int LetterTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LetterTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_letters.size())
        return {};
    const LetterPointer &letter = m_letters[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return text(*letter, Column(index.column()));
    case Qt::AccessibleTextRole:
        return index.column() == 0 ? spokenText(*letter) : text(*letter, Column(index.column()));
    case FamilyRole:
        return QVariant::fromValue(eventFamily(letter->entry.event));
    case SeverityRole:
        return QVariant::fromValue(severityOf(*letter));
    case LetterRole:
        return QVariant::fromValue(letter);
    case PoisonRole:
        return letter->isPoison();
    case RetriesRole:
        return m_retries.timesRetried(*letter);
    default:
        return {};
    }
}

QVariant LetterTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Column::Time:
        return tr("Failed");
    case Column::Type:
        return tr("Type");
    case Column::Error:
        return tr("Error");
    case Column::Subject:
        return tr("Subject");
    case Column::Source:
        return tr("Source");
    case Column::Service:
        return tr("Service");
    case Column::Attempts:
        return tr("Attempts");
    case Column::Retries:
        return tr("Retries");
    case Column::Size:
        return tr("Size");
    }
    return {};
}

QString LetterTableModel::text(const Letter &letter, Column column) const
{
    const Comm::DeadLetter &entry = letter.entry;
    switch (column) {
    case Column::Time:
        return timeText(letter.time);
    case Column::Type:
        return entry.event.isNull() ? tr("(no event)") : visibleText(entry.event.typeName());
    case Column::Error:
        return visibleText(entry.failure.message.isEmpty() ? entry.defect : entry.failure.message);
    case Column::Subject:
        return visibleText(letter.subject);
    case Column::Source:
        return visibleText(entry.event.sourceName());
    case Column::Service:
        return visibleText(entry.failure.service);
    case Column::Attempts:
        return numberText(entry.failure.attempts);
    case Column::Retries:
        return retriesText(letter);
    case Column::Size:
        return QLocale().formattedDataSize(entry.size);
    }
    return {};
}

QString LetterTableModel::timeText(qint64 milliseconds) const
{
    if (milliseconds == 0)
        return QStringLiteral("–");
    const QDateTime now = QDateTime::currentDateTime();
    return m_timeStyle.isRelative ? agoText(milliseconds, now.toMSecsSinceEpoch())
                                  : eventTimeText(milliseconds, now.toTimeZone(m_zone).date(), m_zone);
}

QString LetterTableModel::retriesText(const Letter &letter) const
{
    const int retries = m_retries.timesRetried(letter);
    return letter.isPoison() ? tr("%L1, poison").arg(retries) : numberText(retries);
}

QString LetterTableModel::spokenText(const Letter &letter) const
{
    QStringList parts{text(letter, Column::Type), text(letter, Column::Error), timeText(letter.time)};
    if (letter.isPoison())
        parts.prepend(tr("Poison"));
    else if (!letter.entry.isRetriable())
        parts.prepend(tr("Cannot be published"));
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace Sothebais
