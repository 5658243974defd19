// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/redisinspector.h"

#include "completion.h"
#include "events/channels.h"
#include "events/redisfacts.h"
#include "redis/redisclient.h"
#include "redis/rediserror.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <vector>

namespace Comm {

using State = ConnectionStatus::State;

namespace {

struct InspectorText
{
    Q_DECLARE_TR_FUNCTIONS(Comm::RedisInspector)
};

using Command = std::vector<QByteArray>;

QString nameOf(const Command &command)
{
    QByteArray name = command[0];
    if (command.size() > 1)
        name += ' ' + command[1];
    return QString::fromLatin1(name);
}

/// What publishing, listening, the history and the dead letter queue need to be allowed to do.
const std::vector<Command> &neededCommands()
{
    static const std::vector<Command> commands{
        {"PUBLISH", AllChannel, "{}"},
        {"SUBSCRIBE", AllChannel},
        {"PSUBSCRIBE", "events:*"},
        {"LPUSH", AllHistory, "{}"},
        {"LTRIM", AllHistory, "0", "-1"},
        {"LRANGE", AllHistory, "0", "0"},
        {"LPUSH", "events:deadletter", "{}"},
        {"LRANGE", "events:deadletter", "0", "0"},
        {"LREM", "events:deadletter", "1", "{}"},
        {"LPUSH", "events:deadletter:parked", "{}"},
        {"EVAL", "return 1", "0"}, // which does nothing, wherever it is executed
    };
    return commands;
}

RedisRequest requestOf(const Command &command)
{
    RedisRequest request;
    switch (command.size()) {
    case 1:
        return request.add({command[0]});
    case 2:
        return request.add({command[0], command[1]});
    case 3:
        return request.add({command[0], command[1], command[2]});
    default:
        return request.add({command[0], command[1], command[2], command[3]});
    }
}

RedisClient::Options clientOptions(const RedisInspector::Options &options)
{
    RedisClient::Options client;
    client.connection.address = options.redis;
    client.connection.name = options.name;
    client.connection.connectTimeout = options.connectTimeout;
    client.commandTimeout = options.commandTimeout;
    return client;
}

} // namespace

class RedisInspector::Private : public QObject
{
public:
    explicit Private(const Options &given);

    void look();
    void ping();
    void askFacts();
    void askRights();
    void probe(const Command &command);
    void takeInfo(QByteArrayView text);
    void takeLimit(RespValue value);
    void takeSubscribers(QByteArrayView clients);
    /// Asks one thing; `take` gets the answer, and a refusal makes the fact unknown.
    void ask(const Command &command, const QString &fact, std::function<void(RespValue)> take);
    void answered();
    void complete(const Result<RedisReport> &outcome);

