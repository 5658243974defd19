// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Sothebais {

/// Overwrites user, password and query of every address in the arguments, and the value of an authorization
/// header, so that they do not stay in the list of processes. To be called once the arguments have been read.
void hideCredentials(int argc, char **argv);

} // namespace Sothebais
