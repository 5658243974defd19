// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shellcommand.h"

#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

QString redisCli(const Comm::RedisAddress &redis)
{
    if (!redis.socketPath.isEmpty())
        return u"redis-cli -s "_s + shellQuoted(redis.socketPath);
    return u"redis-cli -u "_s + shellQuoted(redis.toString());
}

/// Text that a clipboard, a terminal and a shell hand on as it is.
bool isPlainText(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringConverter::Utf8);
    [[maybe_unused]] const QString text = decoder(bytes);
    return !decoder.hasError() && !bytes.startsWith("\xef\xbb\xbf") // which fromUtf8() would swallow
        && std::all_of(bytes.begin(), bytes.end(), [](char c) { return uchar(c) >= 0x20 && c != 0x7f; });
}

/// For printf: everything that is not plain ASCII as an octal escape.
QString printfFormat(QByteArrayView bytes)
{
    QString format;
    for (const char c : bytes) {
        if (c == '%')
            format += u"%%"_s;
        else if (uchar(c) < 0x20 || uchar(c) >= 0x7f || c == '\\')
            format += u"\\%1"_s.arg(uint(uchar(c)), 3, 8, QChar(u'0'));
        else
            format += QLatin1Char(c);
    }
    return format;
}

} // namespace

QString shellQuoted(const QString &word)
{
    const auto isPlain = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || u"_.:/=@%+,-"_s.contains(c);
    };
    if (!word.isEmpty() && std::all_of(word.begin(), word.end(), isPlain))
        return word;
    return u'\'' + QString(word).replace(u'\'', u"'\\''"_s) + u'\'';
}

QString publishCommand(const Comm::RedisAddress &redis, const QString &channel, QByteArrayView payload)
{
    const QString publish = redisCli(redis) + u" PUBLISH "_s;
    if (isPlainText(payload))
        return publish + shellQuoted(channel) + u' ' + shellQuoted(QString::fromUtf8(payload));
    return u"printf "_s + shellQuoted(printfFormat(payload)) + u" | "_s + redisCli(redis) + u" -x PUBLISH "_s
        + shellQuoted(channel);
}

} // namespace Sothebais
