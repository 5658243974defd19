// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventdifference.h"

#include "core/json/jsonscanner.h"
#include "jsonplace.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <utility>

namespace Sothebais {

namespace {

struct Member
{
    QString name;
    QByteArrayView value;
};

std::vector<QByteArrayView> elementsOf(QByteArrayView array)
{
    std::vector<QByteArrayView> elements;
    for (JsonScanner scanner(array); scanner.next();)
        elements.push_back(scanner.value());
    return elements;
}

/// The members of an object. Of those with one name the second and later ones get a number, so that each has
/// one of its own.
std::vector<Member> membersOf(QByteArrayView object)
{
    std::vector<Member> members;
    QHash<QString, int> times;
    for (JsonScanner scanner(object); scanner.next();) {
        QString name = jsonKeyText(scanner.key());
        if (const int time = ++times[name]; time > 1)
            name += QStringLiteral(" (%1)").arg(time);
        members.push_back({name, scanner.value()});
    }
    return members;
}

bool isSame(QByteArrayView before, QByteArrayView now)
{
    if (before == now)
        return true;
    const JsonKind kind = jsonKind(now);
    return kind == JsonKind::String && jsonKind(before) == kind && jsonText(before) == jsonText(now);
}

class Comparison
{
public:
    explicit Comparison(EventDifference &result) : m_result(result) { }

    void compare(QByteArrayView before, QByteArrayView now, const QString &pointer, int depth)
    {
        if (isSame(before, now) || m_result.isCut)
            return;
        const JsonKind kind = jsonKind(now);
        if (kind != jsonKind(before) || depth > EventDifference::MaxDepth)
            add({ValueChange::Kind::Changed, pointer, before.toByteArray(), now.toByteArray()});
        else if (kind == JsonKind::Object)
            compareObjects(before, now, pointer, depth);
        else if (kind == JsonKind::Array)
            compareArrays(before, now, pointer, depth);
        else
            add({ValueChange::Kind::Changed, pointer, before.toByteArray(), now.toByteArray()});
    }

private:
    void add(ValueChange change)
    {
        m_result.isCut = m_result.isCut || m_result.changes.size() >= EventDifference::MaxChanges;
        if (!m_result.isCut)
            m_result.changes.push_back(std::move(change));
    }

    void compareObjects(QByteArrayView before, QByteArrayView now, const QString &pointer, int depth)
    {
        const std::vector<Member> old = membersOf(before);
        QHash<QString, QByteArrayView> left;
        for (const Member &member : old)
            left.insert(member.name, member.value);
        for (const Member &member : membersOf(now)) {
            if (depth == 0 && isAlwaysDifferent(member.name)) {
                left.remove(member.name);
                continue;
            }
            const QString place = pointer + u'/' + pointerToken(member.name);
            if (left.contains(member.name))
                compare(left.take(member.name), member.value, place, depth + 1);
            else
                add({ValueChange::Kind::Added, place, {}, member.value.toByteArray()});
        }
        for (const Member &member : old) {
            if (left.contains(member.name) && !(depth == 0 && isAlwaysDifferent(member.name)))
                add({ValueChange::Kind::Removed,
                     pointer + u'/' + pointerToken(member.name),
                     member.value.toByteArray(),
                     {}});
        }
    }

    void compareArrays(QByteArrayView before, QByteArrayView now, const QString &pointer, int depth)
    {
        const std::vector<QByteArrayView> old = elementsOf(before);
        const std::vector<QByteArrayView> young = elementsOf(now);
        const size_t shorter = std::min(old.size(), young.size());
        size_t head = 0;
        while (head < shorter && isSame(old[head], young[head]))
            ++head;
        size_t tail = 0;
        while (tail < shorter - head && isSame(old[old.size() - 1 - tail], young[young.size() - 1 - tail]))
            ++tail;
        const auto place = [&](size_t index) { return QString(pointer + u'/' + QString::number(index)); };
        size_t i = head;
        for (; i < shorter - tail && !m_result.isCut; ++i)
            compare(old[i], young[i], place(i), depth + 1);
        for (size_t j = i; j < young.size() - tail && !m_result.isCut; ++j)
            add({ValueChange::Kind::Added, place(j), {}, young[j].toByteArray()});
        for (size_t j = i; j < old.size() - tail && !m_result.isCut; ++j)
            add({ValueChange::Kind::Removed, place(j), old[j].toByteArray(), {}});
    }

    static bool isAlwaysDifferent(const QString &name)
    {
        return name == QLatin1StringView("id") || name == QLatin1StringView("timestamp");
    }

    EventDifference &m_result;
};

} // namespace

EventDifference EventDifference::between(QByteArrayView before, QByteArrayView now)
{
    EventDifference result;
    result.isTooLarge = before.size() > MaxBytes || now.size() > MaxBytes;
    if (result.isTooLarge)
        return result;
    Comparison(result).compare(before.trimmed(), now.trimmed(), {}, 0);
    // Not by stable_partition(): clang finds something deprecated in that of libstdc++ 12.
    decltype(result.changes) ofData;
    decltype(result.changes) others;
    for (ValueChange &change : result.changes) {
        const bool isOfData = change.pointer == QLatin1StringView("/data")
            || change.pointer.startsWith(QLatin1StringView("/data/"));
        (isOfData ? ofData : others).push_back(std::move(change));
    }
    std::ranges::move(others, std::back_inserter(ofData));
    result.changes = std::move(ofData);
    return result;
}

} // namespace Sothebais
