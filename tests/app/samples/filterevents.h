// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/eventrecord.h"
#include "plainjson.h"

#include <QRandomGenerator>

/// An event as a filter sees it, and as a slow reader sees it.
struct FilterEvent
{
    QByteArray payload;
    qint64 receivedAt = 0; ///< milliseconds since the epoch
    QByteArray channel;
    Sothebais::EventFlags flags; ///< beside Malformed, which the payload tells
    PlainJson json; ///< Missing if the payload is no JSON object

    bool has(Sothebais::EventFlag flag) const;
};

/// Events of every kind, also of kinds that should not be: numbers as texts, members twice or with escapes,
/// types that nobody knows, broken bytes.
QList<FilterEvent> filterEvents(QRandomGenerator &random, int count);
