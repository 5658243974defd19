// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profilefile.h"

#include "profilebook.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using Comm::Error;

constexpr auto Format = "sothebais-profiles"_L1;
constexpr int Version = 1;

struct ProfileFileWords
{
    Q_DECLARE_TR_FUNCTIONS(ProfileFile)
};

Error malformedProfiles(const QString &reason)
{
    return {.code = Comm::Error::Code::MalformedJson,
            .message = ProfileFileWords::tr("This is no list of profiles: %1").arg(reason)};
}

Error notReadable(const QString &file, const QString &reason)
{
    return {.code = Comm::Error::Code::StorageFailure,
            .message = ProfileFileWords::tr("The profiles cannot be read from %1: %2").arg(file, reason),
            .remedy = ProfileFileWords::tr("Look at the rights of the file, and at the room on the disk")};
}

} // namespace

QByteArray profilesJson(const QList<Profile> &profiles)
{
    QJsonArray list;
    for (const Profile &profile : profiles)
        list.append(profile.toJson());
    return QJsonDocument(
               QJsonObject{{u"format"_s, QString(Format)}, {u"version"_s, Version}, {u"profiles"_s, list}})
        .toJson(QJsonDocument::Indented);
}

Comm::Result<QList<Profile>> profilesFromJson(const QByteArray &json)
{
    QJsonParseError parsing;
    const QJsonObject object = QJsonDocument::fromJson(json, &parsing).object();
    if (parsing.error != QJsonParseError::NoError)
        return malformedProfiles(ProfileFileWords::tr("%1 at byte %2")
                                     .arg(parsing.errorString(), QString::number(parsing.offset)));
    if (object.value("format"_L1).toString() != Format || !object.value("profiles"_L1).isArray())
        return malformedProfiles(ProfileFileWords::tr("it does not say that it is one"));
    if (object.value("version"_L1).toInt() != Version)
        return malformedProfiles(ProfileFileWords::tr("it is of a version that this program does not know"));
    const QJsonArray list = object.value("profiles"_L1).toArray();
    if (list.size() > ProfileBook::MaxProfiles)
        return malformedProfiles(
            ProfileFileWords::tr("it has more than %n profiles", nullptr, int(ProfileBook::MaxProfiles)));
    QList<Profile> profiles;
    for (const QJsonValue &each : list) {
        const Comm::Result<Profile> profile = Profile::fromJson(each.toObject());
        if (!profile) {
            Comm::Error error = profile.error();
            error.message
                = ProfileFileWords::tr("Profile %1 is wrong: %2").arg(profiles.size() + 1).arg(error.message);
            return error;
        }
        profiles.append(*profile);
    }
    return profiles;
}

Comm::Result<QList<Profile>> readProfiles(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return QList<Profile>();
    if (!file.open(QIODevice::ReadOnly))
        return notReadable(path, file.errorString());
    if (file.size() > ProfileBook::MaxFileSize)
        return notReadable(path, ProfileFileWords::tr("it is too large"));
    Comm::Result<QList<Profile>> profiles = profilesFromJson(file.readAll());
    if (profiles)
        return profiles;
    Comm::Error error = profiles.error();
    error.message = ProfileFileWords::tr("%1: %2").arg(path, error.message);
    error.remedy = ProfileFileWords::tr("Mend the file, or move it away to begin anew");
    return error;
}

} // namespace Sothebais
