// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "http/httpexchange.h"

#include "http/httpengine.h"
#include "http/httperror.h"
#include "http/httpupload.h"
#include "tls/tlspeerof.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Comm {

namespace {

using Deadline = HttpAttempt::Deadline;

constexpr qint64 ChunkSize = 64 * 1024; ///< read at a time, and held by Qt at a time
constexpr qint64 LargestExcerpt = 64 * 1024; ///< of a body that is no success
constexpr qint64 MaxUnwritten = 256 * 1024; ///< that the device may be behind before we stop reading

} // namespace

HttpExchange::HttpExchange(HttpEngine &engine, const Order &order, QObject *parent)
    : QObject(parent),
      m_engine(engine),
      m_order(order),
      m_timer(this)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HttpExchange::expirePhase);
}

HttpExchange::~HttpExchange()
{
    release();
}

// The connection comes first and by itself. Qt does not tell when a request without a body goes out, and so
// could not say whether a server that does not answer is unreachable or slow, nor what it has got.
void HttpExchange::start()
{
    const Result<QNetworkReply *> connecting = m_engine.connectTo(m_order.message.url);
    if (!connecting) {
        close(connecting.error());
        return;
    }
    watch(*connecting);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::onConnected);
    enter(Phase::Connecting);
}

void HttpExchange::watch(QNetworkReply *reply)
{
    m_reply = reply;
    connect(reply, &QNetworkReply::sslErrors, this,
            [this](const QList<QSslError> &errors) { m_tlsErrors = errors; });
}

void HttpExchange::onConnected()
{
    if (const auto failure = failureOf(*m_reply)) {
        close(failure);
        return;
    }
    release();
    m_upload = new HttpUpload(m_order.message.body);
    watch(m_engine.send(m_order.message, m_upload));
    m_isSent = true;
    m_upload->setParent(m_reply); // Qt may look at it as long as the reply lives
    m_reply->setReadBufferSize(ChunkSize);
    connect(m_upload, &HttpUpload::progressed, this, &HttpExchange::onUpload);
    connect(m_reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::onHeader);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::read);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::onFinished);
    enter(m_upload->total() == 0 ? Phase::Waiting : Phase::Sending);
}

void HttpExchange::enter(Phase phase)
{
    m_phase = phase;
    m_timer.stop();
    if (const auto limit = limitOf(phase).second; limit.count() > 0)
        m_timer.start(limit);
}

std::pair<Deadline, std::chrono::milliseconds> HttpExchange::limitOf(Phase phase) const
{
    switch (phase) {
    case Phase::Connecting:
        return {Deadline::Connect, m_order.deadlines.connect};
    case Phase::Waiting:
        return {Deadline::FirstByte, m_order.deadlines.firstByte};
    default:
        return {Deadline::Idle, m_order.deadlines.idle};
    }
}

void HttpExchange::expirePhase()
{
    const auto [deadline, limit] = limitOf(m_phase);
    expire(deadline, limit);
}

void HttpExchange::expire(Deadline deadline, std::chrono::milliseconds limit)
{
    if (m_phase == Phase::Finished)
        return;
    m_deadline = deadline;
    close(deadlineFailure(m_order.message, deadline, limit, wasSent()));
}

// Qt asks for a body only once there is a connection, so that one it has not asked for is not out.
bool HttpExchange::wasSent() const
{
    return m_order.message.body.isEmpty() ? m_isSent : m_sent > 0;
}

void HttpExchange::onUpload()
{
    m_sent = m_upload->taken();
    Q_EMIT uploadProgress(m_sent, m_upload->total());
    if (m_phase <= Phase::Waiting)
        enter(m_sent == m_upload->total() ? Phase::Waiting : Phase::Sending);
}

void HttpExchange::onHeader()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_phase >= Phase::Receiving || status == 0)
        return;
    m_response.status = status;
    m_response.reason = m_reply->attribute(QNetworkRequest::HttpReasonPhraseAttribute).toByteArray();
    m_response.url = m_order.message.url;
    if (m_order.message.url.scheme() == "https"_L1)
        m_response.tls = tlsPeerOf(m_reply->sslConfiguration());
    for (const auto &[name, value] : m_reply->rawHeaderPairs())
        m_response.headers.add(name, value);
    // Absent where the body is compressed: what is on the wire has another size then.
    const QVariant length = m_reply->header(QNetworkRequest::ContentLengthHeader);
    m_announced = length.isValid() ? length.toLongLong() : -1;
    enter(Phase::Receiving);
    if (m_order.message.method == "HEAD") // Qt would wait for a body that never comes
        return close(std::nullopt);
    if (m_order.maxResponse > 0 && m_announced > m_order.maxResponse && keepsBody())
        return close(tooLargeAnswer(m_order.message, m_order.maxResponse));
    if (m_order.saveTo)
        connect(m_order.saveTo, &QIODevice::bytesWritten, this, &HttpExchange::read);
}

