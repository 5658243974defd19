// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/deadletterqueue.h>

#include <functional>

namespace Sothebais {

/// Hands the letters from `cursor` on to `visit` until that returns false, then calls `done`. The queue must
/// stay.
void walkLetters(Comm::DeadLetterQueue &queue, const Comm::DeadLetterCursor &cursor,
                 const std::function<bool(const Comm::DeadLetter &)> &visit,
                 const std::function<void(const Comm::Result<void> &)> &done);

} // namespace Sothebais
