// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "framevocabulary.h"

#include "fieldrenaming.h"
#include "framefilter.h"

using namespace Qt::StringLiterals;

namespace Sothebais {

void FrameVocabulary::learn(const FrameLog &log)
{
    using Kind = Comm::WebSocketFrame::Kind;
    constexpr qint64 Sample = 20; // says as much about fields and values as all of them
    const qint64 end = log.end();
    for (const LoggedFrame &logged : log.from(std::max(m_learnt, end - Sample))) {
        if (logged.frame.kind == Kind::Json && !logged.isCut())
            m_payloads.learn(logged.frame.payload);
    }
    m_learnt = end;
}

void FrameVocabulary::clear()
{
    m_payloads.clear();
    m_learnt = 0;
}

QStringList FrameVocabulary::values(const QString &field) const
{
    using Kind = Comm::WebSocketFrame::Kind;
    using Direction = Comm::WebSocketFrame::Direction;
    QStringList values;
    if (field == frameField(u"direction"_s)) {
        for (const auto direction : {Direction::In, Direction::Out})
            values.append(frameDirectionName(direction));
    } else if (field == frameField(u"kind"_s)) {
        for (int kind = 0; kind <= int(Kind::Close); ++kind)
            values.append(frameKindName(Kind(kind)));
    } else {
        values = m_payloads.values(field);
    }
    return values;
}

QStringList FrameVocabulary::dataFields() const
{
    QStringList members;
    for (const QString &field : m_payloads.fields()) {
        const QString member = bodyMember(field);
        if (frameField(member) == field) // else the frame's own field of this name hides it
            members.append(member);
    }
    return members;
}

QStringList FrameVocabulary::commonFields() const
{
    return {u"direction"_s, u"kind"_s, u"size"_s, u"time"_s, u"age"_s, u"code"_s, u"reason"_s};
}

std::optional<FilterField> FrameVocabulary::field(const QString &name) const
{
    return FilterField::fromText(frameField(name));
}

} // namespace Sothebais
