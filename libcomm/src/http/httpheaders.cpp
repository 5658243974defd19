// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/httpheaders.h"

#include <algorithm>

namespace Comm {

static bool isSameName(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

void HttpHeaders::set(const QByteArray &name, const QByteArray &value)
{
    remove(name);
    add(name, value);
}

void HttpHeaders::remove(QByteArrayView name)
{
    m_fields.removeIf([name](const Field &field) { return isSameName(field.first, name); });
}

bool HttpHeaders::contains(QByteArrayView name) const
{
    return std::any_of(m_fields.cbegin(), m_fields.cend(),
                       [name](const Field &field) { return isSameName(field.first, name); });
}

QByteArray HttpHeaders::value(QByteArrayView name) const
{
    const auto found = std::find_if(m_fields.cbegin(), m_fields.cend(),
                                    [name](const Field &field) { return isSameName(field.first, name); });
    return found == m_fields.cend() ? QByteArray() : found->second;
}

QList<QByteArray> HttpHeaders::values(QByteArrayView name) const
{
    QList<QByteArray> values;
    for (const Field &field : m_fields) {
        if (isSameName(field.first, name))
            values.append(field.second);
    }
    return values;
}

} // namespace Comm
