// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Sothebais {

/// True where Qt would look for a display that nobody has named: neither the environment nor the command line
/// names one, nor a platform that needs none. To be asked before there is an application.
bool isDisplayMissing(int argc, char **argv);

} // namespace Sothebais
