// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/eventtypes.h"
#include "comm/export.h"
#include "comm/result.h"

#include <QByteArray>
#include <QList>
#include <QSharedDataPointer>

namespace Comm {

/// One field of the `data` of an event type, as the services write it.
struct FieldInfo
{
    enum class Kind { String, Number, Boolean, Decimal, IsoDate, Enum, Array, Any };

    QByteArray name;
    Kind kind = Kind::Any;
    bool required = false;
    bool contract = false; ///< the validator of the existing services insists on it too
    QByteArray label = {}; ///< what the messages of those services call it: "Bid ID"
    QByteArray unit = {}; ///< of a number, for example "s"; empty where it has none
    QList<QByteArray> values = {}; ///< what an Enum may be

    bool operator==(const FieldInfo &) const = default;
};

/// One event type: the key that code uses, the name on the wire, and the fields of its data where they are
/// known.
struct TypeInfo
{
    EventType type = EventType::Unknown;
    QByteArray key = {}; ///< "BID_PLACED"
    QByteArray name = {}; ///< "lot:bid:placed"
    QByteArray shape
        = {}; ///< name of the payload struct, "BidPlaced"; empty where the data has no fixed shape
    QList<FieldInfo> fields = {}; ///< empty where the data has no fixed shape

    bool operator==(const TypeInfo &) const = default;
};

class CatalogData;

/// All event types and sources that a program knows: those of the auction house, and those it registers
/// itself.
///
/// An implicitly shared value. Register types first, then hand the catalogue to the parser, validator or
/// client:
///
///     Comm::Catalog catalog;
///     const auto sealed = catalog.registerType({.key = "BID_SEALED", .name = "lot:bid:sealed"});
///     const Comm::TypeInfo *bid = catalog.find("lot:bid:placed");
class COMM_EXPORT Catalog
{
public:
    /// The types and sources of the auction house.
    Catalog();
    Catalog(const Catalog &);
    Catalog(Catalog &&) noexcept;
    Catalog &operator=(const Catalog &);
    Catalog &operator=(Catalog &&) noexcept;
    ~Catalog();

    /// Adds a type and gives it an EventType above those of the auction house. Its `type` member is ignored.
    /// InvalidArgument if the key or the name is empty or taken.
    Result<EventType> registerType(TypeInfo info);

    /// Adds a source under a wire name; InvalidArgument if the name is empty or taken.
    Result<EventSource> registerSource(const QByteArray &name);

    /// The type with this wire name, else null. Valid as long as this catalogue is neither changed nor
    /// destroyed.
    const TypeInfo *find(QByteArrayView name) const;
    /// The type with this key or, failing that, this wire name; else null.
    const TypeInfo *findKeyOrName(QByteArrayView keyOrName) const;
    /// The type, which must not be Unknown.
    const TypeInfo &info(EventType type) const;
    /// The source with this wire name, else Unknown.
    EventSource findSource(QByteArrayView name) const;
    /// Wire name of a source; empty for Unknown.
    QByteArray sourceName(EventSource source) const;

    /// Every type in the order of the catalogue, registered ones last.
    const QList<TypeInfo> &types() const;
    /// Wire names of every source, registered ones last.
    const QList<QByteArray> &sources() const;

private:
    QSharedDataPointer<CatalogData> d;
};

} // namespace Comm
