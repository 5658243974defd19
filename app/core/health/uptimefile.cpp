// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "uptimefile.h"

#include "core/settings/privatefile.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using Comm::Error;

struct UptimeFileText
{
    Q_DECLARE_TR_FUNCTIONS(Sothebais::UptimeFile)
};

constexpr qint64 MaxSize = 32 * 1024 * 1024; // far more than so many endpoints need

Error unreadable(const QString &path, const QString &reason)
{
    return {.code = Comm::Error::Code::StorageFailure,
            .message
            = UptimeFileText::tr("The uptimes of before cannot be read from %1: %2").arg(path, reason),
            .remedy = UptimeFileText::tr("They begin anew; keep the file if you want to look at it")};
}

} // namespace

Comm::Result<QHash<QString, UptimeLedger>> readUptimes(const QString &path)
{
    QHash<QString, UptimeLedger> uptimes;
    QFile file(path);
    if (path.isEmpty() || !file.exists())
        return uptimes;
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(path, file.errorString());
    if (file.size() > MaxSize)
        return unreadable(path, UptimeFileText::tr("it is too large"));
    QJsonParseError fault;
    const QJsonObject all = QJsonDocument::fromJson(file.readAll(), &fault).object();
    if (fault.error != QJsonParseError::NoError)
        return unreadable(path, fault.errorString());
    for (auto each = all.begin(); each != all.end(); ++each)
        uptimes.insert(each.key(), UptimeLedger::fromJson(each->toObject()));
    return uptimes;
}

Comm::Result<void> writeUptimes(const QString &path, const QHash<QString, UptimeLedger> &uptimes)
{
    if (path.isEmpty())
        return {};
    QJsonObject all;
    for (auto each = uptimes.begin(); each != uptimes.end(); ++each)
        all.insert(each.key(), each->toJson());
    return writePrivateFile(path, QJsonDocument(all).toJson(QJsonDocument::Compact));
}

} // namespace Sothebais
