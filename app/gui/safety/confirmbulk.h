// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

class QString;
class QWidget;

namespace Sothebais {

class WriteGuard;

/// Asks before work on much at once, where it is about real bidders: on production somebody has to type the
/// environment's name, anywhere else it goes on at once.
///
/// "what" is a sentence about what would be done: "Retry 312 dead letters in 4 groups".
void confirmBulk(QWidget *parent, const WriteGuard &guard, const QString &what, std::function<void()> go);

} // namespace Sothebais
