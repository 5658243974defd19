// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requesthead.h"

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Comm {

namespace {

HttpFailure badRequest(const QString &message)
{
    return {.status = 400, .code = "BAD_REQUEST", .message = message};
}

/// RFC 9110, section 5.6.2.
bool isToken(QByteArrayView text)
{
    static constexpr QByteArrayView Marks = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')
            || Marks.contains(c);
    });
}

bool isPrintable(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

std::optional<HttpFailure> readRequestLine(const QByteArray &line, RequestHead &head)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts[0]))
        return badRequest(u"The first line is no request"_s);
    if (parts[2] != "HTTP/1.1" && parts[2] != "HTTP/1.0")
        return HttpFailure{.status = 505,
                           .code = "HTTP_VERSION_NOT_SUPPORTED",
                           .message = u"Only HTTP/1.1 and HTTP/1.0 are spoken here"_s};
    if (!parts[1].startsWith('/') || parts[1].startsWith("//") || !isPrintable(parts[1]))
        return badRequest(u"The target of the request is no path"_s);
    head.method = parts[0];
    head.target = parts[1];
    head.isHttp10 = parts[2] == "HTTP/1.0";
    return {};
}

std::optional<HttpFailure> readField(const QByteArray &line, RequestHead &head)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 0 || !isToken(QByteArrayView(line).first(colon)))
        return badRequest(u"A header field has no name"_s);
    head.fields.emplaceBack(line.first(colon).toLower(), line.sliced(colon + 1).trimmed());
    return {};
}

qsizetype count(const RequestHead &head, const char *name)
{
    return std::count_if(head.fields.begin(), head.fields.end(),
                         [name](const HttpHeader &field) { return field.first == name; });
}

std::optional<HttpFailure> readLength(RequestHead &head)
{
    constexpr qsizetype MostDigits = 15;
    if (count(head, "transfer-encoding") > 0)
        return HttpFailure{.status = 411,
                           .code = "LENGTH_REQUIRED",
                           .message = u"Send the body with a Content-Length, not in chunks"_s};
    if (count(head, "content-length") == 0)
        return {};
    const QByteArray text = head.value("content-length");
    const bool isNumber = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (count(head, "content-length") > 1 || text.isEmpty() || !isNumber)
        return badRequest(u"The Content-Length is no number"_s);
    head.contentLength = text.size() > MostDigits ? std::numeric_limits<qsizetype>::max() : text.toLongLong();
    return {};
}

std::optional<HttpFailure> checkFields(RequestHead &head)
{
    if (count(head, "host") > 1 || (count(head, "host") == 0 && !head.isHttp10))
        return badRequest(u"The request needs one Host field"_s);
    if (head.value("upgrade").compare("websocket", Qt::CaseInsensitive) == 0)
        return badRequest(u"This server speaks no WebSocket"_s);
    return readLength(head);
}

} // namespace

QByteArray RequestHead::value(const char *name) const
{
    const auto field = std::find_if(fields.begin(), fields.end(),
                                    [name](const HttpHeader &candidate) { return candidate.first == name; });
    return field == fields.end() ? QByteArray() : field->second;
}

QByteArray RequestHead::path() const
{
    const qsizetype query = target.indexOf('?');
    return target.first(query < 0 ? target.size() : query);
}

bool RequestHead::wantsClose() const
{
    const QByteArray connection = value("connection").toLower();
    // The answer to a HEAD has a body here, which its client does not expect.
    return isHttp10 || method == "HEAD" || connection.contains("close");
}

bool RequestHead::isClean(QByteArrayView text, char before)
{
    for (const char c : text) {
        const bool isControl = static_cast<uchar>(c) < ' ' || c == 0x7f;
        const bool isAllowed = c == '\t' || c == '\r' || (c == '\n' && before == '\r');
        if ((isControl && !isAllowed) || (before == '\r' && c != '\n'))
            return false;
        before = c;
    }
    return true;
}

std::variant<RequestHead, HttpFailure> RequestHead::parse(const QByteArray &text)
{
    QList<QByteArray> lines = text.chopped(qMin<qsizetype>(text.size(), 4)).split('\n');
    RequestHead head;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QByteArray line = lines[i].endsWith('\r') ? lines[i].chopped(1) : lines[i];
        if (const auto failure = i == 0 ? readRequestLine(line, head) : readField(line, head))
            return *failure;
    }
    if (const auto failure = checkFields(head))
        return *failure;
    return head;
}

} // namespace Comm
