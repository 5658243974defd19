// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

#include <optional>

namespace Sothebais {

/// Where a text stops being JSON, and why.
struct JsonFault
{
    qsizetype offset = 0; ///< of the first byte that is wrong; the size of the text where it ends too early
    qint64 line = 1;
    qint64 column = 1; ///< in bytes, counting from 1
    QString reason; ///< "a value is missing"
};

/// The first fault of a text; nothing if the text is JSON. Any depth is fine; the time goes with the size.
std::optional<JsonFault> findJsonFault(QByteArrayView text);

} // namespace Sothebais
