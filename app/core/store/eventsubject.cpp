// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventsubject.h"

#include "core/json/jsonscanner.h"

#include <algorithm>
#include <array>
#include <cstring>

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
QByteArrayView withoutNoun(QByteArrayView id, QByteArrayView noun)
{
    const QByteArrayView head = id.first(std::min(noun.size(), id.size()));
    if (id.size() <= noun.size() || head.compare(noun, Qt::CaseInsensitive) != 0)
        return id;
    const char next = id[noun.size()];
    if (next >= '0' && next <= '9')
        return id.sliced(noun.size());
    const bool isSeparated = QByteArrayView("-_:").contains(next) && id.size() > noun.size() + 1;
    return isSeparated ? id.sliced(noun.size() + 1) : id;
}

/// The text of a string or number; a view of it where it is written without escapes, else of `decoded`.
QByteArrayView idText(QByteArrayView value, QByteArray &decoded)
{
    const JsonKind kind = jsonKind(value);
    if ((kind != JsonKind::String && kind != JsonKind::Number) || value.size() > 6 * MaxIdBytes)
        return {};
    if (kind == JsonKind::Number)
        return value;
    if (value.size() >= 2 && value.back() == '"' && !std::memchr(value.data(), '\\', size_t(value.size())))
        return value.sliced(1, value.size() - 2);
    decoded = jsonText(value).toUtf8();
    return decoded;
}

/// Appends the id to `out`; false if there is none.
bool appendId(QByteArray &out, QByteArrayView value, QByteArrayView noun)
{
    QByteArray decoded;
    const QByteArrayView id = idText(value, decoded);
    if (id.isEmpty() || id.size() > MaxIdBytes)
        return false;
    out += withoutNoun(id, noun);
    return true;
}

/// The index in Nouns, or the size of it.
size_t nounOfKey(QByteArrayView key)
{
    const bool mayBe
        = key.size() > 2 && key.data()[key.size() - 2] == 'I' && key.data()[key.size() - 1] == 'd';
    return mayBe ? size_t(std::ranges::find(Nouns, key, &SubjectNoun::key) - Nouns.begin()) : Nouns.size();
}

} // namespace

std::span<const SubjectNoun> subjectNouns()
{
    return Nouns;
}

QByteArray subjectId(QByteArrayView value, QByteArrayView noun)
{
    QByteArray id;
    appendId(id, value, noun);
    return id;
}

void SubjectFinder::take(QByteArrayView key, bool hasEscapedKey, QByteArrayView value)
{
    static_assert(NounCount == Nouns.size());
    const size_t noun = hasEscapedKey ? nounOfKey(jsonKeyText(key).toUtf8()) : nounOfKey(key);
    if (noun < Nouns.size())
        m_values[noun] = value;
}

QByteArray SubjectFinder::name() const
{
    for (size_t i = 0; i < Nouns.size(); ++i) {
        if (m_values[i].isEmpty())
            continue;
        QByteArray name;
        name.reserve(Nouns[i].noun.size() + 1 + m_values[i].size());
        (name += Nouns[i].noun) += ':';
        if (appendId(name, m_values[i], Nouns[i].noun))
            return name;
    }
    return {};
}

QByteArray subjectName(QByteArrayView data)
{
    if (jsonKind(data.trimmed()) != JsonKind::Object)
        return {};
    SubjectFinder finder;
    JsonScanner members(data);
    while (members.next())
        finder.take(members.key(), members.key().contains('\\'), members.value());
    return finder.name();
}

} // namespace Sothebais
