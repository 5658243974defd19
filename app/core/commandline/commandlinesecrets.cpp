// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandlinesecrets.h"

#include <algorithm>
#include <cctype>
#include <string_view>

namespace Sothebais {

namespace {

/// Where the user and password of an address inside `argument` would begin, or npos if it holds no address.
size_t startOfCredentials(std::string_view argument)
{
    for (const std::string_view scheme : {"redis://", "rediss://", "redis+sentinel://", "rediss+sentinel://",
                                          "unix://", "http://", "https://", "ws://", "wss://"}) {
        const size_t found = argument.find(scheme);
        if (found != std::string_view::npos && (found == 0 || argument[found - 1] == '='))
            return found + scheme.size();
    }
    return std::string_view::npos;
}

/// Where the value of an authorization header inside `argument` would begin, or npos.
size_t startOfAuthorization(std::string_view argument)
{
    constexpr std::string_view name = "authorization:";
    const auto isSame = [](char a, char b) { return std::tolower(static_cast<unsigned char>(a)) == b; };
    const auto found = std::search(argument.begin(), argument.end(), name.begin(), name.end(), isSame);
    return found == argument.end() ? std::string_view::npos
                                   : static_cast<size_t>(found - argument.begin()) + name.size();
}

} // namespace

void hideCredentials(int argc, char **argv)
{
    for (int i = 1; i < argc; ++i) {
        const std::string_view argument(argv[i]);
        const size_t start = startOfCredentials(argument);
        const size_t end = argument.rfind('@'); // the last one: a password may hold an @ that nobody escaped
        if (const size_t header = startOfAuthorization(argument); header != std::string_view::npos)
            std::fill(argv[i] + header, argv[i] + argument.size(), '*');
        if (start == std::string_view::npos)
            continue;
        if (end != std::string_view::npos && end > start)
            std::fill(argv[i] + start, argv[i] + end, '*');
        // Tokens and passwords of sentinels are given in the query.
        if (const size_t query = argument.find('?', start); query != std::string_view::npos)
            std::fill(argv[i] + query + 1, argv[i] + argument.size(), '*');
    }
}

} // namespace Sothebais
