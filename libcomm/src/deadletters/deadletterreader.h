// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/deadletterqueue.h"
#include "comm/eventparser.h"
#include "events/envelopereader.h"
#include "json/jsonreader.h"

#include <optional>
#include <vector>

namespace Comm {

// The members that stand beside `event` and `error` in our entries.
inline constexpr char AttemptsMember[] = "attempts";
inline constexpr char RetriesMember[] = "retries";
inline constexpr char FirstFailureMember[] = "firstFailure";
inline constexpr char ConsumerMember[] = "consumer";
inline constexpr char ServiceMember[] = "service";
inline constexpr char OriginalMember[] = "originalEvent";
inline constexpr char OriginalBase64Member[] = "originalEventBase64";

/// An entry as the server gave it.
struct RawEntry
{
    QByteArray bytes = {}; ///< of one that is too large to be given, its beginning
    qint64 size = 0; ///< as a whole
    QByteArray cutFingerprint = {}; ///< empty unless it is cut
};

/// A page of a list before it is read.
struct RawPage
{
    std::vector<RawEntry> entries = {};
    DeadLetterCursor next = {};
    qint64 total = 0;
    bool atEnd = false;
};

/// Reads entries of the dead letter queue, whoever wrote them. Reuse it: its parsers keep their buffers.
class DeadLetterReader
{
public:
    explicit DeadLetterReader(const Catalog &catalog = Catalog(), EventParser::Limits limits = {});

    /// The letter shares the bytes.
    DeadLetter read(const QByteArray &entry);
    DeadLetterPage read(const RawPage &page);

private:
    static DeadLetter cut(const RawEntry &entry);
    QString defectOfEntry(QByteArrayView entry);
    void readMembers(DeadLetter &letter);
    struct EventMember;
    Event eventOf(const QByteArray &entry, const EventMember &member);
    Event eventOf(QByteArrayView text, const std::optional<QByteArray> &original);

    /// A text that is mostly the same as in the entry before, and shared then.
    struct Repeated
    {
        const QString &of(QByteArrayView text);

        QByteArray bytes = {};
        QString text = {};
    };

    JsonReader m_reader;
    const EventParser::Limits m_limits;
    EventParser m_events;
    EnvelopeReader m_envelopes;
    Repeated m_consumer;
    Repeated m_service;
};

} // namespace Comm
