// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace Sothebais {

/// A step from a value to one inside of it.
struct ValueStep
{
    QString key = {};
    qsizetype index = -1; ///< of an element; -1 for a member
};

/// A filter for events that have this value (exact text) in this place: `data.amount == 1500.50`,
/// `type == lot:end`. For a member of the envelope that has no field of its own, its text anywhere.
QString valueFilter(const QList<ValueStep> &path, QByteArrayView json);

/// The place as filters and people write it: `data.bids[0].amount`.
QString valuePath(const QList<ValueStep> &path);

} // namespace Sothebais
