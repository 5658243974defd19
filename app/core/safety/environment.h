// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Sothebais {

/// What a connection leads to, in the words of the house.
struct Environment
{
    QString name = {}; ///< such as "production"; what is typed to confirm work on much at once
    bool isProduction = false; ///< real bidders and real money

    bool operator==(const Environment &) const = default;
};

} // namespace Sothebais
