// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "objecttext.h"

#include "core/json/jsonskip.h"
#include "core/json/jsonstring.h"
#include "core/text/visibletext.h"

#include <QString>

#include <algorithm>
#include <optional>
#include <vector>

namespace Sothebais {

namespace {

struct TextMember
{
    QByteArray name;
    qsizetype start = 0; ///< of the quote before its name
    qsizetype value = 0;
    qsizetype end = 0;
};

struct Object
{
    qsizetype start = 0; ///< of its opening brace
    qsizetype end = 0; ///< behind its closing brace
    std::vector<TextMember> members;
};

std::optional<Object> readObject(QByteArrayView text)
{
    const char *const begin = text.data();
    const char *const start = skipJsonSpace(begin, text.end());
    Object object{.start = start - begin, .end = 0, .members = {}};
    const char *const end = walkJsonObject(start, text.end(), [&](const JsonMember &member) {
        const QByteArrayView quoted(member.key.data() - 1, member.key.size() + 2);
        object.members.push_back(
            {.name = member.hasEscapedKey ? jsonStringBytes(quoted) : member.key.toByteArray(),
             .start = quoted.data() - begin,
             .value = member.value.data() - begin,
             .end = member.value.end() - begin});
    });
    if (!end)
        return std::nullopt;
    object.end = end - begin;
    return object;
}

/// The white space in front of a member.
QByteArray spaceBefore(const QByteArray &text, const TextMember &member)
{
    qsizetype start = member.start;
    while (start > 0 && QByteArrayView(" \n\t\r").contains(text[start - 1]))
        --start;
    return text.sliced(start, member.start - start);
}

QByteArray memberText(const QByteArray &name, QByteArrayView value, bool isLoose)
{
    QByteArray text;
    appendJsonString(text, name);
    text += isLoose ? ": " : ":";
    return text += value;
}

/// Before which member of the object a new one goes.
auto placeFor(const std::vector<TextMember> &members, const QByteArray &name, const QList<QByteArray> &order)
{
    const qsizetype rank = order.indexOf(name);
    return std::ranges::find_if(
        members, [&](const TextMember &member) { return rank >= 0 && order.indexOf(member.name) > rank; });
}

QByteArray withNewMember(const QByteArray &text, const Object &object, const QByteArray &name,
                         QByteArrayView value, const QList<QByteArray> &order)
{
    QByteArray result = text;
    if (object.members.empty())
        return result.replace(object.start, object.end - object.start,
                              QByteArray("{\n    " + memberText(name, value, true) + "\n}"));
    const auto next = placeFor(object.members, name, order);
    const bool isLast = next == object.members.end();
    const TextMember &neighbour = isLast ? object.members.back() : *next;
    const QByteArray space = spaceBefore(text, object.members.size() > 1 ? object.members[1] : neighbour);
    const QByteArray added = memberText(name, value, !space.isEmpty() || text[neighbour.value - 1] == ' ');
    return isLast ? result.insert(neighbour.end, QByteArray(',' + space + added))
                  : result.insert(neighbour.start, QByteArray(added + ',' + space));
}

bool isVisible(QStringView text)
{
    return visibleText(text, text.size() + 1) == text;
}

} // namespace

QByteArray withMember(const QByteArray &object, const QByteArray &name, QByteArrayView value,
                      const QList<QByteArray> &order)
{
    const std::optional<Object> read = readObject(object);
    if (!read)
        return object;
    const auto found = std::find_if(read->members.rbegin(), read->members.rend(),
                                    [&](const TextMember &member) { return member.name == name; });
    if (found == read->members.rend())
        return withNewMember(object, *read, name, value, order);
    return QByteArray(object).replace(found->value, found->end - found->value, value.toByteArray());
}

QByteArray withoutMember(const QByteArray &object, const QByteArray &name)
{
    QByteArray result = object;
    for (;;) {
        const std::optional<Object> read = readObject(result);
        const auto found = read ? std::ranges::find(read->members, name, &TextMember::name)
                                : std::vector<TextMember>::const_iterator();
        if (!read || found == read->members.end())
            return result;
        const bool isFirst = found == read->members.begin();
        const bool isOnly = read->members.size() == 1;
        const qsizetype start = isOnly ? read->start + 1 : isFirst ? found->start : (found - 1)->end;
        const qsizetype end = isOnly ? read->end - 1 : isFirst ? (found + 1)->start : found->end;
        result.remove(start, end - start);
    }
}

QByteArray compactJson(QByteArrayView json)
{
    QByteArray result;
    result.reserve(json.size());
    const char *at = skipJsonSpace(json.begin(), json.end());
    while (at < json.end()) {
        const char *next = *at == '"' ? skipJsonString(at, json.end()) : at + 1;
        if (!next)
            next = json.end();
        result.append(at, next - at);
        at = skipJsonSpace(next, json.end());
    }
    return result;
}

QByteArray withVisibleCharacters(const QByteArray &json)
{
    const QString text = QString::fromUtf8(json);
    if (isVisible(text))
        return json;
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        const QStringView character = QStringView(text).sliced(i, isPair ? 2 : 1);
        if (character.front().unicode() < 0x80 || isVisible(character)) {
            result += character;
        } else {
            for (const QChar unit : character)
                result += QStringLiteral("\\u%1").arg(unit.unicode(), 4, 16, QLatin1Char('0'));
        }
        i += isPair ? 1 : 0;
    }
    return result.toUtf8();
}

} // namespace Sothebais
