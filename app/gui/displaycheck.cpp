// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "displaycheck.h"

#include <QtGlobal>

#include <algorithm>
#include <array>
#include <string_view>

namespace Sothebais {

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)

bool isDisplayMissing(int argc, char **argv)
{
    constexpr std::array Names = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"};
    const bool isNamed
        = std::ranges::any_of(Names, [](const char *name) { return !qEnvironmentVariableIsEmpty(name); });
    return !isNamed && std::none_of(argv, argv + argc, [](const std::string_view argument) {
        return argument.starts_with("-platform") || argument.starts_with("--platform")
            || argument == "-display" || argument == "--display";
    });
}

#else

bool isDisplayMissing(int, char **)
{
    return false; // there is always one
}

#endif

} // namespace Sothebais
