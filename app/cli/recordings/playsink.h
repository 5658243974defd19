// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/connection.h"
#include "cli/output.h"
#include "playpace.h"
#include "recordprinter.h"

#include <comm/eventparser.h>

namespace Sothebais {

/// Where the events of a recording go.
class PlaySink : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Makes ready; ready() or failed() follows.
    virtual void open() = 0;
    /// Takes events; wantsMore() follows, or failed().
    virtual void take(const PlayPace &pace, qsizetype first, qsizetype end) = 0;
    /// Nothing more comes; finished() follows once all is done.
    virtual void close() = 0;

    virtual qint64 done() const = 0;
    virtual qint64 refused() const { return 0; }

Q_SIGNALS:
    void ready();
    void wantsMore();
    void finished();
    /// It cannot go on, and has said why.
    void failed(Sothebais::ExitCode code);
};

/// Prints them.
class PrintSink : public PlaySink
{
    Q_OBJECT
public:
    PrintSink(const std::string &format, const EventNames &names);

    void open() override;
    void take(const PlayPace &pace, qsizetype first, qsizetype end) override;
    void close() override;
    qint64 done() const override { return m_done; }

private:
    Output m_output;
    std::unique_ptr<RecordPrinter> m_printer;
    qint64 m_done = 0;
};

/// Publishes them, in their exact bytes or as new events.
class RedisSink : public PlaySink
{
    Q_OBJECT
public:
    enum class Ids { Keep, Renew };

    RedisSink(const Comm::EventClient::Options &client, bool wait, Ids ids);

    void open() override { m_connection.open(); }
    void take(const PlayPace &pace, qsizetype first, qsizetype end) override;
    void close() override;
    qint64 done() const override { return m_done; }
    /// Events that no Redis of this contract should get: malformed, or without a part of the envelope.
    qint64 refused() const override { return m_refused; }

private:
    using Outcomes = QList<Comm::Result<Comm::Publication>>;

    Comm::Event eventOf(const EventRecord &record);
    void settle(const Outcomes &outcomes);
    void fail(const Comm::Error &error);

    Connection m_connection;
    Comm::EventParser m_parser;
    const Ids m_ids;
    int m_onTheWay = 0; ///< batches
    bool m_isWanting = true; ///< wantsMore() is not due
    bool m_isClosed = false;
    bool m_hasFailed = false;
    qint64 m_done = 0;
    qint64 m_refused = 0;
};

} // namespace Sothebais
