// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "events/glob.h"

#include <algorithm>

namespace Comm {

namespace {

/// One element of a glob that stands for exactly one byte.
struct GlobElement
{
    qsizetype size; ///< bytes of the glob
    bool matches;
};

// As Redis reads it: a set that is not closed ends with the glob, and "[z-a]" is "[a-z]".
GlobElement matchSet(QByteArrayView glob, char c)
{
    qsizetype at = 1;
    const bool negated = at < glob.size() && glob[at] == '^';
    if (negated)
        ++at;
    bool found = false;
    for (; at < glob.size() && glob[at] != ']'; ++at) {
        if (glob[at] == '\\' && at + 1 < glob.size()) {
            found |= glob[++at] == c;
        } else if (at + 2 < glob.size() && glob[at + 1] == '-') {
            const auto [low, high]
                = std::minmax({static_cast<uchar>(glob[at]), static_cast<uchar>(glob[at + 2])});
            found |= static_cast<uchar>(c) >= low && static_cast<uchar>(c) <= high;
            at += 2;
        } else {
            found |= glob[at] == c;
        }
    }
    return {std::min(at + 1, glob.size()), found != negated};
}

GlobElement matchElement(QByteArrayView glob, char c)
{
    switch (glob.front()) {
    case '?':
        return {1, true};
    case '[':
        return matchSet(glob, c);
    case '\\':
        if (glob.size() > 1)
            return {2, glob[1] == c};
        break;
    }
    return {1, glob.front() == c};
}

} // namespace

bool globMatches(QByteArrayView glob, QByteArrayView text)
{
    // Where to go on when what follows the last star does not fit: that star takes one byte more. An earlier
    // star never has to, which keeps the time in bounds.
    QByteArrayView globAfterStar, textAfterStar;
    bool hasStar = false;
    while (!text.isEmpty() || !glob.isEmpty()) {
        if (!glob.isEmpty() && glob.front() == '*') {
            hasStar = true;
            globAfterStar = glob = glob.sliced(1);
            textAfterStar = text;
            continue;
        }
        if (!glob.isEmpty() && !text.isEmpty()) {
            const GlobElement element = matchElement(glob, text.front());
            if (element.matches) {
                glob = glob.sliced(element.size);
                text = text.sliced(1);
                continue;
            }
        }
        if (!hasStar || textAfterStar.isEmpty())
            return false;
        textAfterStar = textAfterStar.sliced(1);
        glob = globAfterStar;
        text = textAfterStar;
    }
    return true;
}

} // namespace Comm
