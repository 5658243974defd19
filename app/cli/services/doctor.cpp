// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/console.h"
#include "cli/output.h"
#include "cli/tokenfile.h"
#include "core/servicefacts.h"
#include "core/text/visibletext.h"
#include "diagnosis.h"

#include <comm/httpclient.h>
#include <comm/websocketclient.h>

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using namespace std::chrono_literals;

constexpr auto Patience = 5s; // for each endpoint: one that is slower is not well

struct DoctorOptions
{
    std::vector<std::string> http;
    std::vector<std::string> webSockets;
    std::string services; ///< host of the five services
    std::string ca;
    std::string tokenFile;
    std::string format = "text";
};

/// How the endpoints want to be asked.
struct Access
{
    Comm::TlsOptions tls = {};
    QByteArray token = {};
};

struct CheckedPlace
{
    QString name; ///< for people
    QString url;
};

QString shown(const QString &url)
{
    return QUrl(url).toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
}

std::vector<CheckedPlace> endpoints(const std::vector<std::string> &urls)
{
    std::vector<CheckedPlace> list;
    for (const std::string &each : urls) {
        const QString url = QString::fromStdString(each);
        list.push_back({shown(url), url});
    }
    return list;
}

/// Makes every check at once and prints what they have found, in order, when all are done.
class Doctor : public QObject
{
public:
    Doctor(const Comm::RedisInspector::Options &redis, const DoctorOptions &options, const Access &access);

    int run();

private:
    using Findings = std::shared_ptr<QList<Finding>>;

    Findings begin();
    void done();
    void checkRedis();
    void checkHttp(const CheckedPlace &endpoint);
    void checkWebSocket(const CheckedPlace &endpoint);
    ExitCode print();

    DoctorOptions m_options;
    Access m_access;
    Comm::RedisInspector m_inspector;
    Comm::HttpClient m_http;
    std::vector<std::unique_ptr<Comm::WebSocketClient>> m_webSockets;
    std::vector<Findings> m_findings; ///< of each check, in the order of the printing
    size_t m_open = 0;
    bool m_hasRedis = true;
};

Doctor::Doctor(const Comm::RedisInspector::Options &redis, const DoctorOptions &options, const Access &access)
    : m_options(options),
      m_access(access),
      m_inspector(redis),
      m_http({.token = access.token,
              .deadlines = {.total = Patience},
              .retries = {.count = 0},
              .tls = access.tls})
{
}

int Doctor::run()
{
    checkRedis();
    std::vector<CheckedPlace> http = endpoints(m_options.http);
    std::vector<CheckedPlace> webSockets = endpoints(m_options.webSockets);
    const QString host = QString::fromStdString(m_options.services);
    for (const ServiceFacts &service : AuctionHouseServices) {
        if (host.isEmpty())
            break;
        const QString name = QString::fromLatin1(service.name);
        http.push_back({name + u" health"_s, u"http://%1:%2/health"_s.arg(host).arg(service.healthPort)});
        webSockets.push_back(
            {name + u" WebSocket"_s,
             u"ws://%1:%2%3"_s.arg(host).arg(service.socketPort).arg(QLatin1StringView(service.socketPath))});
    }
    for (const CheckedPlace &endpoint : http)
        checkHttp(endpoint);
    for (const CheckedPlace &endpoint : webSockets)
        checkWebSocket(endpoint);
    return QCoreApplication::exec();
}

Doctor::Findings Doctor::begin()
{
    ++m_open;
    m_findings.push_back(std::make_shared<QList<Finding>>());
    return m_findings.back();
}

void Doctor::done()
{
    if (--m_open == 0)
        QCoreApplication::exit(print());
}

void Doctor::checkRedis()
{
    m_inspector.inspect().then(this,
                               [this, findings = begin()](const Comm::Result<Comm::RedisReport> &report) {
                                   m_hasRedis = report.hasValue();
                                   *findings = report ? diagnose(*report)
                                                      : QList<Finding>{{.check = u"redis"_s,
                                                                        .level = Finding::Level::Wrong,
                                                                        .says = report.error().message,
                                                                        .remedy = report.error().remedy}};
                                   done();
                               });
}