bool HttpExchange::keepsBody() const
{
    return m_response.isSuccess() || m_order.keepsAnyBody;
}

void HttpExchange::read()
{
    if (m_phase != Phase::Receiving)
        return;
    while (m_reply->bytesAvailable() > 0) {
        if (m_order.saveTo && m_order.saveTo->bytesToWrite() > MaxUnwritten && m_reply->isRunning())
            return m_timer.stop(); // the silence is ours, until the device has caught up
        const QByteArray bytes = m_reply->read(ChunkSize);
        if (bytes.isEmpty())
            break;
        if (!take(bytes))
            return;
    }
    enter(Phase::Receiving);
}

/// False once the exchange is closed.
bool HttpExchange::take(const QByteArray &bytes)
{
    m_response.size += bytes.size();
    if (!keepsBody()) {
        m_response.bytes.append(bytes.first(qMin(bytes.size(), LargestExcerpt - m_response.bytes.size())));
        if (m_response.size <= LargestExcerpt)
            return true;
        close(std::nullopt); // enough for an error
        return false;
    }
    if (m_order.maxResponse > 0 && m_response.size > m_order.maxResponse) {
        close(tooLargeAnswer(m_order.message, m_order.maxResponse));
        return false;
    }
    const bool isForDevice = m_order.saveTo && m_response.isSuccess();
    if (!isForDevice)
        m_response.bytes.append(bytes);
    else if (m_order.saveTo->write(bytes) != bytes.size()) {
        close(unwritableDevice(m_order.message, m_order.saveTo->errorString()));
        return false;
    }
    m_hasSaved = m_hasSaved || isForDevice;
    const QPointer<HttpExchange> self(this);
    Q_EMIT downloadProgress(m_response.size, m_announced);
    return self && m_phase == Phase::Receiving;
}

void HttpExchange::onFinished()
{
    const QPointer<HttpExchange> self(this);
    onHeader(); // an answer without a header has none of the signals before
    if (self && m_phase == Phase::Receiving)
        read();
    if (self && m_phase != Phase::Finished)
        close(failureOf(*m_reply));
}

std::optional<Error> HttpExchange::failureOf(const QNetworkReply &reply) const
{
    const QNetworkReply::NetworkError error = reply.error();
    // Qt calls each status from 400 on an error, and tries to send a body again after a 307 or a challenge
    // even if it is told not to. To us all of them are answers.
    const bool isStatus = m_response.status >= 300
        && (error > QNetworkReply::UnknownProxyError
            || error == QNetworkReply::ProxyAuthenticationRequiredError);
    if (error == QNetworkReply::NoError || isStatus)
        return isCut() ? std::optional(cutAnswer(m_order.message)) : std::nullopt;
    if (m_upload && m_upload->isCutShort())
        return shortUpload(m_order.message);
    if (error == QNetworkReply::SslHandshakeFailedError)
        return tlsFailure(m_order.message, m_engine.options().tls.serverName, m_tlsErrors,
                          reply.errorString());
    if (m_response.status > 0)
        return error == QNetworkReply::UnknownContentError ? garbledAnswer(m_order.message)
                                                           : cutAnswer(m_order.message);
    return networkFailure(m_order.message, error, reply.errorString(), wasSent());
}

/// Less came than was announced.
bool HttpExchange::isCut() const
{
    const bool hasBody = m_response.status != 204 && m_response.status != 304;
    return hasBody && m_announced >= 0 && m_response.size < m_announced;
}

void HttpExchange::close(const std::optional<Error> &error)
{
    if (std::exchange(m_phase, Phase::Finished) == Phase::Finished)
        return;
    m_error = error;
    m_timer.stop();
    release();
    Q_EMIT finished();
}

void HttpExchange::release()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    if (m_upload) {
        m_upload->disconnect(this);
        m_upload->halt();
    }
    // Posted, because Qt does not bear that a reply is ended by whom it tells of it.
    QNetworkReply *const reply = m_reply;
    const auto end = [reply] {
        reply->abort();
        reply->deleteLater();
    };
    QMetaObject::invokeMethod(reply, end, Qt::QueuedConnection);
    m_reply = nullptr;
}

} // namespace Comm
