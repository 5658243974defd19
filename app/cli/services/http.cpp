// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/console.h"
#include "cli/inputfile.h"
#include "cli/output.h"
#include "cli/tokenfile.h"
#include "core/commandline/stopsignals.h"

#include <comm/httpclient.h>

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

struct HttpCommand
{
    std::string method;
    std::string url;
    std::string data;
    std::vector<std::string> headers;
    std::string tokenFile;
    std::string ca;
    std::string output;
    double timeout = 30; ///< seconds, of the contract
    int retries = 3; ///< of the contract
    bool include = false;
};

Comm::Result<QByteArray> contentOf(const QString &name)
{
    constexpr qsizetype Longest = 64 * 1024 * 1024; // bytes
    Comm::Result<InputFile> input = InputFile::open(name);
    if (!input)
        return input.error();
    InputFile file = std::move(input).value();
    return file.readAll(Longest);
}

Comm::Result<Comm::HttpHeaders> headersOf(const std::vector<std::string> &lines)
{
    Comm::HttpHeaders headers;
    for (const std::string &each : lines) {
        const QByteArray line = QByteArray::fromStdString(each);
        const qsizetype colon = line.indexOf(':');
        if (colon <= 0)
            return Comm::Error{.code = Comm::Error::Code::InvalidArgument,
                               .message = u"a header has no name"_s,
                               .remedy = u"Write it like --header 'Name: value'"_s};
        headers.add(line.first(colon).trimmed(), line.sliced(colon + 1).trimmed());
    }
    return headers;
}

Comm::Result<Comm::HttpOptions> optionsOf(const HttpCommand &command)
{
    Comm::HttpOptions options;
    const auto seconds = std::chrono::duration<double>(command.timeout);
    options.deadlines.total = std::chrono::ceil<std::chrono::milliseconds>(seconds);
    options.retries.count = command.retries;
    options.retries.statuses = Comm::HttpRetries::transientStatuses();
    const auto tls = Comm::TlsOptions::fromFiles({.ca = QString::fromStdString(command.ca)});
    if (!tls)
        return tls.error();
    options.tls = *tls;
    const Comm::Result<QByteArray> token = readTokenFile(command.tokenFile);
    if (!token)
        return token.error();
    options.token = *token;
    return options;
}

Comm::Result<Comm::HttpRequest> requestOf(const HttpCommand &command)
{
    const Comm::Result<Comm::HttpHeaders> headers = headersOf(command.headers);
    if (!headers)
        return headers.error();
    const QString url = QString::fromStdString(command.url);
    Comm::HttpRequest request{.method = QByteArray::fromStdString(command.method).toUpper(),
                              .path = url.contains("://"_L1) ? url : u"http://"_s + url,
                              .headers = *headers,
                              .accept = Comm::HttpRequest::Accept::AnyStatus};
    if (command.data.empty())
        return request;
    Comm::Result<QByteArray> data = QByteArray::fromStdString(command.data);
    if (data->startsWith('@'))
        data = contentOf(QString::fromStdString(command.data.substr(1)));
    if (!data)
        return data.error();
    request.body = Comm::HttpBody::fromJsonText(*data);
    return request;
}

QString lineOf(const Comm::HttpAttempt &attempt)
{
    QString line = u"attempt %1: %2 %3: "_s.arg(QString::number(attempt.number),
                                                QString::fromLatin1(attempt.method), attempt.url);
    if (attempt.status > 0)
        line += QString::number(attempt.status);
    else if (attempt.error)
        line += attempt.error->message;
    line += u" after %1 ms"_s.arg(attempt.duration.count());
    if (attempt.wait)
        line += u"; next attempt in %1 s"_s.arg(static_cast<double>(attempt.wait->count()) / 1000);
    return line;
}

/// Asks once and prints the answer. Standard output gets the body of any answer; a file that of a success.
class Asker : public QObject
{
public:
    Asker(const HttpCommand &command, const Comm::HttpOptions &options);

    int run(Comm::HttpRequest request);

private:
    void end(const Comm::Result<Comm::HttpResponse> &result);
    ExitCode print(const Comm::HttpResponse &response);

