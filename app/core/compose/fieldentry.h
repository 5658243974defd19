// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/catalog.h>

#include <QString>
#include <QTimeZone>

namespace Sothebais {

/// What somebody has typed for a field of an event's data, as the JSON that it becomes.
///
/// What does not fit the field is not lost: it becomes a JSON string, which the validator then complains
/// about at its place.
///
///     readField({.name = "amount", .kind = Kind::Decimal}, u"2.50"_s, zone).json; // "2.50" in quotes
struct FieldEntry
{
    QByteArray json = {}; ///< exact text; empty if the field is left out
    QString problem = {}; ///< what the validator cannot know, such as a time that comes twice

    bool operator==(const FieldEntry &) const = default;
};

/// Money and numbers keep every digit that was typed. A time without a zone is one in `zone`.
FieldEntry readField(const Comm::FieldInfo &field, const QString &text, const QTimeZone &zone);

/// The text to type for a value, such that readField() gives the same again wherever the value fits the
/// field.
QString fieldText(const Comm::FieldInfo &field, QByteArrayView json, const QTimeZone &zone);

/// Whether a text can be typed and read in a field: nothing in it is invisible or changes the order of what
/// is shown.
bool isTypeable(const QString &text);

/// What a value means beside what is typed: a time in the zones that matter, "90 s = 1 min 30 s". May be
/// empty. The type is that of the event, by its name on the wire.
QString fieldMeaning(QByteArrayView type, const Comm::FieldInfo &field, QByteArrayView json);

/// What is expected in a field: "decimal, such as 12.50".
QString fieldHint(const Comm::FieldInfo &field);

} // namespace Sothebais
