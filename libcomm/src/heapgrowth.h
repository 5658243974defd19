// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtGlobal>

namespace Comm {

/// Has the heap of this thread grow by so many bytes at once, before very many small things are allocated.
///
/// The GNU C library has a heap for each thread, and all but the first of them grow page by page of 4 KiB,
/// with a call of the system for each: a fifth of the time that a thread needs to read a long list. Into room
/// that was asked for and given back a heap grows without such calls. Elsewhere this does little, and no
/// harm.
/// At most by 16 MiB, whatever is asked for.
void growHeap(qsizetype bytes);

} // namespace Comm
