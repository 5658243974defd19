// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/export.h"

#include <QByteArray>
#include <QList>
#include <QMetaType>

#include <utility>

namespace Comm {

/// The header fields of a message, in their order; names are compared without regard to case.
///
///     Comm::HttpHeaders headers{{"Accept", "text/plain"}};
///     headers.set("X-Trace", "42");
///     qInfo() << headers.value("accept");
class COMM_EXPORT HttpHeaders
{
public:
    using Field = std::pair<QByteArray, QByteArray>;

    HttpHeaders() = default;
    HttpHeaders(std::initializer_list<Field> fields) : m_fields(fields) { }

    /// Replaces every field of this name by one.
    void set(const QByteArray &name, const QByteArray &value);
    /// Adds one more field, also where there is one of this name.
    void add(const QByteArray &name, const QByteArray &value) { m_fields.append({name, value}); }
    void remove(QByteArrayView name);

    bool contains(QByteArrayView name) const;
    /// The value of the first field of this name; empty where there is none.
    QByteArray value(QByteArrayView name) const;
    /// The values of all fields of this name.
    QList<QByteArray> values(QByteArrayView name) const;

    const QList<Field> &fields() const { return m_fields; }

    bool operator==(const HttpHeaders &) const = default;

private:
    QList<Field> m_fields;
};

} // namespace Comm

Q_DECLARE_METATYPE(Comm::HttpHeaders)
