// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Sothebais {

/// JSON text over several lines, for people to read and edit: every token as it stands, in its order, so that
/// no digit of a number and no duplicate key is lost. Four spaces a level, up to 16 levels.
///
///     indentedJson(R"({"amount":2.50})"); // "{\n    \"amount\": 2.50\n}"
///
/// What is no JSON comes out in pieces, but whole.
QByteArray indentedJson(QByteArrayView json);

} // namespace Sothebais
