// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "groupnotes.h"

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr QLatin1StringView Section = "deadletters/notes/"_L1;
constexpr QLatin1StringView NoteOrder = "deadletters/noted"_L1; ///< the keys, the latest last

} // namespace

GroupNotes::GroupNotes(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings) { }

QString GroupNotes::note(const QByteArray &group) const
{
    return m_settings.value(Section + QString::fromLatin1(group)).toString();
}

void GroupNotes::setNote(const QByteArray &group, const QString &text)
{
    const QString kept = text.trimmed().left(MaxLength);
    if (group.isEmpty() || kept == note(group))
        return;
    const QString key = QString::fromLatin1(group);
    QStringList noted = m_settings.value(NoteOrder).toStringList();
    noted.removeAll(key);
    if (kept.isEmpty()) {
        m_settings.remove(Section + key);
    } else {
        noted.append(key);
        m_settings.setValue(Section + key, kept);
    }
    while (noted.size() > MaxNotes)
        m_settings.remove(Section + noted.takeFirst());
    m_settings.setValue(NoteOrder, noted);
    Q_EMIT changed(group);
}

} // namespace Sothebais
