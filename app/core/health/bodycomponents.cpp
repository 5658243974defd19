// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bodycondition.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr qsizetype MaxComponents = 100; // of one body
constexpr int MaxDepth = 3; // of components within components
constexpr qsizetype MaxTextLength = 300; // characters of a status or message

bool isList(const QString &key)
{
    static const QStringList lists{u"components"_s, u"checks"_s, u"dependencies"_s, u"services"_s};
    return lists.contains(key);
}

QString textOf(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.toString().left(MaxTextLength);
}

/// The first of these members that says something.
QString firstOf(const QJsonObject &object, std::initializer_list<QLatin1StringView> keys)
{
    for (const QLatin1StringView key : keys) {
        if (const QString text = textOf(object.value(key)); !text.isEmpty())
            return text;
    }
    return {};
}

class Walk
{
public:
    /// Of a list of components every member is one; elsewhere only an object that has a status.
    void members(const QString &path, const QJsonObject &object, bool isComponents, int depth)
    {
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString name = path.isEmpty() ? member.key() : QString(path + u'.' + member.key());
            if (isList(member.key()) && member->isObject() && depth < MaxDepth)
                members(path, member->toObject(), true, depth + 1);
            else
                component(name, *member, isComponents, depth);
        }
    }

    QList<HealthComponent> found;

private:
    void component(const QString &name, const QJsonValue &value, bool isComponent, int depth)
    {
        const QJsonObject object = value.toObject();
        const QString status
            = value.isObject() ? firstOf(object, {"status"_L1, "state"_L1, "healthy"_L1}) : textOf(value);
        const bool isOne = isComponent ? !status.isEmpty() : value.isObject() && !status.isEmpty();
        if (!isOne || found.size() >= MaxComponents)
            return;
        found.append(HealthComponent{.name = name.left(MaxTextLength),
                                     .status = status,
                                     .state = stateOfStatus(status),
                                     .detail = firstOf(object, {"message"_L1, "error"_L1, "lastError"_L1})});
        if (depth < MaxDepth)
            members(name, object, false, depth + 1);
    }
};

} // namespace

QList<HealthComponent> bodyComponents(const QByteArray &body)
{
    Walk walk;
    walk.members({}, QJsonDocument::fromJson(body).object(), false, 0);
    return walk.found;
}

HealthState stateOfStatus(const QString &status)
{
    static const QStringList good{u"ok"_s,      u"healthy"_s, u"up"_s,     u"pass"_s,  u"passing"_s,
                                  u"running"_s, u"ready"_s,   u"online"_s, u"alive"_s, u"connected"_s,
                                  u"active"_s,  u"idle"_s,    u"true"_s};
    static const QStringList poor{u"degraded"_s, u"warn"_s,       u"warning"_s,      u"slow"_s,
                                  u"starting"_s, u"connecting"_s, u"reconnecting"_s, u"partial"_s};
    static const QStringList bad{u"error"_s,   u"unhealthy"_s, u"down"_s,         u"fail"_s,    u"failed"_s,
                                 u"failing"_s, u"critical"_s,  u"disconnected"_s, u"offline"_s, u"false"_s};
    const QString word = status.toLower();
    if (good.contains(word))
        return HealthState::Up;
    if (poor.contains(word))
        return HealthState::Degraded;
    return bad.contains(word) ? HealthState::Down : HealthState::Unknown;
}

} // namespace Sothebais