void Doctor::checkHttp(const CheckedPlace &endpoint)
{
    m_http.get(endpoint.url)
        .then(this, [this, endpoint, findings = begin()](const Comm::Result<Comm::HttpResponse> &health) {
            findings->append(diagnose(endpoint.name, health));
            done();
        });
}

void Doctor::checkWebSocket(const CheckedPlace &endpoint)
{
    const Comm::WebSocketOptions options{.request = {.url = QUrl(endpoint.url), .token = m_access.token},
                                         .tls = m_access.tls,
                                         .reconnect = {.maxAttempts = 1},
                                         .handshakeTimeout = Patience};
    m_webSockets.push_back(std::make_unique<Comm::WebSocketClient>(options));
    Comm::WebSocketClient *client = m_webSockets.back().get();
    const auto tell = [this, client, endpoint, findings = begin()](const Finding &finding) {
        if (!findings->isEmpty())
            return;
        findings->append(finding);
        client->disconnectFromServer();
        done();
    };
    connect(client, &Comm::WebSocketClient::connected, this,
            [tell, endpoint] { tell({.check = endpoint.name, .says = u"takes connections"_s}); });
    connect(client, &Comm::WebSocketClient::failed, this, [tell, endpoint](const Comm::Error &error) {
        tell({.check = endpoint.name,
              .level = Finding::Level::Wrong,
              .says = error.message,
              .remedy = error.remedy});
    });
    client->connectToServer();
}

ExitCode Doctor::print()
{
    constexpr qsizetype Longest = 1000; // characters; a stranger's text may be in it
    Output output;
    bool isWell = true;
    for (const Findings &findings : m_findings) {
        for (const Finding &finding : *findings) {
            isWell = isWell && finding.level != Finding::Level::Wrong;
            output.writeLine(m_options.format == "json" ? jsonOf(finding)
                                                        : visibleText(lineOf(finding), Longest).toUtf8());
        }
    }
    const ExitCode code = !m_hasRedis ? CannotConnect : isWell ? Done : AnswerIsNo;
    return output.flush().value_or(code);
}

int runDoctor(const GlobalOptions &global, const DoctorOptions &options)
{
    const Comm::Result<Comm::EventClient::Options> client = clientOptions(global);
    if (!client)
        return fail(client.error());
    const auto tls = Comm::TlsOptions::fromFiles({.ca = QString::fromStdString(options.ca)});
    if (!tls)
        return fail(tls.error());
    const Comm::Result<QByteArray> token = readTokenFile(options.tokenFile);
    if (!token)
        return fail(token.error());
    return Doctor({.redis = client->redis, .name = client->name}, options, {*tls, *token}).run();
}

} // namespace

RunCommand defineDoctor(CLI::App &command)
{
    const auto options = std::make_shared<DoctorOptions>();
    command.add_option("--http", options->http, "Health endpoint to ask, any number of times")
        ->type_name("URL")
        ->allow_extra_args(false);
    command.add_option("--ws", options->webSockets, "WebSocket to connect to, any number of times")
        ->type_name("URL")
        ->allow_extra_args(false);
    command.add_option("--services", options->services, "Host on which to check the five services")
        ->type_name("HOST");
    command.add_option("--token-file", options->tokenFile, "File with the bearer token for all of them")
        ->type_name("FILE");
    command.add_option("--ca", options->ca, "Certificates that they may have, PEM; else those of the system")
        ->type_name("FILE");
    command.add_option("--format", options->format, "text or json (one object a line)")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    command.footer(
        "Changes nothing and publishes nothing. Exits with 0 if nothing is wrong, warnings aside, with 1 "
        "if\nsomething is, and with 3 if Redis cannot be reached.");
    return [options](const GlobalOptions &global) { return runDoctor(global, *options); };
}

} // namespace Sothebais
