// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filter.h"

#include "filternode.h"
#include "filterparser.h"

namespace Sothebais {

Comm::Result<Filter> Filter::parse(const QString &text, const Comm::Catalog &catalog)
{
    FilterSyntax syntax = filterSyntax(text, catalog);
    if (syntax.error)
        return syntax.error->toError(text);
    return syntax.filter;
}

QString Filter::toString() const
{
    return m_root ? filterText(*m_root) : QString();
}

FilterSyntax filterSyntax(const QString &text, const Comm::Catalog &catalog)
{
    return FilterParser(text, catalog).run();
}

} // namespace Sothebais
