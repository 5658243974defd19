// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Sothebais {

/// Appends valid UTF-8 as a JSON string in its quotes, with no line feed in it.
void appendJsonString(QByteArray &out, QByteArrayView utf8);

/// The bytes that a JSON string in its quotes stands for; lone surrogates become U+FFFD. What
/// appendJsonString() has written comes back byte by byte, a byte order mark included, which QString would
/// swallow.
QByteArray jsonStringBytes(QByteArrayView string);

} // namespace Sothebais
