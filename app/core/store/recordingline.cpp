// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordingline.h"

#include "core/json/jsonskip.h"
#include "core/json/jsonstring.h"
#include "eventflagnames.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace Sothebais {

namespace {

QByteArray withLineFeeds(QByteArrayView body, QByteArrayView positions)
{
    QByteArray result = body.toByteArray();
    const char *at = positions.data() + 1;
    while (at < positions.end()) {
        qsizetype position = -1;
        const auto [next, error] = std::from_chars(at, positions.end(), position);
        if (error == std::errc() && position >= 0 && position < result.size() && result[position] == ' ')
            result[position] = '\n';
        at = error == std::errc() ? next : at + 1;
    }
    return result;
}

EventFlags flagsFrom(QByteArrayView array)
{
    EventFlags flags;
    if (array.size() < 3) // as nearly always
        return flags;
    for (const EventFlagName &known : eventFlagNames()) {
        for (qsizetype at = array.indexOf(known.name); at > 0; at = array.indexOf(known.name, at + 1)) {
            const qsizetype end = at + known.name.size();
            if (array[at - 1] == '"' && end < array.size() && array[end] == '"')
                flags |= known.flag;
        }
    }
    return flags;
}

void appendFrame(QByteArray &out, const RecordingLine::Frame &frame)
{
    out += R"({"receivedAt":)";
    std::array<char, 24> digits = {};
    const auto end = std::to_chars(digits.begin(), digits.end(), frame.receivedAt).ptr;
    out.append(digits.data(), end - digits.data());
    out += R"(,"channel":)";
    appendJsonString(out, frame.channel);
    out += R"(,"flags":[)";
    bool isFirst = true;
    for (const EventFlagName &known : eventFlagNames()) {
        if (!frame.flags.testFlag(known.flag))
            continue;
        out += isFirst ? "\"" : ",\"";
        (out += known.name) += '"';
        isFirst = false;
    }
    out += ']';
}

QByteArrayView defectName(Comm::Event::Defect defect)
{
    using Defect = Comm::Event::Defect;
    switch (defect) {
    case Defect::NotAnObject:
        return "notAnObject";
    case Defect::InvalidUtf8:
        return "invalidUtf8";
    case Defect::TooLarge:
        return "tooLarge";
    case Defect::TooDeep:
        return "tooDeep";
    case Defect::None:
    case Defect::NotJson:
        break;
    }
    return "notJson";
}

void appendLineFeeds(QByteArray &out, QByteArrayView payload)
{
    out += R"(,"lineFeeds":)";
    char separator = '[';
    for (qsizetype at = payload.indexOf('\n'); at >= 0; at = payload.indexOf('\n', at + 1)) {
        (out += separator) += QByteArray::number(at);
        separator = ',';
    }
    out += ']';
}

void appendText(QByteArray &out, QByteArrayView payload)
{
    if (payload.isValidUtf8()) {
        out += R"(,"text":)";
        appendJsonString(out, payload);
    } else {
        ((out += R"(,"base64":")") += QByteArray::fromRawData(payload.data(), payload.size()).toBase64())
            += '"';
    }
}

/// The members of a line that mean something.
struct Members
{
    QByteArrayView receivedAt, channel, flags, event, text, base64, receipt, lineFeeds;
};

struct MemberName
{
    QByteArrayView name;
    QByteArrayView Members::*member;
};

constexpr std::array MemberNames = {
    MemberName{"receivedAt", &Members::receivedAt},
    MemberName{"channel", &Members::channel},
    MemberName{"flags", &Members::flags},
    MemberName{"event", &Members::event},
    MemberName{"text", &Members::text},
    MemberName{"base64", &Members::base64},
    MemberName{"receipt", &Members::receipt},
    MemberName{"lineFeeds", &Members::lineFeeds},
};

void keep(Members &members, QByteArrayView key, QByteArrayView value)
{
    for (const MemberName &known : MemberNames) {
        if (known.name == key)
            members.*known.member = value;
    }
}

bool readMembers(Members &members, QByteArrayView text)
{
    return walkJsonObject(text.begin(), text.end(),
                          [&members](const JsonMember &member) { keep(members, member.key, member.value); })
        == text.end();
}

bool readNumber(QByteArrayView text, qint64 &number)
{
    const auto [end, error] = std::from_chars(text.begin(), text.end(), number);
    return error == std::errc() && end == text.end();
}

bool isString(QByteArrayView value)
{
    return value.size() >= 2 && value.front() == '"';
}

bool isObject(QByteArrayView value)
{
    return !value.isEmpty() && value.front() == '{';
}

} // namespace

bool RecordingLine::read(QByteArrayView line)
{
    *this = {};
    Members members;
    if (!readMembers(members, line.trimmed()) || !readNumber(members.receivedAt, receivedAt))
        return false;
    if (isString(members.channel))
        channel = members.channel.sliced(1, members.channel.size() - 2);
    flags = flagsFrom(members.flags);
    if (!members.event.isEmpty()) {
        body = members.event;
        lineFeeds = members.lineFeeds;
        form = lineFeeds.startsWith('[') ? Form::LineFeeds : Form::Exact;
        flags.setFlag(EventFlag::Malformed, flags.testFlag(EventFlag::Malformed) || !isObject(body));
        return true;
    }
    if (isObject(members.receipt)) {
        body = members.receipt;
        form = Form::Receipt;
        flags = EventFlag::Receipt;
        return true;
    }
    form = isString(members.text) ? Form::Text : Form::Base64;
    body = form == Form::Text ? members.text : members.base64;
    return isString(body);
}

bool RecordingLine::readQuickly(QByteArrayView line)
{
    constexpr QByteArrayView Time = R"({"receivedAt":)";
    constexpr QByteArrayView Channel = R"(,"channel":")";
    constexpr QByteArrayView Flags = R"(,"flags":[)";
    constexpr QByteArrayView Event = R"(],"event":)";
    const char *at = line.begin();
    const char *const end = line.end();
    const auto pass = [&at, end](QByteArrayView text) {
        const bool isThere = end - at > text.size() && std::memcmp(at, text.data(), size_t(text.size())) == 0;
        at += isThere ? text.size() : 0;
        return isThere;
    };
    if (!pass(Time) || !line.endsWith("}}"))
        return false;
    at = std::from_chars(at, end, receivedAt).ptr;
    if (!pass(Channel))
        return false;
    const char *const channelEnd = skipJsonString(at - 1, end);
    if (!channelEnd)
        return false;
    channel = {at, channelEnd - 1};
    at = channelEnd;
    if (!pass(Flags))
        return false;
    const char *const flagsEnd = std::find(at, end, ']');
    flags = flagsFrom({at - 1, flagsEnd});
    at = flagsEnd;
    if (!pass(Event))
        return false;
    form = Form::Exact;
    body = {at, end - 1};
    return true;
}

