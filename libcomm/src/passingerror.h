// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/error.h"

namespace Comm {

/// Whether the same, tried again, may end better: a wrong certificate, for one, stays wrong.
constexpr bool isPassing(Error::Code code)
{
    switch (code) {
    case Error::Code::ConnectionLost:
    case Error::Code::ConnectionRefused:
    case Error::Code::HostNotFound:
    case Error::Code::NetworkFailure:
    case Error::Code::TimedOut:
        return true;
    default:
        return false;
    }
}

} // namespace Comm
