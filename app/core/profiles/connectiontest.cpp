// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectiontest.h"

#include "core/text/visibletext.h"

#include <QLocale>
#include <QPointer>

namespace Sothebais {

namespace {

using FindingLevel = ConnectionVerdict::Level;

/// What the server is, as far as it says.
QString serverText(const Comm::RedisReport &report)
{
    const QString server = report.version.isEmpty() ? ConnectionTest::tr("Redis")
                                                    : ConnectionTest::tr("Redis %1").arg(report.version);
    return report.user.isEmpty()
        ? ConnectionTest::tr("%1 answers at %2").arg(server, report.address)
        : ConnectionTest::tr("%1 answers at %2, to user “%3”").arg(server, report.address, report.user);
}

QStringList factLines(const Comm::RedisReport &report)
{
    QStringList lines;
    if (const auto latency = report.latency())
        lines.append(ConnectionTest::tr("Round trip: %1 ms")
                         .arg(QLocale().toString(double(latency->count()) / 1000, 'f', 2)));
    if (report.historyLength)
        lines.append(ConnectionTest::tr("%n event(s) in the history", nullptr, int(*report.historyLength)));
    if (report.deadLetters)
        lines.append(ConnectionTest::tr("%n dead letter(s)", nullptr, int(*report.deadLetters)));
    return lines;
}

/// What will not work, and why.
QStringList limitLines(const Comm::RedisReport &report)
{
    QStringList lines;
    if (report.role == QLatin1StringView("slave"))
        lines.append(ConnectionTest::tr("This server is a replica: nothing can be published there"));
    for (const Comm::RedisReport::Right &right : report.rights) {
        if (right.allowed == false)
            lines.append(ConnectionTest::tr("The user may not %1").arg(right.command));
    }
    return lines;
}

} // namespace

ConnectionVerdict ConnectionVerdict::of(const Comm::Result<Comm::RedisReport> &report)
{
    ConnectionVerdict verdict;
    if (!report) {
        verdict = {.level = FindingLevel::Fails,
                   .title = report.error().message,
                   .details = QStringList(report.error().remedy) + report.error().details};
    } else if (report->role == QLatin1StringView("sentinel")) {
        verdict = {
            .level = FindingLevel::Fails,
            .title = ConnectionTest::tr("A sentinel answers at %1, which has no events").arg(report->address),
            .details = {ConnectionTest::tr("Choose to reach Redis by sentinels, and name this one there")}};
    } else {
        const QStringList limits = limitLines(*report);
        verdict = {.level = limits.isEmpty() ? FindingLevel::Works : FindingLevel::Limited,
                   .title = serverText(*report),
                   .details = limits + factLines(*report)};
    }
    verdict.title = visibleText(verdict.title);
    verdict.details.removeAll(QString());
    for (QString &line : verdict.details)
        line = visibleText(line);
    return verdict;
}

ConnectionTest::ConnectionTest(std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent),
      m_timeout(timeout)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(2 * timeout);
    connect(&m_patience, &QTimer::timeout, this, &ConnectionTest::giveUp);
}

ConnectionTest::~ConnectionTest()
{
    cancel(); // which completes, while this is still there to pass it over
}

void ConnectionTest::start(const Comm::RedisAddress &address)
{
    m_inspector = std::make_unique<Comm::RedisInspector>(
        Comm::RedisInspector::Options{.redis = address,
                                      .name = QStringLiteral("sothebais-monitor"),
                                      .connectTimeout = m_timeout,
                                      .commandTimeout = m_timeout});
    m_address = address.toString();
    m_patience.start();
    // Without a context, which would have to outlive the future.
    m_inspector->inspect().then([self = QPointer<ConnectionTest>(this), inspector = m_inspector.get()](
                                    const Comm::Result<Comm::RedisReport> &report) {
        if (self)
            self->finish(inspector, report);
    });
}

void ConnectionTest::cancel()
{
    m_patience.stop();
    m_inspector.reset();
}

/// The server lets itself be connected to and then takes too long, or there are too many sentinels to ask.
void ConnectionTest::giveUp()
{
    const double seconds = std::chrono::duration<double>(m_patience.intervalAsDuration()).count();
    cancel();
    Q_EMIT finished(ConnectionVerdict::of(Comm::Error{
        .code = Comm::Error::Code::TimedOut,
        .message = tr("%1 did not answer within %2 s").arg(m_address, QLocale().toString(seconds)),
        .remedy = tr("Check the address, the network and the load of the server")}));
}

/// One that was given up may complete late, as cancelled.
void ConnectionTest::finish(const Comm::RedisInspector *inspector,
                            const Comm::Result<Comm::RedisReport> &report)
{
    if (inspector != m_inspector.get())
        return;
    m_patience.stop();
    m_inspector.release()->deleteLater(); // it is what calls
    Q_EMIT finished(ConnectionVerdict::of(report));
}

} // namespace Sothebais
