// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/eventvalidator.h>

namespace Sothebais {

enum class Pointers { Omit, Include };

/// A verdict as a line of JSON,
/// `{"line":1,"valid":false,"malformed":false,"errors":[{"field":"id","message":"..."}]}`; each error with
/// its JSON pointer if wanted.
QByteArray verdictLine(qint64 line, const Comm::Validation &verdict, Pointers pointers);

} // namespace Sothebais
