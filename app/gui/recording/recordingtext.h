// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QTimeZone>

class QDateTime;
class QSettings;

namespace Sothebais {

/// "12.4 MB"
QString sizeText(qint64 bytes);

/// A time that goes on, without what would flicker: "42 s", "3 min", "2 h 5 min".
QString ageText(qint64 milliseconds);

/// "24 Nov 2026, 20:00 to 22:15 EST", of milliseconds since the epoch.
QString periodText(qint64 from, qint64 to, const QTimeZone &zone);

/// "1 event", "12 345 events".
QString eventsText(qint64 events);

/// A name with date and time for a new file, where the last one was made: the folder and "auction-2026-11-24-
/// 201500" before the ending.
QString suggestedPath(QSettings &settings, const QString &ending, const QDateTime &now);
/// The next one is suggested beside it.
void rememberFolder(QSettings &settings, const QString &path);
/// Where files of this program are, or else the documents.
QString lastFolder(QSettings &settings);

} // namespace Sothebais
