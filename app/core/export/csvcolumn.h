// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filterfield.h"

#include <comm/result.h>

namespace Sothebais {

/// A column of an exported table.
struct CsvColumn
{
    enum class Content {
        Field, ///< `field`
        Flags, ///< "duplicate late"
        Event, ///< the whole payload
    };

    Content content = Content::Field;
    FilterField field = {};

    /// As it stands in the first line: "received", "data.amount".
    QString name() const;

    /// The columns of these names, which are those of the fields of a filter (without "key" and "age"),
    /// "flags" and "event". InvalidArgument if one is not known.
    static Comm::Result<QList<CsvColumn>> fromNames(const QStringList &names);
    /// received, time, type, source, subject, id, flags, data
    static QList<CsvColumn> defaults();

    bool operator==(const CsvColumn &) const = default;
};

} // namespace Sothebais
