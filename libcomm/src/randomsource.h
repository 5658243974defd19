// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <functional>

namespace Comm {

/// Gives numbers from 0 to below 1, for jitter. Tests hand in their own.
using RandomSource = std::function<double()>;

/// The source that was handed in or, where it is empty, the global generator.
RandomSource randomSource(RandomSource given);

} // namespace Comm