    HttpCommand m_command;
    Comm::HttpClient m_client;
    Output m_output;
    QSaveFile m_file;
    std::unique_ptr<Comm::HttpCall> m_call;
    StopSignals m_stop;
};

Asker::Asker(const HttpCommand &command, const Comm::HttpOptions &options)
    : m_command(command),
      m_client(options)
{
    connect(&m_client, &Comm::HttpClient::attemptFinished, this,
            [](const Comm::HttpAttempt &attempt) { say(lineOf(attempt)); });
}

int Asker::run(Comm::HttpRequest request)
{
    if (!m_command.output.empty()) {
        m_file.setFileName(QString::fromStdString(m_command.output));
        if (!m_file.open(QIODevice::WriteOnly)) {
            complain(u"cannot write %1: %2"_s.arg(m_file.fileName(), m_file.errorString()));
            return AnswerIsNo;
        }
        request.saveTo = &m_file;
        request.maxResponse = 0; // that is in no memory
    }
    m_call = m_client.start(request);
    connect(&m_stop, &StopSignals::caught, m_call.get(), &Comm::HttpCall::cancel);
    m_call->future().then(this, [this](const Comm::Result<Comm::HttpResponse> &result) { end(result); });
    return QCoreApplication::exec();
}

void Asker::end(const Comm::Result<Comm::HttpResponse> &result)
{
    QCoreApplication::exit(result ? print(*result) : fail(result.error()));
}

ExitCode Asker::print(const Comm::HttpResponse &response)
{
    if (m_command.include) {
        m_output.writeLine(
            QByteArray("HTTP/1.1 " + QByteArray::number(response.status) + ' ' + response.reason));
        for (const auto &[name, value] : response.headers.fields())
            m_output.writeLine(QByteArray(name + ": " + value));
        m_output.writeLine("");
    }
    m_output.write(response.bytes);
    if (m_file.isOpen() && response.isSuccess() && !m_file.commit()) {
        complain(u"cannot write %1: %2"_s.arg(m_file.fileName(), m_file.errorString()));
        return AnswerIsNo;
    }
    return m_output.flush().value_or(response.isSuccess() ? Done : AnswerIsNo);
}

int runHttp(const HttpCommand &command)
{
    const Comm::Result<Comm::HttpOptions> options = optionsOf(command);
    if (!options)
        return fail(options.error());
    const Comm::Result<Comm::HttpRequest> request = requestOf(command);
    if (!request)
        return fail(request.error());
    return Asker(command, *options).run(*request);
}

} // namespace

RunCommand defineHttp(CLI::App &command)
{
    const auto options = std::make_shared<HttpCommand>();
    command.add_option("METHOD", options->method, "Such as GET or POST")->required();
    command.add_option("URL", options->url, "http:// unless it says otherwise")->required();
    command
        .add_option("--data", options->data,
                    "Body, as application/json; @FILE for that of a file, @- for "
                    "standard input")
        ->type_name("JSON");
    command.add_option("--header", options->headers, "Such as 'Accept: text/plain', any number of times")
        ->type_name("HEADER")
        ->allow_extra_args(false);
    command.add_option("--token-file", options->tokenFile, "File with the bearer token")->type_name("FILE");
    command.add_option("--ca", options->ca, "File with the certificates to trust, else those of the system")
        ->type_name("FILE");
    command.add_option("--timeout", options->timeout, "For the whole call, with its retries")
        ->type_name("SECONDS")
        ->check(CLI::Range(0.001, 1e6).description(""))
        ->capture_default_str();
    command
        .add_option("--retries", options->retries,
                    "After failures that another attempt may mend, where it does no harm")
        ->type_name("N")
        ->check(CLI::Range(0, 1000).description(""))
        ->capture_default_str();
    command.add_option("--output", options->output, "Write the body of a success to a file")
        ->type_name("FILE");
    command.add_flag("--include", options->include, "Print status and headers before the body");
    command.footer(
        "Each attempt is a line on standard error. Exits with 0 for a status 2xx, 1 for another, 3 if "
        "there is no\nconnection and 4 if it timed out.");
    return [options](const GlobalOptions &) { return runHttp(*options); };
}

} // namespace Sothebais
