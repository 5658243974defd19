// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filterevents.h"

#include <QTimeZone>

#include <functional>

/// A filter as a text, and what it means: written beside it, without looking at how filters are read or
/// applied.
struct FilterExpression
{
    QString text;
    std::function<bool(const FilterEvent &event)> passes;
};

/// What times are measured by.
struct FilterNow
{
    QTimeZone zone;
    qint64 now = 0; ///< milliseconds since the epoch
};

/// Expressions with every kind of term.
QList<FilterExpression> filterExpressions(QRandomGenerator &random, int count, const FilterNow &clock);
