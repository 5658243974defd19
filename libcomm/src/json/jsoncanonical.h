// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace Comm {

/// What JavaScript's JSON.stringify(JSON.parse(text)) gives: compact, numbers as JavaScript prints them, keys
/// that are array indices first and ascending, the last of duplicate members in the place of the first.
///
/// The text must be valid JSON, nested no deeper than JsonReader::MaxDepth; let a JsonReader read it first.
QByteArray canonicalJson(QByteArrayView text);

/// The same for one string, given and returned with its quotes.
QByteArray canonicalString(QByteArrayView token);

} // namespace Comm
