// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <initializer_list>
#include <span>

namespace Comm {

/// Appends one command to `out` in the form a Redis server reads: every argument with its length, any bytes
/// allowed.
void appendCommand(QByteArray &out, std::span<const QByteArrayView> arguments);
inline void appendCommand(QByteArray &out, std::initializer_list<QByteArrayView> arguments)
{
    appendCommand(out, std::span(arguments.begin(), arguments.size()));
}

} // namespace Comm