    Options options;
    RedisClient redis;
    std::vector<std::shared_ptr<Completion<RedisReport>>> waiting; ///< for the inspection under way
    RedisReport report;
    QElapsedTimer pinged;
    qsizetype openQuestions = 0;
    bool isLooking = false;
};

RedisInspector::Private::Private(const Options &given) : options(given), redis(clientOptions(given), this)
{
    connect(&redis, &RedisClient::statusChanged, this, [this](const ConnectionStatus &status) {
        if (status.state == State::Connected && !isLooking)
            look();
    });
    // One attempt is what an inspection is for: its outcome is the answer.
    connect(
        &redis, &RedisClient::failed, this, [this](const Error &error) { complete(error); },
        Qt::QueuedConnection);
}

void RedisInspector::Private::look()
{
    isLooking = true;
    report = {.address = options.redis.toString()};
    openQuestions = 0;
    ping();
}

void RedisInspector::Private::ping()
{
    ++openQuestions;
    pinged.start();
    redis.send({"PING"}, [this](const Result<RespValue> &reply) {
        if (!isLooking)
            return;
        if (reply)
            report.latencies.append(std::chrono::microseconds(pinged.nsecsElapsed() / 1000));
        else
            report.unknown.append({InspectorText::tr("latency"), reply.error().message});
        if (reply && report.latencies.size() < options.pings) {
            --openQuestions;
            ping();
            return;
        }
        askFacts();
        if (options.asksRights)
            askRights();
        --openQuestions;
    });
}

void RedisInspector::Private::askFacts()
{
    ask({"INFO"}, InspectorText::tr("version and memory"),
        [this](RespValue value) { takeInfo(value.text()); });
    ask({"ACL", "WHOAMI"}, InspectorText::tr("user"),
        [this](RespValue value) { report.user = QString::fromUtf8(value.text()); });
    ask({"CONFIG", "GET", "client-output-buffer-limit"}, QStringLiteral("client-output-buffer-limit"),
        [this](RespValue value) { takeLimit(value); });
    if (!options.subscriber.isEmpty())
        ask({"CLIENT", "LIST", "TYPE", "pubsub"}, InspectorText::tr("output buffer of the subscriber"),
            [this](RespValue value) { takeSubscribers(value.text()); });
    ask({"LLEN", AllHistory}, InspectorText::tr("length of the history"),
        [this](RespValue value) { report.historyLength = value.integer(); });
    ask({"LLEN", "events:deadletter"}, InspectorText::tr("length of the dead letter queue"),
        [this](RespValue value) { report.deadLetters = value.integer(); });
}

void RedisInspector::Private::ask(const Command &command, const QString &fact,
                                  std::function<void(RespValue)> take)
{
    ++openQuestions;
    redis.send(requestOf(command),
               [this, command, fact, take = std::move(take)](const Result<RespValue> &reply) {
                   if (!isLooking)
                       return;
                   if (reply)
                       take(*reply);
                   else
                       report.unknown.append({fact, reply.error().message});
                   answered();
               });
}

// A server checks rights when it queues a command, and a discarded transaction does nothing. The commands may
// be sent only once it has said that there is a transaction, or they would be executed.
void RedisInspector::Private::askRights()
{
    ++openQuestions;
    redis.send({"MULTI"}, [this](const Result<RespValue> &begun) {
        if (!isLooking)
            return;
        report.rights.append(
            {QStringLiteral("MULTI"), begun.hasValue(), begun ? QString() : begun.error().message});
        for (const Command &command : neededCommands()) {
            if (begun || command[0] == "EVAL")
                probe(command);
            else
                report.rights.append({nameOf(command), std::nullopt,
                                      InspectorText::tr("It can only be tried where MULTI is allowed")});
        }
        if (begun)
            ask({"DISCARD"}, QStringLiteral("DISCARD"), [](RespValue) {});
        answered();
    });
}

void RedisInspector::Private::probe(const Command &command)
{
    ++openQuestions;
    redis.send(requestOf(command), [this, command](const Result<RespValue> &reply) {
        if (!isLooking)
            return;
        RedisReport::Right right{.command = nameOf(command)};
        if (reply)
            right.allowed = true;
        else if (reply.error().code == Error::Code::NotPermitted)
            right.allowed = false;
        if (!reply)
            right.reason = reply.error().message;
        report.rights.append(right);
        answered();
    });
}

void RedisInspector::Private::takeInfo(QByteArrayView text)
{
    const QHash<QByteArray, QByteArray> fields = infoFields(text);
    const auto number = [&fields](const char *name) -> std::optional<qint64> {
        bool ok = false;
        const qint64 value = fields.value(name).toLongLong(&ok);
        return ok ? std::optional(value) : std::nullopt;
    };
    report.version = QString::fromUtf8(fields.value("redis_version"));
    const bool isSentinel = fields.value("redis_mode") == "sentinel"; // which does not tell its role here
    report.role = QString::fromUtf8(isSentinel ? "sentinel" : fields.value("role"));
    report.evictionPolicy = QString::fromUtf8(fields.value("maxmemory_policy"));
    report.usedMemory = number("used_memory");
    report.maxMemory = number("maxmemory");
    if (const auto seconds = number("uptime_in_seconds"))
        report.uptime = std::chrono::seconds(*seconds);
    if (const auto clients = number("connected_clients"))
        report.clients = static_cast<int>(*clients);
}

void RedisInspector::Private::takeLimit(RespValue value)
{
    if (value.size() == 2) // name and value
        report.pubSubLimit = pubSubLimit(value.first().next().text());
    if (!report.pubSubLimit)
        report.unknown.append(
            {QStringLiteral("client-output-buffer-limit"), InspectorText::tr("The server does not tell it")});
}

void RedisInspector::Private::takeSubscribers(QByteArrayView clients)
{
    report.subscriberBuffer = largestOutputBuffer(clients, options.subscriber.toUtf8());
}

void RedisInspector::Private::answered()
{
    if (--openQuestions > 0)
        return;
    std::sort(report.latencies.begin(), report.latencies.end());
    QMetaObject::invokeMethod(
        this, [this] { complete(report); }, Qt::QueuedConnection);
}

// With a new connection for each inspection, none begins inside a transaction that an earlier one left open.
void RedisInspector::Private::complete(const Result<RedisReport> &outcome)
{
    isLooking = false;
    redis.close();
    for (const auto &each : std::exchange(waiting, {}))
        each->finish(outcome);
}

RedisInspector::RedisInspector(const Options &options, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(options))
{
    d->setParent(this); // so that it moves between threads with its owner
}

RedisInspector::~RedisInspector()
{
    d->redis.disconnect(d.get());
    d->complete(cancelled());
}

QFuture<Result<RedisReport>> RedisInspector::inspect()
{
    const auto completion = std::make_shared<Completion<RedisReport>>();
    d->waiting.push_back(completion);
    d->redis.open();
    return completion->future();
}

} // namespace Comm
