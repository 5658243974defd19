// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/catalog.h"

#include <QString>
#include <QStringList>

#include <simdjson.h>

#include <optional>

namespace Comm {

/// What JavaScript takes for true in a condition: everything but null, false, 0 and "".
bool isTruthy(const simdjson::dom::element &value);

/// Why the value does not fit the kind of the field, as "should be ..., but is ..."; empty if it fits.
QString misfit(const FieldInfo &field, const simdjson::dom::element &value);

/// The path to the first array or object below more than `levels` others, outermost name first.
std::optional<QStringList> pathBeyond(const simdjson::dom::element &value, int levels);

} // namespace Comm
