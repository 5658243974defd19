// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/deadletters/letteract.h"

#include <QString>

namespace Sothebais {

// What is said about letters in more than one place.

/// "Retry dead letters".
QString bulkTitle(LetterAction action);
/// "Retry 312 letters", of an action in which they take part; a parked one goes back.
QString bulkButtonText(LetterAction action, qint64 letters);
/// "312 letters were discarded", for something that is over.
QString doneText(LetterAction action, bool wasParked, qint64 letters);

} // namespace Sothebais
