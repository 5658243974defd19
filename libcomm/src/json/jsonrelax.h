// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

namespace Comm {

/// The text with what simdjson refuses and JavaScript accepts replaced by what both accept: escapes of lone
/// surrogates by \ufffd, integers beyond 64 bits by doubles, and numbers beyond a double by the largest one.
/// Whatever is no JSON stays no JSON.
QByteArray relaxedJson(QByteArrayView text);

} // namespace Comm
