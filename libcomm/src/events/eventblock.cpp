// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "events/eventblock.h"

#include "events/catalogtable.h"

#include <cstring>
#include <new>

namespace Comm {

static constexpr char commonVersion[] = "1.0.0";

/// The services write the id first. Where they did, it can be read from the payload and needs no copy.
static bool beginsWithId(QByteArrayView payload, QByteArrayView id)
{
    static constexpr QByteArrayView begin = R"({"id":")";
    return payload.startsWith(begin) && payload.sliced(begin.size()).startsWith(id);
}

EventBlock *EventBlock::create(QByteArrayView payload, const Envelope &envelope)
{
    const bool idInPayload = beginsWithId(payload, envelope.id);
    const bool copiesType = !isOfAuctionHouse(envelope.type);
    const bool copiesSource = !isOfAuctionHouse(envelope.source);
    const bool copiesVersion = envelope.version != QByteArrayView(commonVersion);
    const qsizetype copied = (idInPayload ? 0 : envelope.id.size())
        + (copiesType ? envelope.typeName.size() : 0) + (copiesSource ? envelope.sourceName.size() : 0)
        + (copiesVersion ? envelope.version.size() : 0);

    void *memory = ::operator new(sizeof(EventBlock) + size_t(payload.size() + copied));
    auto *block = new (memory) EventBlock(envelope, payload.size());
    char *end = block->bytes();
    const auto append = [&end](QByteArrayView text) {
        if (!text.isEmpty())
            std::memcpy(end, text.data(), size_t(text.size()));
        return QByteArrayView(std::exchange(end, end + text.size()), text.size());
    };
    append(payload);
    Envelope &own = block->m_envelope;
    own.id = idInPayload ? block->payload().sliced(7, envelope.id.size()) : append(envelope.id);
    if (copiesType)
        own.typeName = append(envelope.typeName);
    if (copiesSource)
        own.sourceName = append(envelope.sourceName);
    own.version = copiesVersion ? append(envelope.version) : QByteArrayView(commonVersion);
    return block;
}

void EventBlock::dropReference()
{
    if (m_references.deref())
        return;
    this->~EventBlock();
    ::operator delete(static_cast<void *>(this));
}

} // namespace Comm
