// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/error.h>

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <span>

namespace Sothebais {

/// Reads the members of an object that somebody else may have written, and remembers the first that is wrong.
/// A member that is absent is as good as its default.
///
///     JsonMembers members(object);
///     const QString host = members.text("host"_L1);
///     const int port = members.number("port"_L1, 6379, 1, 65'535);
///     if (members.error())
///         return *members.error();
class JsonMembers
{
public:
    static constexpr qsizetype MaxText = 1'000; ///< characters of a text

    explicit JsonMembers(const QJsonObject &object) : m_object(object) { }

    bool contains(QLatin1StringView name) const { return m_object.contains(name); }
    QString text(QLatin1StringView name);
    bool boolean(QLatin1StringView name);
    int number(QLatin1StringView name, int absent, int least, int greatest);
    /// The place of the text among the known ones; 0 where it is absent or wrong.
    size_t oneOf(QLatin1StringView name, std::span<const QLatin1StringView> known);
    QJsonObject object(QLatin1StringView name);
    QJsonArray array(QLatin1StringView name, qsizetype greatestSize);

    /// InvalidArgument with the name of the member.
    const std::optional<Comm::Error> &error() const { return m_error; }
    void takeErrorOf(const JsonMembers &inner);

private:
    void refuse(QLatin1StringView name, const QString &wanted);

    const QJsonObject m_object;
    std::optional<Comm::Error> m_error;
};

} // namespace Sothebais
