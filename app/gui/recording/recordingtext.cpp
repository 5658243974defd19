// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordingtext.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Sothebais::RecordingTools)
};

constexpr QLatin1StringView FolderKey = "recordings/folder"_L1;

} // namespace

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString ageText(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    if (seconds < 60)
        return Text::tr("%1 s").arg(seconds);
    const qint64 minutes = seconds / 60;
    return minutes < 60 ? Text::tr("%1 min").arg(minutes)
                        : Text::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString periodText(qint64 from, qint64 to, const QTimeZone &zone)
{
    const QDateTime first = QDateTime::fromMSecsSinceEpoch(from, zone);
    const QDateTime last = QDateTime::fromMSecsSinceEpoch(to, zone);
    const QString date = u"d MMM yyyy"_s;
    const QString time = u"HH:mm"_s;
    const QLocale locale;
    const QString end = locale.toString(last, time) + u' ' + last.timeZoneAbbreviation();
    if (first.date() == last.date())
        return Text::tr("%1, %2 to %3").arg(locale.toString(first, date), locale.toString(first, time), end);
    return Text::tr("%1, %2 to %3, %4")
        .arg(locale.toString(first, date), locale.toString(first, time), locale.toString(last, date), end);
}

QString eventsText(qint64 events)
{
    return events == 1 ? Text::tr("1 event") : Text::tr("%1 events").arg(QLocale().toString(events));
}

QString suggestedPath(QSettings &settings, const QString &ending, const QDateTime &now)
{
    return lastFolder(settings) + u"/auction-"_s + now.toString(u"yyyy-MM-dd-HHmmss"_s) + ending;
}

void rememberFolder(QSettings &settings, const QString &path)
{
    settings.setValue(FolderKey, QFileInfo(path).absolutePath());
}

QString lastFolder(QSettings &settings)
{
    for (const QString &folder : {settings.value(FolderKey).toString(),
                                  QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)}) {
        if (!folder.isEmpty() && QDir(folder).exists())
            return folder;
    }
    return QDir::homePath(); // a new user may have no folder for documents
}

} // namespace Sothebais
