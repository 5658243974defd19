// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/console.h"
#include "core/commandline/stopsignals.h"

#include <comm/gateway/eventgateway.h>

#include <QCoreApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

struct GatewayOptions
{
    std::string listen = "127.0.0.1:4600";
    std::string tokenFile;
    std::string certificate;
    std::string key;
    std::string clientCa;
    std::string source = "SYSTEM";
    size_t maxBody = 1024 * 1024; ///< bytes
};

Comm::Result<void> setAddress(const QString &text, Comm::EventGateway::Options &options)
{
    const QUrl url(u"http://"_s + text, QUrl::StrictMode);
    const bool isPlain = url.isValid() && url.authority() == text && url.userInfo().isEmpty();
    if (!isPlain || url.host().isEmpty() || url.port() < 0)
        return Comm::Error{.code = Comm::Error::Code::InvalidArgument,
                           .message = u"\"%1\" is no HOST:PORT"_s.arg(text),
                           .remedy = u"Write it like 127.0.0.1:4600 or [::1]:4600"_s};
    options.host = url.host();
    options.port = static_cast<quint16>(url.port());
    return {};
}

Comm::Result<Comm::EventGateway::Options> gatewayOptions(const GatewayOptions &given)
{
    Comm::EventGateway::Options options;
    if (const Comm::Result<void> set = setAddress(QString::fromStdString(given.listen), options); !set)
        return set.error();
    const Comm::Result<Comm::TlsOptions> tls
        = Comm::TlsOptions::fromFiles({.ca = QString::fromStdString(given.clientCa),
                                       .certificate = QString::fromStdString(given.certificate),
                                       .key = QString::fromStdString(given.key)});
    if (!tls)
        return tls.error();
    options.tls = *tls;
    options.tokenFile = QString::fromStdString(given.tokenFile);
    options.maxBody = static_cast<qsizetype>(given.maxBody);
    options.maxBulk = qMax(options.maxBulk, options.maxBody);
    options.maxUnderWay = qMax(options.maxUnderWay, 2 * options.maxBulk);
    return options;
}

/// Serves from the time that Redis is there, or at once if told to wait for it, until a signal ends it.
class Gateway : public QObject
{
public:
    Gateway(const Comm::EventClient::Options &client, bool wait, const Comm::EventGateway::Options &options);

    int run();

private:
    void listen();

    Connection m_connection;
    bool m_wait;
    Comm::EventGateway m_gateway;
    StopSignals m_stop;
};

Gateway::Gateway(const Comm::EventClient::Options &client, bool wait,
                 const Comm::EventGateway::Options &options)
    : m_connection(client, wait),
      m_wait(wait),
      m_gateway(m_connection.client(), options)
{
    if (!wait)
        connect(&m_connection, &Connection::opened, this, &Gateway::listen);
    connect(&m_connection, &Connection::gaveUp, this, [] { QCoreApplication::exit(CannotConnect); });
    connect(&m_stop, &StopSignals::caught, &m_gateway, &Comm::EventGateway::close);
    connect(&m_gateway, &Comm::EventGateway::closed, this, [] { QCoreApplication::exit(Done); });
    connect(&m_gateway, &Comm::EventGateway::failed, this, [](const Comm::Error &error) { fail(error); });
}

int Gateway::run()
{
    m_connection.open();
    if (m_wait)
        QMetaObject::invokeMethod(this, &Gateway::listen, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

void Gateway::listen()
{
    if (const Comm::Result<void> listening = m_gateway.listen(); !listening)
        return QCoreApplication::exit(fail(listening.error()));
    say(u"listening on "_s + m_gateway.url());
}

int runGateway(const GlobalOptions &global, const GatewayOptions &given)
{
    Comm::Result<Comm::EventClient::Options> client = clientOptions(global);
    if (!client)
        return fail(client.error());
    const Comm::Result<Comm::EventGateway::Options> options = gatewayOptions(given);
    if (!options)
        return fail(options.error());
    Comm::EventClient::Options clientOptions = *client;
    clientOptions.events.source = QByteArray::fromStdString(given.source);
    if (clientOptions.catalog.findSource(clientOptions.events.source) == Comm::EventSource::Unknown) {
        complain(u"unknown source \"%1\"; use one of %2"_s.arg(
            QString::fromStdString(given.source),
            QString::fromLatin1(clientOptions.catalog.sources().join(", "))));
        return WrongUsage;
    }
    return Gateway(clientOptions, global.wait, *options).run();
}

} // namespace

RunCommand defineGateway(CLI::App &command)
{
    const auto options = std::make_shared<GatewayOptions>();
    command.add_option("--listen", options->listen, "Address and port to listen at; port 0 for any")
        ->type_name("HOST:PORT")
        ->capture_default_str();
    command
        .add_option("--token-file", options->tokenFile,
                    "File with a token a line, one of which a request must bear; read again when it changes")
        ->type_name("FILE");
    CLI::Option *certificate
        = command
              .add_option("--tls-cert", options->certificate, "Certificate to serve HTTPS with, in PEM form")
              ->type_name("FILE");
    CLI::Option *key
        = command.add_option("--tls-key", options->key, "Private key of the certificate")->type_name("FILE");
    certificate->needs(key);
    key->needs(certificate);
    command
        .add_option("--tls-client-ca", options->clientCa, "Clients must show a certificate of this authority")
        ->type_name("FILE")
        ->needs(certificate);
    command.add_option("--max-body", options->maxBody, "Longest event that is taken, such as 64K or 2M")
        ->type_name("SIZE")
        ->transform(CLI::AsSizeValue(false).description(""))
        ->check(CLI::Range(size_t(1), size_t(64) * 1024 * 1024).description(""))
        ->default_str("1M");
    command.add_option("--source", options->source, "Who the events of POST /events/TYPE are from")
        ->type_name("NAME")
        ->capture_default_str();
    command.footer(
        "POST /events             publishes an event, or with application/x-ndjson one a line\n"
        "POST /events/TYPE        publishes an event with this data\n"
        "GET /events/history      the newest events; /events/TYPE/history those of a type; ?limit=N\n"
        "GET /health              whether Redis is there; /health/redis in detail\n"
        "GET /metrics             counters for Prometheus\n"
        "Beyond the loopback address it listens with a token file alone. Ctrl-C ends it.");
    return [options](const GlobalOptions &global) { return runGateway(global, *options); };
}

} // namespace Sothebais
