// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "roles.h"

#include "comm/eventclient.h"

#include <QCoreApplication>

#include <chrono>

using namespace Comm;
using State = ConnectionStatus::State;

namespace {

EventClient::Options optionsFor(const Task &task)
{
    EventClient::Options options;
    options.redis.host = QStringLiteral("127.0.0.1");
    options.redis.port = task.port;
    return options;
}

// Runs `work` once the client is ready, and the event loop until the application is told to quit.
template <typename Work>
int runWhenReady(EventClient &client, Work work)
{
    QObject::connect(&client, &EventClient::statusChanged, &client, [work](const ConnectionStatus &status) {
        if (status.state == State::Connected)
            work();
    });
    client.connectToServer();
    return QCoreApplication::exec();
}

// Publishes `Window` events at a time, the next window when the last one is answered, like the yardstick.
class WindowedPublisher
{
public:
    WindowedPublisher(EventClient &client, const Task &task, bool asList)
        : m_client(client),
          m_events(task.events),
          m_asList(asList)
    {
    }

    void start()
    {
        announceReady();
        m_cpu = cpuMicroseconds();
        m_start = std::chrono::steady_clock::now();
        sendWindow();
    }

private:
    static constexpr long Window = 100;

    void sendWindow()
    {
        if (m_sent == m_events) {
            finish();
            return;
        }
        QList<Event> events;
        for (; events.size() < Window && m_sent < m_events; ++m_sent)
            events.append(m_parser.parse(bidPayload(m_sent)));
        if (m_asList) {
            m_client.publishAll(events).then(&m_client,
                                             [this](const QList<Result<Publication>> &) { sendWindow(); });
            return;
        }
        m_open = events.size();
        for (const Event &event : events) {
            m_client.publish(event).then(&m_client, [this](const Result<Publication> &) {
                if (--m_open == 0)
                    sendWindow();
            });
        }
    }

    void finish()
    {
        const std::chrono::duration<double> elapsed = std::chrono::steady_clock::now() - m_start;
        const auto events = static_cast<double>(m_events);
        printResult((cpuMicroseconds() - m_cpu) / events, events / elapsed.count());
        QCoreApplication::quit();
    }

    EventClient &m_client;
    EventParser m_parser;
    long m_events;
    bool m_asList;
    long m_sent = 0;
    qsizetype m_open = 0;
    double m_cpu = 0;
    std::chrono::steady_clock::time_point m_start;
};

int publish(const Task &task, bool asList)
{
    EventClient client(optionsFor(task));
    WindowedPublisher publisher(client, task, asList);
    return runWhenReady(client, [&publisher] { publisher.start(); });
}

// Counts what a subscription receives, from the moment it is ready, and ends at the last expected event.
class Counter
{
public:
    explicit Counter(const Task &task) : m_events(task.events) { }

    void start()
    {
        announceReady();
        m_cpu = cpuMicroseconds();
    }
    void add(qsizetype count)
    {
        m_seen += count;
        if (m_seen < m_events)
            return;
        printResult((cpuMicroseconds() - m_cpu) / static_cast<double>(m_events), 0);
        QCoreApplication::quit();
    }

private:
    long m_events;
    qsizetype m_seen = 0;
    double m_cpu = 0;
};

} // namespace

int subscribeBatches(const Task &task)
{
    EventClient client(optionsFor(task));
    const auto subscription = client.subscribe(Topic::all());
    Counter counter(task);
    QObject::connect(subscription.get(), &Subscription::batchReceived, &client,
                     [&counter](const EventBatch &batch) { counter.add(batch.events.size()); });
    return runWhenReady(client, [&counter] { counter.start(); });
}

int subscribeEvents(const Task &task)
{
    EventClient client(optionsFor(task));
    const auto subscription = client.subscribe(Topic::all());
    Counter counter(task);
    QObject::connect(subscription.get(), &Subscription::received, &client,
                     [&counter](const Event &) { counter.add(1); });
    return runWhenReady(client, [&counter] { counter.start(); });
}

int publishEvents(const Task &task)
{
    return publish(task, false);
}

int publishLists(const Task &task)
{
    return publish(task, true);
}
