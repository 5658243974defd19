// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/decimal.h"
#include "comm/error.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

#include <optional>

namespace Comm {

template <typename Enum>
std::optional<Enum> fromWireName(QStringView name);

/// Reads the members of one payload and keeps the first thing that does not fit as an error.
///
/// A std::optional member may be missing or null.
class PayloadReader
{
    Q_DECLARE_TR_FUNCTIONS(Comm::PayloadReader)

public:
    /// `payload` is the name of the struct, for the error.
    PayloadReader(const char *payload, const QJsonObject &data) : m_payload(payload), m_data(data) { }

    void read(const char *name, QString &value);
    void read(const char *name, double &value);
    void read(const char *name, bool &value);
    void read(const char *name, Decimal &value);
    void read(const char *name, QDateTime &value);
    void read(const char *name, QJsonArray &value);
    void read(const char *name, QJsonValue &value);

    template <typename T>
    void read(const char *name, std::optional<T> &value)
    {
        const QJsonValue member = m_data[QLatin1String(name)];
        if (!member.isUndefined() && !member.isNull())
            read(name, value.emplace());
    }

    template <typename Enum>
    requires std::is_enum_v<Enum>
    void read(const char *name, Enum &value)
    {
        const QJsonValue member = m_data[QLatin1String(name)];
        if (const std::optional<Enum> known = fromWireName<Enum>(member.toString()))
            value = *known;
        else
            refuseName(name, member);
    }

    const std::optional<Error> &error() const { return m_error; }

private:
    static QString described(const QJsonValue &value);
    void refuse(const char *name, const QJsonValue &member, const QString &expected);
    void refuseName(const char *name, const QJsonValue &member);

    const char *m_payload;
    const QJsonObject &m_data;
    std::optional<Error> m_error;
};

} // namespace Comm
