// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

namespace Sothebais {

/// A receipt of the stream (as receiptText() writes it) in a sentence: "Connection lost for 3.2 s: 41 events
/// recovered, none lost". One line in which everything is visible.
QString receiptSummary(QByteArrayView receipt);

/// True if it says that nothing was lost.
bool isRepaired(QByteArrayView receipt);

} // namespace Sothebais
