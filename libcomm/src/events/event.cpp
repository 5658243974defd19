// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/event.h"

#include "events/eventblock.h"
#include "json/jsoncanonical.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace Comm {

Event::Event(const Event &other) noexcept : m_block(other.m_block)
{
    if (m_block)
        m_block->addReference();
}

Event &Event::operator=(const Event &other) noexcept
{
    Event copy(other);
    std::swap(m_block, copy.m_block);
    return *this;
}

Event &Event::operator=(Event &&other) noexcept
{
    Event moved(std::move(other));
    std::swap(m_block, moved.m_block);
    return *this;
}

Event::~Event()
{
    if (m_block)
        m_block->dropReference();
}

const Envelope &Event::envelope() const noexcept
{
    static constexpr Envelope none;
    return m_block ? m_block->envelope() : none;
}

Event::Defect Event::defect() const noexcept
{
    return envelope().defect;
}

QString Event::defectText() const
{
    switch (defect()) {
    case Defect::None:
        return {};
    case Defect::NotJson:
        return QCoreApplication::translate("Comm::Event", "The payload is not JSON");
    case Defect::NotAnObject:
        return QCoreApplication::translate("Comm::Event", "The payload is JSON, but not an object");
    case Defect::InvalidUtf8:
        return QCoreApplication::translate("Comm::Event", "The payload is not valid UTF-8");
    case Defect::TooLarge:
        return QCoreApplication::translate("Comm::Event", "The payload is too large: %L1 bytes")
            .arg(payload().size());
    case Defect::TooDeep:
        return QCoreApplication::translate("Comm::Event", "The payload is nested too deep");
    }
    return {};
}

bool Event::isComplete() const noexcept
{
    const Envelope &e = envelope();
    return e.defect == Defect::None && !e.id.isEmpty() && e.timestamp != 0 && !e.typeName.isEmpty()
        && !e.sourceName.isEmpty() && !e.version.isEmpty() && e.hasData;
}

QByteArrayView Event::payload() const noexcept
{
    return m_block ? m_block->payload() : QByteArrayView();
}

QByteArrayView Event::id() const noexcept
{
    return envelope().id;
}

QByteArrayView Event::typeName() const noexcept
{
    return envelope().typeName;
}

QByteArrayView Event::sourceName() const noexcept
{
    return envelope().sourceName;
}

QByteArrayView Event::version() const noexcept
{
    return envelope().version;
}

qint64 Event::timestamp() const noexcept
{
    return envelope().timestamp;
}

QDateTime Event::time() const
{
    return envelope().hasTimestamp ? QDateTime::fromMSecsSinceEpoch(timestamp(), Qt::UTC) : QDateTime();
}

EventType Event::type() const noexcept
{
    return envelope().type;
}

EventSource Event::source() const noexcept
{
    return envelope().source;
}

QByteArrayView Event::dataText() const
{
    return isNull() || isMalformed() ? QByteArrayView() : m_block->dataText();
}

QJsonObject Event::data() const
{
    const QByteArrayView text = dataText();
    if (!text.startsWith('{'))
        return {};
    QJsonParseError error;
    const auto asIs = QByteArray::fromRawData(text.data(), text.size());
    const QJsonDocument document = QJsonDocument::fromJson(asIs, &error);
    if (error.error == QJsonParseError::NoError)
        return document.object();
    return QJsonDocument::fromJson(canonicalJson(text))
        .object(); // without the numbers that Qt refuses, such as 1e400
}

} // namespace Comm
