// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>

namespace Comm {

/// What a peer says of itself, fit to stand in an error: cut to a readable length, and without what could
/// steer a terminal.
QString printable(QString text);

} // namespace Comm
