// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/catalog.h"
#include "comm/export.h"

#include <QByteArray>
#include <QMetaType>

namespace Comm {

/// What a subscription listens to: every event, those of one type, or those whose type matches a glob.
///
///     Comm::Topic::all();
///     Comm::Topic::type("lot:bid:placed");
///     Comm::Topic::glob("lot:bid:*");
class COMM_EXPORT Topic
{
public:
    enum class Kind { All, Type, Glob };

    static Topic all() { return Topic(Kind::All, {}); }
    /// `name` is the wire name of the type.
    static Topic type(const QByteArray &name) { return Topic(Kind::Type, name); }
    static Topic type(EventType type, const Catalog &catalog = Catalog());
    /// `*`, `?`, `[abc]` and `\` as Redis reads them. A glob without any of them is a type, the glob `*` is
    /// all.
    static Topic glob(const QByteArray &pattern);

    Kind kind() const { return m_kind; }
    /// The wire name or the pattern; empty for all.
    const QByteArray &name() const { return m_name; }

    bool operator==(const Topic &) const = default;

private:
    Topic(Kind kind, const QByteArray &name) : m_kind(kind), m_name(name) { }

    Kind m_kind;
    QByteArray m_name;
};

} // namespace Comm
