// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "letteract.h"

namespace Sothebais {

/// Writes what became of letters into a file, in place of one that is there: a table with commas if its name
/// ends in ".csv", otherwise a JSON object a line. Both tell of each the action, the result ("done", "gone",
/// "skipped", "failed" or "unsure"), the reason, how many received the event and as what it was published,
/// and which letter it was. Takes its time: from any thread.
Comm::Result<void> writeLetterActs(const QString &path, const QList<LetterAct> &acts);

} // namespace Sothebais
