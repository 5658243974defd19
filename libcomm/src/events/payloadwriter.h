// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/decimal.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonValue>
#include <QLatin1StringView>

#include <optional>

namespace Comm {

/// Writes the members of one payload as compact JSON, in the order of the calls.
class PayloadWriter
{
public:
    void write(const char *name, const QString &value);
    void write(const char *name, double value);
    void write(const char *name, bool value);
    void write(const char *name, const Decimal &value);
    void write(const char *name, const QDateTime &value);
    void write(const char *name, const QJsonArray &value);
    void write(const char *name, const QJsonValue &value);

    template <typename T>
    void write(const char *name, const std::optional<T> &value)
    {
        if (value)
            write(name, *value);
    }

    template <typename Enum>
    requires std::is_enum_v<Enum>
    void write(const char *name, Enum value) { writeText(name, wireName(value)); }

    QByteArray takeText();

private:
    void writeName(const char *name);
    /// `text` needs no escapes.
    void writeText(const char *name, QByteArrayView text);

    QByteArray m_text = QByteArrayLiteral("{");
};

} // namespace Comm
