// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QWidget;

namespace Sothebais {

/// Saves a picture of the window as PNG; false if the file cannot be written, with the reason on standard
/// error.
bool saveScreenshot(QWidget &window, const QString &file);

} // namespace Sothebais
