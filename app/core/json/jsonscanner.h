// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace Sothebais {

enum class JsonKind { Invalid, Object, Array, String, Number, Boolean, Null };

/// What the text of one JSON value is, by its first character.
JsonKind jsonKind(QByteArrayView value);

/// A value for people: a string without its quotes and escapes, anything else exactly as it is written.
QString jsonText(QByteArrayView value);

/// A key as JsonScanner gives it, without its escapes.
QString jsonKeyText(QByteArrayView key);

/// Walks over the members of one JSON object or array, in the order and the exact text of the wire.
///
/// Unlike QJsonObject it keeps order, duplicate keys and the digits of numbers. The text should have been
/// checked by a parser before; one that is broken ends the walk early and does no harm.
///
///     JsonScanner members(event.dataText());
///     while (members.next())
///         qInfo() << members.key() << members.value();
class JsonScanner
{
public:
    explicit JsonScanner(QByteArrayView container);

    bool next();
    /// The key with its escapes and without its quotes; empty in an array.
    QByteArrayView key() const { return m_key; }
    /// The exact text of the value.
    QByteArrayView value() const { return m_value; }

private:
    bool readKey();
    void skipSpace();

    QByteArrayView m_text;
    qsizetype m_position = 0;
    bool m_isObject = false;
    QByteArrayView m_key;
    QByteArrayView m_value;
};

} // namespace Sothebais
