// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "previousevent.h"

#include "core/json/jsonscanner.h"
#include "core/store/eventsubject.h"

namespace Sothebais {

QByteArrayView dataOf(QByteArrayView payload)
{
    QByteArrayView data;
    if (jsonKind(payload.trimmed()) != JsonKind::Object)
        return data;
    for (JsonScanner members(payload); members.next();) {
        if (members.key() == "data")
            data = members.value();
    }
    return data;
}

void PreviousEvent::find(const EventSnapshot &snapshot, const EventRecord &record)
{
    m_record = record;
    m_ofSameType = -1;
    m_ofAnyType = -1;
    m_subject = subjectName(dataOf(record.payload));
    m_record.payload = {};
    m_record.decoded = {};
    walk(snapshot, record.sequence);
}

bool PreviousEvent::isAboutTheSame(EventRecord &record) const
{
    if (record.subject != m_record.subject || record.flags.testFlag(EventFlag::Receipt)
        || record.flags.testFlag(EventFlag::Malformed))
        return false;
    if (record.subject != NameTable::Other) // the number says it all
        return true;
    snapshot().readPayload(record);
    return subjectName(dataOf(record.payload)) == m_subject;
}

bool PreviousEvent::look(EventRecord &record)
{
    const bool isSameType = record.type == m_record.type;
    const bool hasSubject = m_record.subject != NameTable::None;
    if ((isSameType || (hasSubject && m_ofAnyType < 0)) && isAboutTheSame(record)) {
        if (hasSubject && m_ofAnyType < 0)
            m_ofAnyType = record.sequence;
        if (isSameType)
            m_ofSameType = record.sequence;
    }
    return m_ofSameType < 0 && looked() < MaxLooked;
}

} // namespace Sothebais
