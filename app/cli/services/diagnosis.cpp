// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "diagnosis.h"

#include "cli/console.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <QVersionNumber>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using Level = Finding::Level;
using Comm::RedisReport;

constexpr std::chrono::milliseconds SlowPing{50}; // on a network of one house
constexpr double NearlyFull = 0.9; // of maxmemory
constexpr qint64 SmallBuffer = 8 * 1024 * 1024; // bytes; the usual soft limit of Redis
const QVersionNumber OldestVersion(6);

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1);
}

Finding server(const RedisReport &report)
{
    const QString name = report.version.isEmpty() ? u"Redis"_s : u"Redis "_s + report.version;
    Finding finding{.check = u"redis"_s, .says = u"%1 at %2"_s.arg(name, report.address)};
    if (!report.user.isEmpty())
        finding.says += u", as user "_s + report.user;
    if (!report.version.isEmpty() && QVersionNumber::fromString(report.version) < OldestVersion) {
        finding.level = Level::Wrong;
        finding.remedy = u"Use Redis 6 or later"_s;
    }
    if (report.role == "slave"_L1) {
        finding.level = Level::Wrong;
        finding.says += u" is a replica, where nothing can be published"_s;
        finding.remedy = u"Use the address of the primary"_s;
    }
    if (report.role == "sentinel"_L1) {
        finding.level = Level::Wrong;
        finding.says += u" is a sentinel, which has no events"_s;
        finding.remedy = u"Write redis+sentinel:// with the name of the master behind the address"_s;
    }
    return finding;
}

void addLatency(const RedisReport &report, QList<Finding> &findings)
{
    const auto latency = report.latency();
    if (!latency)
        return;
    Finding finding{
        .check = u"latency"_s,
        .says = u"PING is answered in %1 ms"_s.arg(static_cast<double>(latency->count()) / 1000, 0, 'f', 2)};
    if (*latency > SlowPing) {
        finding.level = Level::Warning;
        finding.remedy = u"Look at the network, and at slow commands with SLOWLOG GET"_s;
    }
    findings.append(finding);
}

void addMemory(const RedisReport &report, QList<Finding> &findings)
{
    if (!report.usedMemory || !report.maxMemory)
        return;
    const qint64 used = *report.usedMemory;
    const qint64 most = *report.maxMemory;
    Finding finding{.check = u"memory"_s, .says = sizeText(used) + u" used"_s};
    finding.says += most > 0 ? u" of "_s + sizeText(most) : u", without a limit"_s;
    if (most > 0 && static_cast<double>(used) > NearlyFull * static_cast<double>(most)) {
        finding.level = Level::Wrong;
        finding.remedy = u"Raise maxmemory, or free memory, before events are refused or lost"_s;
    } else if (most > 0 && report.evictionPolicy != "noeviction"_L1) {
        finding.level = Level::Warning;
        finding.says
            += u"; with %1 a full server deletes histories and dead letters"_s.arg(report.evictionPolicy);
        finding.remedy = u"Set maxmemory-policy to noeviction"_s;
    }
    findings.append(finding);
}

void addBufferLimit(const RedisReport &report, QList<Finding> &findings)
{
    if (!report.pubSubLimit)
        return;
    const qint64 hard = report.pubSubLimit->hard;
    Finding finding{.check = u"output buffer"_s,
                    .says = hard > 0 ? u"a slow subscriber is cut off at "_s + sizeText(hard)
                                     : u"a slow subscriber is never cut off"_s};
    if (hard > 0 && hard < SmallBuffer) {
        finding.level = Level::Warning;
        finding.remedy = u"Raise client-output-buffer-limit pubsub"_s;
    }
    findings.append(finding);
}

void addLists(const RedisReport &report, QList<Finding> &findings)
{
    if (report.historyLength)
        findings.append({.check = u"history"_s, .says = counted(*report.historyLength, "event"_L1)});
    if (!report.deadLetters)
        return;
    Finding finding{.check = u"dead letters"_s, .says = counted(*report.deadLetters, "dead letter"_L1)};
    if (*report.deadLetters > 0) {
        finding.level = Level::Warning;
        finding.remedy = u"Look at them with 'sothebais dlq list'"_s;
    }
    findings.append(finding);
}

void addRights(const RedisReport &report, QList<Finding> &findings)
{
    bool mayEverything = true;
    for (const RedisReport::Right &right : report.rights) {
        if (right.allowed == true)
            continue;
        mayEverything = false;
        const bool isKnown = right.allowed.has_value();
        findings.append(
            {.check = u"rights"_s,
             .level = isKnown ? Level::Wrong : Level::Warning,
             .says = (isKnown ? u"%1 is not allowed: %2"_s : u"whether %1 is allowed is not known: %2"_s)
                         .arg(right.command, right.reason),
             .remedy = isKnown ? u"Give the user the right with ACL SETUSER"_s : QString()});
    }
    if (mayEverything)
        findings.append({.check = u"rights"_s, .says = u"the user may do all that events need"_s});
}

QLatin1StringView nameOf(Level level)
{
    switch (level) {
    case Level::Fine:
        return "ok"_L1;
    case Level::Warning:
        return "warning"_L1;
    case Level::Wrong:
        break;
    }
    return "wrong"_L1;
}

} // namespace

QList<Finding> diagnose(const RedisReport &report)
{
    QList<Finding> findings{server(report)};
    addLatency(report, findings);
    addMemory(report, findings);
    addBufferLimit(report, findings);
    addLists(report, findings);
    addRights(report, findings);
    for (const RedisReport::Unknown &each : report.unknown)
        findings.append(
            {.check = each.fact, .level = Level::Warning, .says = u"not known: "_s + each.reason});
    return findings;
}

Finding diagnose(const QString &check, const Comm::Result<Comm::HttpResponse> &health)
{
    if (!health)
        return {.check = check,
                .level = Level::Wrong,
                .says = health.error().message,
                .remedy = health.error().remedy};
    const Comm::Result<QJsonValue> json = health->json();
    const QString status = json ? json->toObject().value(u"status"_s).toString() : QString();
    const bool isIll = status == "error"_L1 || status == "unhealthy"_L1;
    return {.check = check,
            .level = isIll ? Level::Wrong : Level::Fine,
            .says = status.isEmpty() ? u"answers with %1"_s.arg(health->status) : u"says "_s + status,
            .remedy = isIll ? u"Look into the log of the service"_s : QString()};
}

QString lineOf(const Finding &finding)
{
    const QString mark = finding.level == Level::Fine ? u"✔"_s
        : finding.level == Level::Warning             ? u"!"_s
                                                      : u"✘"_s;
    const QString advice = finding.remedy.isEmpty() ? QString() : u". "_s + finding.remedy;
    return u"%1 %2: %3"_s.arg(mark, finding.check, finding.says) + advice;
}

QByteArray jsonOf(const Finding &finding)
{
    QJsonObject object{
        {u"check"_s, finding.check}, {u"level"_s, nameOf(finding.level)}, {u"says"_s, finding.says}};
    if (!finding.remedy.isEmpty())
        object.insert(u"remedy"_s, finding.remedy);
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace Sothebais
