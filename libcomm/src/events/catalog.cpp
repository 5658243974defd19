// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/catalog.h"

#include "events/catalogtable.h"
#include "events/nameindex.h"

#include <QCoreApplication>

#include <limits>

namespace Comm {

class CatalogData : public QSharedData
{
    Q_DECLARE_TR_FUNCTIONS(Comm::Catalog)

public:
    CatalogData()
    {
        for (const TypeInfo &info : catalogTypes())
            append(info);
        for (const QByteArray &source : catalogSources())
            append(source);
    }

    void append(const TypeInfo &info)
    {
        types += info;
        typeNames.append(info.name);
        typeKeys.append(info.key);
    }

    void append(const QByteArray &source)
    {
        sources += source;
        sourceNames.append(source);
    }

    bool hasType(QByteArrayView keyOrName) const
    {
        return typeNames.find(keyOrName) >= 0 || typeKeys.find(keyOrName) >= 0;
    }

    QList<TypeInfo> types;
    QList<QByteArray> sources;
    NameIndex typeNames;
    NameIndex typeKeys;
    NameIndex sourceNames;
};

static Error refusal(const QString &message)
{
    return Error{.code = Error::Code::InvalidArgument, .message = message};
}

static QSharedDataPointer<CatalogData> auctionHouse()
{
    static const QSharedDataPointer<CatalogData> data(new CatalogData);
    return data;
}

Catalog::Catalog() : d(auctionHouse()) { }
Catalog::Catalog(const Catalog &) = default;
Catalog::Catalog(Catalog &&) noexcept = default;
Catalog &Catalog::operator=(const Catalog &) = default;
Catalog &Catalog::operator=(Catalog &&) noexcept = default;
Catalog::~Catalog() = default;

Result<EventType> Catalog::registerType(TypeInfo info)
{
    const QString name = QString::fromUtf8(info.name.isEmpty() ? info.key : info.name);
    if (info.key.isEmpty() || info.name.isEmpty())
        return refusal(
            CatalogData::tr("An event type needs a key and a name, \"%1\" has only one").arg(name));
    if (std::as_const(d)->hasType(info.name) || std::as_const(d)->hasType(info.key))
        return refusal(CatalogData::tr("The key or the name of the event type \"%1\" is taken").arg(name));
    if (types().size() >= std::numeric_limits<quint16>::max())
        return refusal(CatalogData::tr("The catalogue is full, it has no room for \"%1\"").arg(name));
    info.type = EventType(types().size() + 1);
    d->append(info);
    return info.type;
}

Result<EventSource> Catalog::registerSource(const QByteArray &name)
{
    if (name.isEmpty())
        return refusal(CatalogData::tr("An event source needs a name"));
    if (findSource(name) != EventSource::Unknown)
        return refusal(
            CatalogData::tr("The event source \"%1\" is already known").arg(QString::fromUtf8(name)));
    if (sources().size() >= std::numeric_limits<quint16>::max())
        return refusal(
            CatalogData::tr("The catalogue is full, it has no room for \"%1\"").arg(QString::fromUtf8(name)));
    d->append(name);
    return EventSource(sources().size());
}

const TypeInfo *Catalog::find(QByteArrayView name) const
{
    const qsizetype place = d->typeNames.find(name);
    return place < 0 ? nullptr : &d->types.at(place);
}

const TypeInfo *Catalog::findKeyOrName(QByteArrayView keyOrName) const
{
    const qsizetype place = d->typeKeys.find(keyOrName);
    return place < 0 ? find(keyOrName) : &d->types.at(place);
}

const TypeInfo &Catalog::info(EventType type) const
{
    Q_ASSERT(type != EventType::Unknown && qsizetype(type) <= d->types.size());
    return d->types.at(qsizetype(type) - 1);
}

EventSource Catalog::findSource(QByteArrayView name) const
{
    return EventSource(d->sourceNames.find(name) + 1);
}

QByteArray Catalog::sourceName(EventSource source) const
{
    return d->sources.value(qsizetype(source) - 1);
}

const QList<TypeInfo> &Catalog::types() const
{
    return d->types;
}

const QList<QByteArray> &Catalog::sources() const
{
    return d->sources;
}

} // namespace Comm
