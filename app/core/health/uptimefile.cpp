// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "uptimefile.h"

#include "core/settings/privatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using Comm::Error;

struct UptimeFileText
{
    Q_DECLARE_TR_FUNCTIONS(Sothebais::UptimeFile)
};

constexpr qint64 MaxUptimeSize = 32 * 1024 * 1024; // far more than so many endpoints need
constexpr qint64 MaxNotesSize = 1024 * 1024;

Error unreadable(const QString &path, const QString &reason)
{
    return {.code = Comm::Error::Code::StorageFailure,
            .message
            = UptimeFileText::tr("The uptimes of before cannot be read from %1: %2").arg(path, reason),
            .remedy = UptimeFileText::tr("They begin anew; keep the file if you want to look at it")};
}

/// How a state is noted: a state that counts as nothing is 0.
int noteOf(HealthState state)
{
    if (state == HealthState::Down)
        return -1;
    return state == HealthState::Up || state == HealthState::Degraded ? 1 : 0;
}

/// Adds what was noted. A line is [time, {id: note}], with what is another one from then on. An empty one is
/// where a program began, and ends what another may have been cut off in.
class NotesReader
{
public:
    explicit NotesReader(UptimeFile::Uptimes &uptimes) : m_uptimes(uptimes) { }

    void take(const QByteArray &text)
    {
        const QJsonArray line = QJsonDocument::fromJson(text).array();
        const auto at = qint64(line[0].toDouble());
        if (line.isEmpty())
            m_notes.clear();
        if (at > m_at && std::chrono::milliseconds(at - m_at) <= UptimeLedger::LongestGap) {
            for (auto each = m_notes.cbegin(); each != m_notes.cend(); ++each)
                m_uptimes[each.key()].add(*each > 0 ? HealthState::Up : HealthState::Down, m_at, at);
        }
        m_at = at;
        const QJsonObject changes = line[1].toObject();
        for (auto each = changes.begin(); each != changes.end(); ++each) {
            if (const int note = each->toInt(); note != 0)
                m_notes.insert(each.key(), note);
            else
                m_notes.remove(each.key());
        }
    }

private:
    UptimeFile::Uptimes &m_uptimes;
    QHash<QString, int> m_notes;
    qint64 m_at = 0;
};

} // namespace

UptimeFile::UptimeFile(const QString &path) : m_path(path), m_notes(path + u".notes"_s) { }

Comm::Result<UptimeFile::Uptimes> UptimeFile::read() const
{
    Uptimes uptimes;
    QFile file(m_path);
    if (m_path.isEmpty())
        return uptimes;
    if (file.exists()) {
        if (!file.open(QIODevice::ReadOnly))
            return unreadable(m_path, file.errorString());
        if (file.size() > MaxUptimeSize)
            return unreadable(m_path, UptimeFileText::tr("it is too large"));
        QJsonParseError fault;
        const QJsonObject all = QJsonDocument::fromJson(file.readAll(), &fault).object();
        if (fault.error != QJsonParseError::NoError)
            return unreadable(m_path, fault.errorString());
        for (auto each = all.begin(); each != all.end(); ++each)
            uptimes.insert(each.key(), UptimeLedger::fromJson(each->toObject()));
    }
    QFile notes(m_notes.fileName());
    NotesReader reader(uptimes);
    if (notes.open(QIODevice::ReadOnly)) {
        while (!notes.atEnd() && notes.pos() < MaxUptimeSize)
            reader.take(notes.readLine(MaxNotesSize));
    }
    return uptimes;
}

Comm::Result<void> UptimeFile::write(const Uptimes &uptimes)
{
    if (m_path.isEmpty())
        return {};
    QJsonObject all;
    for (auto each = uptimes.begin(); each != uptimes.end(); ++each)
        all.insert(each.key(), each->toJson());
    const auto written = writePrivateFile(m_path, QJsonDocument(all).toJson(QJsonDocument::Compact));
    if (written) {
        m_notes.close();
        m_notes.remove();
    }
    return written;
}

void UptimeFile::note(const States &states, qint64 now)
{
    if (m_path.isEmpty() || (!m_notes.isOpen() && !begin()))
        return;
    QJsonObject changes;
    for (auto each = states.cbegin(); each != states.cend(); ++each) {
        if (const int note = noteOf(*each); note != noteOf(m_noted.value(each.key())))
            changes.insert(each.key(), note);
    }
    for (auto each = m_noted.cbegin(); each != m_noted.cend(); ++each) {
        if (!states.contains(each.key()))
            changes.insert(each.key(), 0);
    }
    const QByteArray line = QJsonDocument(QJsonArray{now, changes}).toJson(QJsonDocument::Compact) + '\n';
    if (m_notes.write(line) == line.size())
        m_noted = states;
    else
        m_notes.close(); // and begin anew with the next
}

bool UptimeFile::begin()
{
    m_noted.clear();
    QDir().mkpath(QFileInfo(m_path).path());
    const auto ours = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    return m_notes.open(QIODevice::Append | QIODevice::Unbuffered, ours) && m_notes.putChar('\n');
}

bool UptimeFile::isLong() const
{
    return m_notes.isOpen() && m_notes.size() > MaxNotesSize;
}

} // namespace Sothebais
