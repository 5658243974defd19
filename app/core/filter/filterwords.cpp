// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterwords.h"

#include "core/store/eventsubject.h"
#include "exactnumber.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sothebais {

using Operation = FilterNode::Operation;

namespace {

constexpr std::array Flags = {
    FilterFlagName{EventFlag::Duplicate, "dup"_L1},
    FilterFlagName{EventFlag::AfterGap, "gap"_L1},
    FilterFlagName{EventFlag::Recovered, "recovered"_L1},
    FilterFlagName{EventFlag::Malformed, "malformed"_L1},
    FilterFlagName{EventFlag::Invalid, "invalid"_L1},
    FilterFlagName{EventFlag::Late, "late"_L1},
    FilterFlagName{EventFlag::Ahead, "ahead"_L1},
    FilterFlagName{EventFlag::Replayed, "replayed"_L1},
};

/// In the order of FilterNode::Operation.
constexpr std::array Operations = {
    "=="_L1, "!="_L1, "<"_L1, "<="_L1, ">"_L1, ">="_L1, "contains"_L1, "matches"_L1, "in"_L1, "in"_L1,
};

} // namespace

std::span<const FilterFlagName> filterFlagNames()
{
    return Flags;
}

QLatin1StringView filterOperationText(Operation operation)
{
    return Operations[size_t(operation)];
}

const FilterFlagName *filterFlag(QStringView word)
{
    const auto found
        = std::ranges::find_if(Flags, [&](const FilterFlagName &flag) { return flag.name == word; });
    return found == Flags.end() ? nullptr : &*found;
}

std::optional<Operation> filterOperation(const FilterLexeme &lexeme)
{
    switch (lexeme.keyword()) {
    case FilterKeyword::Contains:
        return Operation::Contains;
    case FilterKeyword::Matches:
        return Operation::Matches;
    case FilterKeyword::In:
        return Operation::In;
    default:
        break;
    }
    if (lexeme.kind != FilterLexeme::Kind::Symbol)
        return std::nullopt;
    const auto found = std::find(Operations.begin(), Operations.end(), lexeme.text);
    return found == Operations.end() ? std::nullopt : std::optional(Operation(found - Operations.begin()));
}

bool isFilterOrder(Operation operation)
{
    return (operation >= Operation::Less && operation <= Operation::GreaterOrEqual)
        || operation == Operation::InRange;
}

bool fitsOperation(FilterField::Kind kind, Operation operation)
{
    const bool isOfText = operation == Operation::Contains || operation == Operation::Matches;
    return !isOfText || kind == FilterField::Kind::Text || kind == FilterField::Kind::Json;
}

bool isFilterRange(const FilterLiteral &from, const FilterLiteral &to)
{
    if (from.kind != to.kind || !from.isOrdered())
        return false;
    const QByteArray first = from.text.toUtf8();
    const QByteArray last = to.text.toUtf8();
    switch (from.kind) {
    case FilterLiteral::Kind::Number:
        return *ExactNumber::fromText(first) <= *ExactNumber::fromText(last);
    case FilterLiteral::Kind::Duration:
        return from.milliseconds <= to.milliseconds;
    case FilterLiteral::Kind::Moment:
        return from.inZone != to.inZone || from.moment <= to.moment;
    case FilterLiteral::Kind::TimeOfDay:
        return true;
    default:
        return first <= last;
    }
}

const QStringList &filterNouns()
{
    static const QStringList nouns = [] {
        QStringList names;
        for (const SubjectNoun &noun : subjectNouns())
            names.append(QString::fromLatin1(noun.noun));
        return names << u"bid"_s << u"item"_s;
    }();
    return nouns;
}

bool isFilterNoun(QStringView word)
{
    return filterNouns().contains(word);
}

QList<QByteArray> filterNounKeys(const QByteArray &noun)
{
    if (noun == "bid")
        return {"bidId", "winningBidId"};
    if (noun == "item")
        return {"artItemId"};
    QList<QByteArray> keys;
    for (const SubjectNoun &known : subjectNouns()) {
        if (known.noun == noun)
            keys.append(known.key.toByteArray());
    }
    if (noun == "user")
        keys.append("winnerId");
    return keys;
}

bool namesType(const QString &word, const Comm::Catalog &catalog)
{
    static const QRegularExpression parts(u"^[A-Za-z*?][\\w*?]*(:[\\w*?]+){2,}$"_s);
    const QByteArray name = word.toUtf8();
    if (catalog.findKeyOrName(name) != nullptr || parts.match(word).hasMatch())
        return true;
    const bool isPattern = word.contains(u'*') && word.size() > 2;
    if (!isPattern || isFilterNoun(QStringView(word).first(std::max<qsizetype>(0, word.indexOf(u':')))))
        return false;
    return std::ranges::any_of(catalog.types(), [&](const Comm::TypeInfo &type) {
        return fitsGlob(name, type.name) || fitsGlob(name, type.key);
    });
}

bool fitsGlob(QByteArrayView glob, QByteArrayView text)
{
    qsizetype g = 0;
    qsizetype t = 0;
    qsizetype star = -1; ///< the last `*`, and where the text went on after it
    qsizetype afterStar = 0;
    while (t < text.size()) {
        if (g < glob.size() && glob[g] == '*') {
            star = g++;
            afterStar = t;
        } else if (g < glob.size() && (glob[g] == '?' || glob[g] == text[t])) {
            ++g;
            ++t;
        } else if (star >= 0) {
            g = star + 1;
            t = ++afterStar;
        } else {
            return false;
        }
    }
    return std::all_of(glob.begin() + g, glob.end(), [](char c) { return c == '*'; });
}

} // namespace Sothebais
