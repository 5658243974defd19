// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/deadletterqueue.h"

namespace Comm {

/// Makes the events that dead letters are published as.
class LetterEditor
{
public:
    explicit LetterEditor(const EventClient::Options &options);

    /// The event of a letter as it is, or a new one with its data.
    Result<Event> retried(const DeadLetter &letter, const DeadLetterRetry &how);
    /// The same with other data. It has to be JSON and to give an event that the client would publish.
    Result<Event> edited(const DeadLetter &letter, QByteArrayView data, const DeadLetterRetry &how);

private:
    Result<Event> renewed(const DeadLetter &letter, QByteArrayView data);

    EventBuilder m_builder;
    EventValidator m_validator;
    EventParser m_parser;
};

/// What is kept of an edit: `{"entry":"<text of the entry>","event":{<what replaced it>},"time":"..."}`.
QByteArray editRecord(const DeadLetter &letter, const Event &event, const QDateTime &now);

} // namespace Comm
