// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "deadletters/typeglob.h"

namespace Comm {

namespace {

/// One element of a glob that is no `*`: whether it takes the character `c`, and where the next one begins.
struct Element
{
    bool takes;
    qsizetype next;
};

Element setAt(QByteArrayView glob, qsizetype at, char c)
{
    const bool negated = at + 1 < glob.size() && glob[at + 1] == '^';
    bool found = false;
    for (at += negated ? 2 : 1; at < glob.size() && glob[at] != ']'; ++at) {
        if (glob[at] == '\\' && at + 1 < glob.size())
            ++at;
        if (at + 2 < glob.size() && glob[at + 1] == '-' && glob[at + 2] != ']') {
            found = found || (glob[at] <= c && c <= glob[at + 2]);
            at += 2;
        } else {
            found = found || glob[at] == c;
        }
    }
    return {found != negated, at + 1};
}

Element elementAt(QByteArrayView glob, qsizetype at, char c)
{
    if (glob[at] == '?')
        return {true, at + 1};
    if (glob[at] == '[')
        return setAt(glob, at, c);
    if (glob[at] == '\\' && at + 1 < glob.size())
        ++at;
    return {glob[at] == c, at + 1};
}

} // namespace

// Without recursion: only the last `*` may have to take more, so one place to go back to is enough.
bool globMatches(QByteArrayView glob, QByteArrayView name)
{
    qsizetype at = 0;
    qsizetype afterStar = -1;
    qsizetype starEnd = 0; // how much of the name the last `*` has taken
    for (qsizetype i = 0; i < name.size();) {
        if (at < glob.size() && glob[at] == '*') {
            afterStar = ++at;
            starEnd = i;
            continue;
        }
        const Element element = at < glob.size() ? elementAt(glob, at, name[i]) : Element{false, at};
        if (element.takes) {
            at = element.next;
            ++i;
        } else if (afterStar >= 0) {
            at = afterStar;
            i = ++starEnd;
        } else {
            return false;
        }
    }
    while (at < glob.size() && glob[at] == '*')
        ++at;
    return at >= glob.size();
}

} // namespace Comm
