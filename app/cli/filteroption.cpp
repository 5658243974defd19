// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/filteroption.h"

#include "cli/console.h"

using namespace Qt::StringLiterals;

namespace Sothebais {

void addWhere(CLI::App &command, std::string &expression)
{
    command
        .add_option(
            "--where", expression,
            "Only events that this filter lets pass, such as\n'type == lot:bid:* and data.amount > 1000'")
        ->type_name("EXPR");
}

std::optional<Filter> filterOf(const std::string &expression)
{
    const Comm::Result<Filter> filter = Filter::parse(QString::fromStdString(expression));
    if (filter)
        return *filter;
    complain(filter.error().toString());
    for (const QString &line : filter.error().details) // the text, and marks under the place
        say(u"  "_s + line);
    return std::nullopt;
}

} // namespace Sothebais
