// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filtersyntax.h"

#include <functional>

namespace Sothebais {

/// The syntax of a filter whose fields have other names than those of events. `nameOf` gives the field of the
/// language for one that is written; places are those of the text as it is written.
FilterSyntax renamedSyntax(const QString &text, const std::function<QString(const QString &)> &nameOf);

/// The filter of such a syntax, or what is wrong with the text.
Comm::Result<Filter> renamedFilter(const QString &text,
                                   const std::function<QString(const QString &)> &nameOf);

/// The field for a member of a body: "status" is `data.status`.
QString bodyField(const QString &name);
/// The other way round.
QString bodyMember(const QString &field);

} // namespace Sothebais
