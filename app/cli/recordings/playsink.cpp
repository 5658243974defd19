// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "playsink.h"

#include "cli/console.h"
#include "core/events/replayedevent.h"

#include <QDateTime>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr int MaxSinkBatches = 4; // enough to keep the server busy during a round trip

} // namespace

PrintSink::PrintSink(const std::string &format, const EventNames &names)
    : m_printer(makeRecordPrinter(format, names))
{
}

void PrintSink::open()
{
    QMetaObject::invokeMethod(this, &PlaySink::ready, Qt::QueuedConnection);
}

void PrintSink::take(const PlayPace &pace, qsizetype first, qsizetype end)
{
    for (qsizetype i = first; i < end; ++i) {
        m_printer->print(pace.at(i), m_output);
        ++m_done;
    }
    if (const auto code = m_output.flush())
        Q_EMIT failed(*code);
    else
        Q_EMIT wantsMore();
}

void PrintSink::close()
{
    Q_EMIT finished();
}

RedisSink::RedisSink(const Comm::EventClient::Options &client, bool wait, Ids ids)
    : m_connection(client, wait),
      m_ids(ids)
{
    connect(&m_connection, &Connection::opened, this, &PlaySink::ready);
    connect(&m_connection, &Connection::gaveUp, this, [this] { Q_EMIT failed(CannotConnect); });
}

Comm::Event RedisSink::eventOf(const EventRecord &record)
{
    const Comm::Event recorded = m_parser.parse(record.payload);
    if (m_ids == Ids::Keep || !recorded.isComplete())
        return recorded;
    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    return m_parser.parse(asReplayed(record.payload, id, QDateTime::currentMSecsSinceEpoch()));
}

void RedisSink::take(const PlayPace &pace, qsizetype first, qsizetype end)
{
    QList<Comm::Event> events;
    for (qsizetype i = first; i < end; ++i)
        events.append(eventOf(pace.at(i)));
    ++m_onTheWay;
    m_connection.client().publishAll(events).then(this,
                                                  [this](const Outcomes &outcomes) { settle(outcomes); });
    m_isWanting = m_onTheWay < MaxSinkBatches;
    if (m_isWanting)
        Q_EMIT wantsMore();
}

void RedisSink::settle(const Outcomes &outcomes)
{
    --m_onTheWay;
    for (const Comm::Result<Comm::Publication> &outcome : outcomes) {
        if (outcome)
            ++m_done;
        else if (outcome.error().code == Comm::Error::Code::InvalidEvent)
            ++m_refused;
        else
            fail(outcome.error());
    }
    if (m_hasFailed)
        return;
    if (m_isClosed && m_onTheWay == 0)
        Q_EMIT finished();
    else if (!std::exchange(m_isWanting, true))
        Q_EMIT wantsMore();
}

/// Nothing more is sent; what is on the way already may still arrive.
void RedisSink::fail(const Comm::Error &error)
{
    if (std::exchange(m_hasFailed, true))
        return;
    complain(errorLine(error));
    const ExitCode code = exitCodeOf(error);
    QMetaObject::invokeMethod(
        this, [this, code] { Q_EMIT failed(code); }, Qt::QueuedConnection);
}

void RedisSink::close()
{
    m_isClosed = true;
    if (m_onTheWay == 0)
        Q_EMIT finished();
}

} // namespace Sothebais
