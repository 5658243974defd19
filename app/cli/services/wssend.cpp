// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"
#include "cli/inputfile.h"
#include "cli/output.h"
#include "core/text/visibletext.h"
#include "ws.h"
#include "wsoptions.h"

#include <comm/websocketclient.h>

#include <QCoreApplication>
#include <QStringDecoder>
#include <QTimer>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using SocketClient = Comm::WebSocketClient;
using Message = Comm::WebSocketMessage;

struct SendOptions
{
    WsOptions ws;
    std::string url;
    std::string text;
    std::string file;
    bool json = false;
    bool binary = false;
    bool expectsReply = false;
    int skip = 0; ///< messages that come before the reply
    double timeout = 10; ///< seconds
};

/// Connects, sends one message, and waits for its reply or until it is out.
class Send : public QObject
{
public:
    Send(const Comm::WebSocketOptions &client, const Message &message, const SendOptions &options);

    int run();

private:
    void send();
    void take(const Message &reply);
    void timeOut();

    SocketClient m_client;
    Message m_message;
    SendOptions m_options;
    bool m_sent = false;
};

Send::Send(const Comm::WebSocketOptions &client, const Message &message, const SendOptions &options)
    : m_client(client),
      m_message(message),
      m_options(options)
{
    connect(&m_client, &SocketClient::connected, this, &Send::send);
    connect(&m_client, &SocketClient::messageReceived, this, &Send::take);
    connect(&m_client, &SocketClient::failed, this,
            [this](const Comm::Error &error) { complain(errorLine(error)); });
    connect(&m_client, &SocketClient::stateChanged, this, [](SocketClient::State state) {
        if (state == SocketClient::State::Failed)
            QCoreApplication::exit(CannotConnect);
    });
    // What was sent is out once the connection has ended in the orderly way that we asked for.
    connect(&m_client, &SocketClient::closed, this, [this](const Comm::WebSocketClose &close) {
        if (close.by == Comm::WebSocketClose::Party::Us && m_sent)
            QCoreApplication::exit(Done);
        else if (!close.willReconnect)
            QCoreApplication::exit(CannotConnect);
    });
}

int Send::run()
{
    const auto time = std::chrono::duration<double>(m_options.timeout);
    QTimer::singleShot(std::chrono::duration_cast<std::chrono::milliseconds>(time), this, &Send::timeOut);
    m_client.connectToServer();
    return QCoreApplication::exec();
}

void Send::send()
{
    if (m_sent)
        return;
    const Comm::Result<SocketClient::Taken> taken = m_message.kind == Message::Kind::Binary
        ? m_client.sendBinary(m_message.bytes)
        : m_client.sendText(m_message.text());
    if (!taken) {
        QCoreApplication::exit(fail(taken.error()));
        return;
    }
    m_sent = true;
    if (!m_options.expectsReply)
        m_client.disconnectFromServer();
}

void Send::take(const Message &reply)
{
    if (!m_sent || !m_options.expectsReply || m_options.skip-- > 0)
        return;
    constexpr qsizetype longest = 100'000; // characters on a terminal
    Output output;
    // A terminal gets no bytes of strangers; a file gets exactly theirs.
    output.writeLine(isatty(STDOUT_FILENO) == 1 ? visibleText(reply.bytes, longest).toUtf8() : reply.bytes);
    m_options.expectsReply = false;
    if (const auto code = output.flush())
        QCoreApplication::exit(*code);
    else
        m_client.disconnectFromServer();
}

void Send::timeOut()
{
    const QString what = !m_sent ? u"no connection after %1 s"_s
        : m_options.expectsReply ? u"no reply after %1 s"_s
                                 : u"not all sent after %1 s"_s;
    complain(what.arg(m_options.timeout));
    QCoreApplication::exit(TimedOut);
}

Comm::Error unusable(const QString &message)
{
    return {.code = Comm::Error::Code::InvalidArgument, .message = message};
}

Comm::Result<QByteArray> bytesToSend(const SendOptions &options, qsizetype limit)
{
    if (options.file.empty())
        return QByteArray::fromStdString(options.text);
    Comm::Result<InputFile> file = InputFile::open(QString::fromStdString(options.file));
    if (!file)
        return file.error();
    return InputFile(*std::move(file)).readAll(limit);
}

Comm::Result<Message> messageToSend(const SendOptions &options, qsizetype limit)
{
    const Comm::Result<QByteArray> bytes = bytesToSend(options, limit);
    if (!bytes)
        return bytes.error();
    if (options.binary)
        return Message::fromBinary(*bytes);
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(*bytes);
    if (utf8.hasError())
        return unusable(u"the message is not UTF-8; send it with --binary"_s);
    const Message message = Message::fromText(*bytes);
    if (options.json && message.kind != Message::Kind::Json)
        return unusable(u"the message is not JSON"_s);
    return message;
}

int runSend(const GlobalOptions &global, const SendOptions &options)
{
    const Comm::Result<Comm::WebSocketOptions> given = webSocketOptions(options.ws, options.url);
    if (!given)
        return fail(given.error());
    Comm::WebSocketOptions client = *given;
    client.reconnect.maxAttempts = global.wait ? 0 : 1;
    client.reconnect.interval.reset();
    // The time limit of the command counts, and it is told apart from a message that went out.
    client.closeTimeout = std::chrono::seconds(static_cast<qint64>(options.timeout) + 1);
    const Comm::Result<Message> message = messageToSend(options, client.maxUnsent);
    if (!message)
        return fail(message.error());
    return Send(client, *message, options).run();
}

} // namespace

RunCommand defineWsSend(CLI::App &command)
{
    const auto options = std::make_shared<SendOptions>();
    command.add_option("URL", options->url, "ws://host[:port]/path, or wss:// for TLS")->required();
    CLI::Option *text = command.add_option("TEXT", options->text, "The message");
    command.add_option("--file", options->file, "Send what is in it, - for standard input")
        ->type_name("FILE")
        ->excludes(text);
    CLI::Option *json = command.add_flag("--json", options->json, "Send nothing unless the message is JSON");
    command.add_flag("--binary", options->binary, "Send it as a binary message")->excludes(json);
    command.add_flag("--expect-reply", options->expectsReply, "Wait for a message and print it");
    command.add_option("--skip", options->skip, "So many messages come before the reply, such as a greeting")
        ->type_name("N")
        ->check(CLI::NonNegativeNumber.description(""));
    command.add_option("--timeout", options->timeout, "Seconds for all of it; then exit 4")
        ->type_name("SECONDS")
        ->check(CLI::Range(0.001, 1e6).description(""))
        ->capture_default_str();
    addWsOptions(command, options->ws);
    return [options](const GlobalOptions &global) { return runSend(global, *options); };
}

} // namespace Sothebais
