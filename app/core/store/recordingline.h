// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "arrival.h"

namespace Sothebais {

/// One line of a recording, written and read here and nowhere else:
///
///     {"receivedAt":1795445527123,"channel":"events:all","flags":["duplicate"],"event":{...}}
///     {"receivedAt":1795445527123,"channel":"events:all","flags":["malformed"],"error":"notJson","text":"..."}
///     {"receivedAt":1795445527123,"receipt":{...}}
///
/// `event` holds the exact bytes of the payload. If these have line feeds between their tokens, each is a
/// space there, and `lineFeeds` before it says where they were: offsets into the payload, ascending. What is
/// no JSON object is a string with the usual escapes in `text`, or in `base64` where it is not UTF-8; `error`
/// is one of notJson, notAnObject, invalidUtf8, tooLarge, tooDeep. Members may stand in any order, and those
/// that are not known are passed over.
struct RecordingLine
{
    enum class Form : quint8 {
        Exact, ///< `body` is the payload
        LineFeeds, ///< `body` is the payload with spaces for line feeds
        Text, ///< `body` is a JSON string
        Base64, ///< `body` is a JSON string
        Receipt, ///< `body` is an object that is no event
    };

    Form form = Form::Exact;
    qint64 receivedAt = 0;
    EventFlags flags = {};
    QByteArrayView channel = {}; ///< without its quotes, with its escapes
    QByteArrayView body = {}; ///< a part of the line
    QByteArrayView lineFeeds = {}; ///< JSON array; only for LineFeeds

    /// Reads a line, with or without its line feed. False if it is no line of a recording.
    bool read(QByteArrayView line);
    /// Reads a line as append() writes it for an event as it is. True says that it is either such a line, or
    /// `body` is not one whole object: whoever looks into that must find out.
    bool readQuickly(QByteArrayView line);
    /// The payload where the body is not the payload itself.
    QByteArray decoded() const;

    /// Where a payload stands in what append() has appended.
    struct Place
    {
        qsizetype offset = 0; ///< of the payload if isExact, else of the line
        qsizetype length = 0; ///< likewise
        bool isExact = true;
    };

    /// What stands beside a payload.
    struct Frame
    {
        qint64 receivedAt = 0;
        QByteArrayView channel = {};
        EventFlags flags = {};
    };

    /// Appends the line of an event, with its line feed.
    static Place append(QByteArray &out, const Frame &frame, const Comm::Event &event);
    /// The same for bytes whose defect is known.
    static Place append(QByteArray &out, const Frame &frame, QByteArrayView payload,
                        Comm::Event::Defect defect);
    static Place appendReceipt(QByteArray &out, qint64 receivedAt, QByteArrayView receipt);
};

} // namespace Sothebais
