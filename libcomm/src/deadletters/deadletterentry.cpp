// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/deadletter.h"

#include "deadletters/deadletterreader.h"
#include "deadletters/redaction.h"
#include "events/isodate.h"
#include "json/jsoncanonical.h"
#include "json/jsonwriter.h"

namespace Comm {

namespace {

constexpr qsizetype LongestText = 10'000; // characters of an error; a stack trace may be endless

class EntryWriter
{
public:
    void begin(const char *name)
    {
        m_out += m_out.isEmpty() || m_out.endsWith('{') ? "\"" : ",\"";
        m_out += name;
        m_out += "\":";
    }
    void add(const char *name, const QString &text)
    {
        if (text.isEmpty())
            return;
        begin(name);
        appendJson(m_out, QStringView(redacted(text, LongestText)));
    }
    void add(const char *name, const QDateTime &time)
    {
        if (!time.isValid())
            return;
        begin(name);
        m_out += '"' + isoDate(time) + '"';
    }
    void add(const char *name, int number)
    {
        if (number == 0)
            return;
        begin(name);
        m_out += QByteArray::number(number);
    }
    QByteArray &out() { return m_out; }

private:
    QByteArray m_out;
};

void addError(EntryWriter &writer, const DeadLetterFailure &failure)
{
    writer.begin("error");
    writer.out() += "{\"message\":";
    appendJson(writer.out(), QStringView(redacted(failure.message, LongestText)));
    writer.add("stack", failure.stack);
    writer.add("timestamp", failure.time.isValid() ? failure.time : QDateTime::currentDateTimeUtc());
    writer.out() += '}';
}

void addOriginal(EntryWriter &writer, QByteArrayView payload)
{
    if (payload.isValidUtf8()) {
        writer.begin(OriginalMember);
        appendJsonUtf8(writer.out(), payload);
    } else {
        writer.begin(OriginalBase64Member);
        writer.out() += '"' + payload.toByteArray().toBase64() + '"';
    }
}

} // namespace

QByteArray DeadLetter::entryOf(const Event &event, const DeadLetterFailure &failure)
{
    const QByteArray readable = event.isMalformed() ? QByteArray("{}") : canonicalJson(event.payload());
    EntryWriter writer;
    writer.out() += '{';
    writer.begin("event");
    writer.out() += readable;
    addError(writer, failure);
    writer.add(AttemptsMember, failure.attempts);
    writer.add(RetriesMember, failure.retries);
    writer.add(FirstFailureMember, failure.firstFailure);
    writer.add(ConsumerMember, failure.consumer);
    writer.add(ServiceMember, failure.service);
    if (readable != event.payload())
        addOriginal(writer, event.payload());
    writer.out() += '}';
    return writer.out();
}

} // namespace Comm
