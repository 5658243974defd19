// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

#include <utility>

/// A JSON value as a tree, read in the slowest and most obvious way; numbers keep their text.
struct PlainJson
{
    enum class Kind { Missing, Null, Boolean, Number, String, Array, Object };

    Kind kind = Kind::Missing;
    QString text; ///< of a String; of a Number or Boolean as written
    QList<PlainJson> elements; ///< of an Array
    QList<std::pair<QString, PlainJson>> members; ///< of an Object

    /// The text must be valid JSON.
    static PlainJson fromText(const QByteArray &json);

    /// The last member of this name; Missing if there is none.
    PlainJson member(const QString &name) const;
    /// Missing if there is none.
    PlainJson element(qsizetype index) const;
    bool isThere() const { return kind != Kind::Missing; }
};
