// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/exitcode.h"

namespace Sothebais {

ExitCode exitCodeOf(const Comm::Error &error)
{
    using Code = Comm::Error::Code;
    switch (error.code) {
    case Code::InvalidArgument:
        return WrongUsage;
    case Code::HostNotFound:
    case Code::ConnectionRefused:
    case Code::ConnectionLost:
    case Code::NetworkFailure:
    case Code::AuthenticationFailed:
    case Code::NotPermitted:
    case Code::TlsFailure:
    case Code::ProtocolError:
    case Code::NotConnected:
        return CannotConnect;
    case Code::TimedOut:
        return TimedOut;
    case Code::MalformedJson:
    case Code::InvalidEvent:
    case Code::NotFound:
    case Code::ServerError:
    case Code::HttpStatus:
    case Code::TooLarge:
    case Code::Overloaded:
    case Code::NoReceivers:
    case Code::HandlerFailed:
    case Code::StorageFailure:
    case Code::Cancelled:
        break;
    }
    return AnswerIsNo;
}

} // namespace Sothebais
