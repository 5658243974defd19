// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QObject;

#include <functional>

namespace Sothebais {

/// True if the desktop is set to a dark look.
bool isSystemDark();

/// Calls back when that changes, as long as `context` lives; only Qt 6.5 and later can tell.
void onSystemSchemeChanged(QObject *context, const std::function<void()> &callback);

} // namespace Sothebais
