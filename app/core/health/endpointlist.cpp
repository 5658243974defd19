// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpointlist.h"

#include "core/settings/privatefile.h"
#include "core/store/appendfile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QUuid>

#include <algorithm>
#include <cerrno>
#include <utility>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using Comm::Error;

constexpr qint64 MaxFileSize = 4 * 1024 * 1024; // far more than so many endpoints need

Error noEndpoints(const QString &path, const QString &reason)
{
    return {.code = Comm::Error::Code::InvalidArgument,
            .message = EndpointList::tr("%1 holds no endpoints: %2").arg(path, reason),
            .remedy = EndpointList::tr("Choose a file that endpoints were exported to")};
}

Error tooMany()
{
    return {.code = Comm::Error::Code::TooLarge,
            .message = EndpointList::tr("There is no room for further endpoints: the most are %n", nullptr,
                                        int(EndpointList::MaxEndpoints)),
            .remedy = EndpointList::tr("Remove some that nobody needs")};
}

Comm::Result<QList<Endpoint>> readEndpoints(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileError(path, file.exists() ? EACCES : ENOENT);
    if (file.size() > MaxFileSize)
        return noEndpoints(path, EndpointList::tr("it is too large"));
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &fault);
    if (fault.error != QJsonParseError::NoError)
        return noEndpoints(path, fault.errorString());
    const QJsonValue list = document.object().value("endpoints"_L1);
    if (!list.isArray())
        return noEndpoints(path, EndpointList::tr("it has no list of \"endpoints\""));
    QList<Endpoint> endpoints;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &value : array) {
        auto endpoint = Endpoint::fromJson(value.toObject());
        if (!endpoint)
            return endpoint.error();
        endpoints.append(*std::move(endpoint));
    }
    return endpoints;
}

QByteArray jsonOf(const QList<Endpoint> &endpoints)
{
    QJsonArray array;
    for (const Endpoint &endpoint : endpoints)
        array.append(endpoint.toJson());
    return QJsonDocument(QJsonObject{{u"endpoints"_s, array}}).toJson();
}

QString newId()
{
    return QUuid::createUuid().toString(QUuid::WithoutBraces);
}

} // namespace

EndpointList::EndpointList(const QString &file, QObject *parent) : QObject(parent), m_file(file) { }

Comm::Result<void> EndpointList::load()
{
    if (m_file.isEmpty() || !QFileInfo::exists(m_file))
        return {};
    auto read = readEndpoints(m_file);
    m_isBroken = !read;
    if (!read)
        return read.error();
    const auto all = withMissing(*read);
    m_isBroken = !all;
    if (!all)
        return all.error();
    m_endpoints = *all;
    m_before = m_endpoints;
    Q_EMIT changed();
    return {};
}

qsizetype EndpointList::indexOf(const QString &id) const
{
    const auto found = std::ranges::find(m_endpoints, id, &Endpoint::id);
    return found == m_endpoints.end() ? -1 : found - m_endpoints.begin();
}

const Endpoint *EndpointList::find(const QString &id) const
{
    const qsizetype index = indexOf(id);
    return index < 0 ? nullptr : &m_endpoints[index];
}

/// Whether `of` depends on it, over however many others.
bool EndpointList::isAncestor(const QString &id, const QString &of) const
{
    const Endpoint *at = find(of);
    for (qsizetype steps = 0; at && steps <= m_endpoints.size(); ++steps) {
        if (at->parent == id)
            return true;
        at = find(at->parent);
    }
    return at != nullptr; // a circle has no place here
}

QList<Endpoint> EndpointList::possibleParents(const QString &id) const
{
    QList<Endpoint> possible;
    for (const Endpoint &endpoint : m_endpoints) {
        if (endpoint.id != id && (id.isEmpty() || !isAncestor(id, endpoint.id)))
            possible.append(endpoint);
    }
    return possible;
}

Comm::Result<void> EndpointList::checkParent(const Endpoint &endpoint) const
{
    const bool isMissing = !endpoint.parent.isEmpty() && !find(endpoint.parent);
    if (!isMissing && (endpoint.parent.isEmpty() || !isAncestor(endpoint.id, endpoint.parent)))
        return {};
    return Comm::Error{.code = Comm::Error::Code::InvalidArgument,
                       .message = isMissing
                           ? tr("\"%1\" depends on an endpoint that is not there").arg(endpoint.name)
                           : tr("\"%1\" cannot depend on what depends on it").arg(endpoint.name),
                       .remedy = tr("Choose another one, or none")};
}