QByteArray RecordingLine::decoded() const
{
    switch (form) {
    case Form::LineFeeds:
        return withLineFeeds(body, lineFeeds);
    case Form::Text:
        return jsonStringBytes(body);
    case Form::Base64:
        return QByteArray::fromBase64(body.sliced(1, body.size() - 2).toByteArray());
    case Form::Exact:
    case Form::Receipt:
        break;
    }
    return body.toByteArray();
}

RecordingLine::Place RecordingLine::append(QByteArray &out, const Frame &frame, const Comm::Event &event)
{
    return append(out, frame, event.payload(), event.defect());
}

RecordingLine::Place RecordingLine::append(QByteArray &out, const Frame &frame, QByteArrayView payload,
                                           Comm::Event::Defect defect)
{
    const bool isEvent = defect == Comm::Event::Defect::None;
    const bool isBare = isEvent && payload.startsWith('{') && payload.endsWith('}');
    const qsizetype start = out.size();
    Place place{.offset = start, .isExact = isBare && !payload.contains('\n')};

    EventFlags flags = frame.flags;
    appendFrame(out, {frame.receivedAt, frame.channel, flags.setFlag(EventFlag::Malformed, !isEvent)});
    if (!isEvent)
        ((out += R"(,"error":")") += defectName(defect)) += '"';
    if (isBare && !place.isExact)
        appendLineFeeds(out, payload);
    if (isBare)
        out += R"(,"event":)";
    if (place.isExact)
        place.offset = out.size();
    if (isBare)
        out += place.isExact ? payload : QByteArrayView(payload.toByteArray().replace('\n', ' '));
    else
        appendText(out, payload);
    place.length = (place.isExact ? out.size() : out.size() + 2) - place.offset;
    out += "}\n";
    return place;
}

RecordingLine::Place RecordingLine::appendReceipt(QByteArray &out, qint64 receivedAt, QByteArrayView receipt)
{
    Q_ASSERT(isObject(receipt) && !receipt.contains('\n'));
    ((out += R"({"receivedAt":)") += QByteArray::number(receivedAt)) += R"(,"receipt":)";
    const Place place{.offset = out.size(), .length = receipt.size()};
    (out += receipt) += "}\n";
    return place;
}

} // namespace Sothebais
