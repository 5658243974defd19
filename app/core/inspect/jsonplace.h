// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace Sothebais {

/// Where a value stands in a text.
struct JsonPlace
{
    qsizetype offset = 0;
    qsizetype size = 0;
    bool isThere = true; ///< else this is the nearest container that would hold it
};

/// The value that a JSON pointer (RFC 6901) names; of members with one name the last. The text should be
/// JSON; one that is broken does no harm.
JsonPlace findInJson(QByteArrayView text, const QString &pointer);

/// A name as one step of a JSON pointer.
QString pointerToken(QString name);

} // namespace Sothebais
