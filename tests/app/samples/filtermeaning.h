// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filterevents.h"

#include <optional>

// What the words of filters mean, in the most obvious way.

/// The texts of the envelope; empty where missing.
QString envelopeText(const FilterEvent &event, const QString &member);
/// The event's own time; nothing where missing.
std::optional<qint64> envelopeTime(const FilterEvent &event);
/// "lot:42"; empty if it is about nothing.
QString subjectOf(const FilterEvent &event);
/// The ids that the data has under these names, without what the noun says; empty ones are not there.
QStringList idsOf(const FilterEvent &event, const QString &noun, const QStringList &names);

/// `*` and `?`.
bool fitsPattern(QStringView pattern, QStringView text);
/// -1, 0 or 1 for two decimal numbers as they are written; nothing if one is none.
std::optional<int> compareNumbers(const QString &a, const QString &b);
/// -1, 0 or 1 by the numbers of the characters.
int compareTexts(const QString &a, const QString &b);
/// Milliseconds since the epoch of a time in the data.
std::optional<qint64> timeOf(const PlainJson &value);
/// Whether "==", "<" and so on hold for -1, 0 or 1.
bool holds(const QString &operation, int order);
