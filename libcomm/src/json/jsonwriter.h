// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QJsonValue>
#include <QStringView>

namespace Comm {

// Each of these appends one JSON value exactly as JavaScript's JSON.stringify() prints it.

/// As JavaScript prints numbers: "100", "1e+21", "0" for -0, and "null" for what is not finite.
void appendJson(QByteArray &out, double number);

/// Quoted; escapes only for the quote, the backslash, control characters and lone surrogates.
void appendJson(QByteArray &out, QStringView text);

/// The same without the quotes.
void appendJsonCharacters(QByteArray &out, QStringView text);

/// The same as the quoted text, for valid UTF-8.
void appendJsonUtf8(QByteArray &out, QByteArrayView utf8);

/// Any value; the members of objects come in the order of QJsonObject.
void appendJson(QByteArray &out, const QJsonValue &value);

} // namespace Comm
