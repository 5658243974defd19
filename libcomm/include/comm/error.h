// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/export.h"

#include <QMetaType>
#include <QString>
#include <QStringList>

namespace Comm {

/// Why a call could not do what it was asked: what happened and where, and what to do about it.
struct Error
{
    enum class Code {
        InvalidArgument, ///< the caller's value is not usable: a URL, a decimal, a glob
        MalformedJson, ///< a text that should be JSON is not
        InvalidEvent, ///< an event that the validator refuses; `details` lists its issues
        NotFound, ///< the question was understood and the answer is "there is none"
        HostNotFound, ///< the name of the server does not resolve
        ConnectionRefused, ///< nothing listens at the address
        ConnectionLost, ///< an established connection ended
        NetworkFailure, ///< any other failure of the network or the socket
        AuthenticationFailed, ///< the server wants a password or rejects the given one
        NotPermitted, ///< the user of the connection lacks a right
        TlsFailure, ///< the TLS handshake failed, or the certificate of the peer is refused
        ProtocolError, ///< the peer does not speak the expected protocol
        ServerError, ///< the server answered with an error of its own
        HttpStatus, ///< an HTTP server answered with a status other than 2xx
        TooLarge, ///< what the peer sends, or is to be sent, is beyond a limit
        TimedOut, ///< no answer within the deadline
        NotConnected, ///< there is no connection, and none is being made
        Overloaded, ///< a bounded buffer is full
        NoReceivers, ///< nobody listens, so nothing was published
        HandlerFailed, ///< a handler of this program could not deal with an event
        StorageFailure, ///< a file of ours cannot be read or written
        Cancelled, ///< the caller went away before the answer came
    };

    Code code = Code::InvalidArgument;
    QString message = {}; ///< one sentence: what failed, and where
    QString remedy = {}; ///< one sentence: what to do; may be empty
    QStringList details = {}; ///< further lines, such as the issues of an event
    bool mayHaveExecuted = false; ///< the request was sent and its fate is unknown

    /// Message and remedy as one line of text, without a trailing full stop.
    COMM_EXPORT QString toString() const;

    bool operator==(const Error &) const = default;
};

} // namespace Comm

Q_DECLARE_METATYPE(Comm::Error)