Comm::Result<QString> EndpointList::add(const Endpoint &endpoint)
{
    Endpoint added = endpoint;
    if (added.id.isEmpty() || find(added.id))
        added.id = newId();
    if (const auto good = added.check(); !good)
        return good.error();
    if (const auto good = checkParent(added); !good)
        return good.error();
    if (m_endpoints.size() >= MaxEndpoints)
        return tooMany();
    set(m_endpoints + QList{added});
    return added.id;
}

Comm::Result<void> EndpointList::replace(const Endpoint &endpoint)
{
    const qsizetype index = indexOf(endpoint.id);
    if (index < 0)
        return Comm::Error{.code = Comm::Error::Code::NotFound,
                           .message = tr("The endpoint \"%1\" is no longer there").arg(endpoint.name),
                           .remedy = tr("Add it as a new one")};
    if (const auto good = endpoint.check(); !good)
        return good.error();
    if (const auto good = checkParent(endpoint); !good)
        return good.error();
    QList<Endpoint> endpoints = m_endpoints;
    endpoints[index] = endpoint;
    set(endpoints);
    return {};
}

void EndpointList::setPaused(const QString &id, bool isPaused)
{
    QList<Endpoint> endpoints = m_endpoints;
    for (Endpoint &endpoint : endpoints) {
        if (endpoint.id == id)
            endpoint.isPaused = isPaused;
    }
    set(endpoints);
}

void EndpointList::remove(const QString &id)
{
    const Endpoint *const removed = find(id);
    if (!removed)
        return;
    const QString parent = removed->parent;
    QList<Endpoint> endpoints = m_endpoints;
    endpoints.remove(indexOf(id));
    for (Endpoint &endpoint : endpoints) {
        if (endpoint.parent == id)
            endpoint.parent = parent;
    }
    set(endpoints);
}

void EndpointList::move(qsizetype from, qsizetype to)
{
    const auto isPlace = [this](qsizetype index) { return index >= 0 && index < m_endpoints.size(); };
    if (!isPlace(from) || !isPlace(to))
        return;
    QList<Endpoint> endpoints = m_endpoints;
    endpoints.move(from, to);
    set(endpoints);
}

void EndpointList::undo()
{
    set(QList<Endpoint>(m_before));
    m_before = m_endpoints;
}

qsizetype EndpointList::addPreset(const QString &host, int portOffset)
{
    const qsizetype before = m_endpoints.size();
    if (const auto all = withMissing(presetEndpoints(host, portOffset)))
        set(*all);
    return m_endpoints.size() - before;
}

Comm::Result<qsizetype> EndpointList::importFrom(const QString &path)
{
    const auto read = readEndpoints(path);
    if (!read)
        return read.error();
    const auto all = withMissing(*read);
    if (!all)
        return all.error();
    const qsizetype before = m_endpoints.size();
    set(*all);
    return m_endpoints.size() - before;
}

/// What is there already, by its id, stays as it is. A parent may come after its children.
Comm::Result<QList<Endpoint>> EndpointList::withMissing(const QList<Endpoint> &endpoints) const
{
    QList<Endpoint> all = m_endpoints;
    for (Endpoint endpoint : endpoints) {
        if (std::ranges::find(all, endpoint.id, &Endpoint::id) != all.end())
            continue;
        if (endpoint.id.isEmpty())
            endpoint.id = newId();
        all.append(endpoint);
    }
    if (all.size() > MaxEndpoints)
        return tooMany();
    EndpointList together;
    together.m_endpoints = all;
    for (const Endpoint &endpoint : std::as_const(all)) {
        if (const auto good = together.checkParent(endpoint); !good)
            return good.error();
    }
    return all;
}

Comm::Result<void> EndpointList::exportTo(const QString &path) const
{
    QList<Endpoint> endpoints;
    for (const Endpoint &endpoint : m_endpoints)
        endpoints.append(endpoint.withoutSecrets());
    return writePrivateFile(path, jsonOf(endpoints));
}

void EndpointList::set(const QList<Endpoint> &endpoints)
{
    if (endpoints == m_endpoints)
        return;
    m_before = std::exchange(m_endpoints, endpoints);
    store();
    Q_EMIT changed();
}

void EndpointList::store()
{
    if (m_file.isEmpty())
        return;
    if (std::exchange(m_isBroken, false)) {
        const QString aside = m_file + u".broken"_s;
        QFile::remove(aside);
        QFile::rename(m_file, aside);
    }
    if (const auto written = writePrivateFile(m_file, jsonOf(m_endpoints)); !written)
        Q_EMIT failed(written.error());
}

} // namespace Sothebais
