// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventsubject.h"

#include "core/jsonscanner.h"

#include <algorithm>
#include <array>

namespace Sothebais {

namespace {

constexpr std::array Nouns = {
    SubjectNoun{"lot", "lotId"},         SubjectNoun{"auction", "auctionId"},
    SubjectNoun{"session", "sessionId"}, SubjectNoun{"stream", "streamId"},
    SubjectNoun{"agent", "agentId"},     SubjectNoun{"service", "serviceId"},
    SubjectNoun{"asset", "assetId"},     SubjectNoun{"scene", "sceneId"},
    SubjectNoun{"user", "userId"},       SubjectNoun{"campaign", "campaignId"},
};

constexpr qsizetype MaxIdBytes = 128; // what is longer would only fill the table of names

/// "user-12" or "user12" without what the noun already says.
QByteArray withoutNoun(const QByteArray &id, QByteArrayView noun)
{
    const QByteArrayView head = QByteArrayView(id).first(std::min(noun.size(), id.size()));
    if (head.compare(noun, Qt::CaseInsensitive) != 0 || id.size() <= noun.size())
        return id;
    const char next = id[noun.size()];
    if (next >= '0' && next <= '9')
        return id.sliced(noun.size());
    const bool isSeparated = QByteArrayView("-_:").contains(next) && id.size() > noun.size() + 1;
    return isSeparated ? id.sliced(noun.size() + 1) : id;
}

/// Keys may be written with escapes.
qsizetype nounOfKey(QByteArrayView key)
{
    const QByteArray plain = key.contains('\\') ? jsonText(QByteArray('"' + key.toByteArray() + '"')).toUtf8()
                                                : QByteArray::fromRawData(key.data(), key.size());
    const auto found = std::ranges::find(Nouns, QByteArrayView(plain), &SubjectNoun::key);
    return found == Nouns.end() ? -1 : found - Nouns.begin();
}

} // namespace

std::span<const SubjectNoun> subjectNouns()
{
    return Nouns;
}

QByteArray subjectId(QByteArrayView value, QByteArrayView noun)
{
    const JsonKind kind = jsonKind(value);
    if ((kind != JsonKind::String && kind != JsonKind::Number) || value.size() > 6 * MaxIdBytes)
        return {};
    const QByteArray id = kind == JsonKind::Number || !value.contains('\\')
        ? value.toByteArray().replace('"', "")
        : jsonText(value).toUtf8();
    return id.size() > MaxIdBytes ? QByteArray() : withoutNoun(id, noun);
}

QByteArray subjectName(QByteArrayView data)
{
    if (jsonKind(data.trimmed()) != JsonKind::Object)
        return {};
    std::array<QByteArrayView, Nouns.size()> values = {};
    JsonScanner members(data);
    while (members.next()) {
        if (const qsizetype noun = nounOfKey(members.key()); noun >= 0)
            values[size_t(noun)] = members.value();
    }
    for (size_t i = 0; i < Nouns.size(); ++i) {
        if (const QByteArray id = subjectId(values[i], Nouns[i].noun); !id.isEmpty())
            return Nouns[i].noun.toByteArray() + ':' + id;
    }
    return {};
}

} // namespace Sothebais
