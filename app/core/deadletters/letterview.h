// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filter.h"
#include "lettergroup.h"

#include <QMetaType>
#include <QTimeZone>

namespace Sothebais {

/// Which letters are to be shown, and in which order.
struct LetterView
{
    enum class Column { Time, Type, Error, Subject, Source, Service, Attempts, Retries, Size };

    bool parked = false; ///< of the parking list instead of the queue
    Filter filter = {};
    QTimeZone zone = QTimeZone::systemTimeZone(); ///< of the times that are written without one in the filter
    LetterGrouping grouping = LetterGrouping::Fingerprint;
    QByteArray group = {}; ///< key of the one group to be shown; empty for all
    Column sortedBy = Column::Time;
    Qt::SortOrder order = Qt::DescendingOrder;

    bool operator==(const LetterView &) const = default;
};

} // namespace Sothebais

Q_DECLARE_METATYPE(Sothebais::LetterView)
