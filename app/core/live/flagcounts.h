// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/eventstream.h"

#include <QTimer>

#include <array>

namespace Sothebais {

/// How many events of a stream have each flag, those included that were let go since.
class FlagCounts : public QObject
{
    Q_OBJECT
public:
    explicit FlagCounts(EventStream &stream, QObject *parent = nullptr);

    qint64 count(EventFlag flag) const;
    /// Counts another stream from now on.
    void setStream(EventStream &stream);

private:
    void countMore();

    EventStream *m_stream = nullptr;
    qint64 m_counted = 0; ///< the events below
    std::array<qint64, 16> m_counts = {}; ///< by bit
    QTimer m_more; ///< the rest of many events that came at once
};

} // namespace Sothebais
