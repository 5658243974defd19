// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

namespace Sothebais {

/// Changes one member of a JSON object that somebody may have laid out by hand: every other byte, digit and
/// line feed stays as it is.
///
///     withMember("{\"a\": 1.50}", "b", "2"); // {"a": 1.50, "b": 2}

/// The object with this value, as exact JSON text, for the member of that name, the last one of several. A
/// new member goes before the first of those that follow it in `order`, or at the end. What is no whole
/// object is returned unchanged.
QByteArray withMember(const QByteArray &object, const QByteArray &name, QByteArrayView value,
                      const QList<QByteArray> &order = {});

/// The object without the members of that name.
QByteArray withoutMember(const QByteArray &object, const QByteArray &name);

/// JSON text without the white space between its tokens.
QByteArray compactJson(QByteArrayView json);

/// JSON text in which invisible and reordering characters (bidirectional overrides and the like) are written
/// as escapes. It says the same, as they can only stand in strings.
QByteArray withVisibleCharacters(const QByteArray &json);

} // namespace Sothebais
