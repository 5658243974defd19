// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "events/eventblock.h"

#include "events/catalogtable.h"
#include "json/jsontoken.h"

#include <cstring>
#include <new>

namespace Comm {

static constexpr char commonVersion[] = "1.0.0";

/// The services write the id first. Where they did, it can be read from the payload and needs no copy.
static constexpr QByteArrayView idBegin = R"({"id":")";

static bool beginsWithId(QByteArrayView payload, QByteArrayView id)
{
    return payload.startsWith(idBegin) && payload.sliced(idBegin.size()).startsWith(id);
}

/// Which texts of an envelope the block has to copy.
struct EventBlock::Copied
{
    Copied(QByteArrayView payload, const Envelope &envelope)
        : id(!beginsWithId(payload, envelope.id)),
          type(!isOfAuctionHouse(envelope.type)),
          source(!isOfAuctionHouse(envelope.source)),
          version(envelope.version != QByteArrayView(commonVersion)),
          size((id ? envelope.id.size() : 0) + (type ? envelope.typeName.size() : 0)
               + (source ? envelope.sourceName.size() : 0) + (version ? envelope.version.size() : 0))
    {
    }

    bool id;
    bool type;
    bool source;
    bool version;
    qsizetype size;
};

static QByteArrayView append(char *&end, QByteArrayView text)
{
    if (!text.isEmpty())
        std::memcpy(end, text.data(), size_t(text.size()));
    return QByteArrayView(std::exchange(end, end + text.size()), text.size());
}

EventBlock *EventBlock::create(QByteArrayView payload, const Envelope &envelope)
{
    const Copied copied(payload, envelope);
    void *memory = ::operator new(sizeof(EventBlock) + size_t(payload.size() + copied.size));
    auto *block = new (memory) EventBlock(envelope, payload.size(), false);
    char *end = block->bytes();
    append(end, payload);
    block->adopt(end, copied);
    return block;
}

Event EventBlock::eventWithin(const QByteArray &whole, QByteArrayView payload, QByteArrayView data,
                              const Envelope &envelope)
{
    static_assert(sizeof(EventBlock) % alignof(Within) == 0);
    const Copied copied(payload, envelope);
    void *memory = ::operator new(sizeof(EventBlock) + sizeof(Within) + size_t(copied.size));
    auto *block = new (memory) EventBlock(envelope, payload.size(), true);
    new (block->bytes()) Within{whole, payload.data(), data};
    block->adopt(block->bytes() + sizeof(Within), copied);
    return Event(block);
}

/// Behind the payload.
void EventBlock::adopt(char *end, const Copied &copied)
{
    m_envelope.id
        = copied.id ? append(end, m_envelope.id) : payload().sliced(idBegin.size(), m_envelope.id.size());
    if (copied.type)
        m_envelope.typeName = append(end, m_envelope.typeName);
    if (copied.source)
        m_envelope.sourceName = append(end, m_envelope.sourceName);
    m_envelope.version = copied.version ? append(end, m_envelope.version) : QByteArrayView(commonVersion);
}

QByteArrayView EventBlock::dataText() const
{
    return m_isWithin ? within()->data : memberText(payload(), "data");
}

void EventBlock::dropReference()
{
    if (m_references.deref())
        return;
    if (m_isWithin)
        within()->~Within();
    this->~EventBlock();
    ::operator delete(static_cast<void *>(this));
}

} // namespace Comm
