// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include <cstdarg>
#include <dlfcn.h>

/// Qt starts processes by clone() with the memory shared, as vfork() does. The thread sanitizer's own clone()
/// takes every child for one with memory of its own and gives up when the parent goes on, so this one goes
/// straight to the system's. It is part of the tests that the thread sanitizer runs, and of nothing else.
extern "C" __attribute__((visibility("default"), no_sanitize("thread"))) int
clone(int (*function)(void *), void *stack, int flags, void *argument, ...)
{
    using Clone = int (*)(int (*)(void *), void *, int, void *, ...);
    static const auto systemClone = reinterpret_cast<Clone>(dlsym(RTLD_NEXT, "clone"));

    va_list rest;
    va_start(rest, argument);
    void *const parentTid = va_arg(rest, void *);
    void *const tls = va_arg(rest, void *);
    void *const childTid = va_arg(rest, void *);
    va_end(rest);
    return systemClone(function, stack, flags, argument, parentTid, tls, childTid);
}
