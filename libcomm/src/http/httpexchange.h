// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/httpattempt.h"
#include "comm/httpresponse.h"
#include "http/httpmessage.h"
#include "http/httpupload.h"

#include <QNetworkReply>
#include <QObject>
#include <QPointer>
#include <QSslError>
#include <QTimer>

#include <utility>

namespace Comm {

class HttpEngine;

/// One copy of a message on the wire, its deadlines, and its answer.
class HttpExchange : public QObject
{
    Q_OBJECT
public:
    struct Order
    {
        HttpMessage message = {};
        HttpDeadlines deadlines = {};
        bool keepsAnyBody = false; ///< not only that of a success
        qint64 maxResponse = 0; ///< bytes; 0 for no limit
        QIODevice *saveTo = nullptr;
    };

    HttpExchange(HttpEngine &engine, const Order &order, QObject *parent = nullptr);
    ~HttpExchange() override;

    void start();
    /// Ends it because of a deadline that is not its own; finished() follows.
    void expire(HttpAttempt::Deadline deadline, std::chrono::milliseconds limit);

    // What came of it, once it is finished.
    const HttpResponse &response() const { return m_response; }
    /// Why there is no whole answer; a status is no error here.
    const std::optional<Error> &error() const { return m_error; }
    HttpAttempt::Deadline deadline() const { return m_deadline; }
    /// The server may have got the request.
    bool wasSent() const;
    /// The device has got some of the body.
    bool hasSaved() const { return m_hasSaved; }

Q_SIGNALS:
    void finished();
    void uploadProgress(qint64 sent, qint64 total);
    void downloadProgress(qint64 received, qint64 total);

private:
    enum class Phase { Connecting, Sending, Waiting, Receiving, Finished };

    void enter(Phase phase);
    std::pair<HttpAttempt::Deadline, std::chrono::milliseconds> limitOf(Phase phase) const;
    void expirePhase();
    void watch(QNetworkReply *reply);
    void onConnected();
    void onUpload();
    void onHeader();
    void read();
    bool take(const QByteArray &bytes);
    void onFinished();
    std::optional<Error> failureOf(const QNetworkReply &reply) const;
    bool isCut() const;
    bool keepsBody() const;
    void close(const std::optional<Error> &error);
    void release();

    HttpEngine &m_engine;
    Order m_order;
    HttpResponse m_response;
    std::optional<Error> m_error;
    HttpAttempt::Deadline m_deadline = HttpAttempt::Deadline::None;
    QPointer<QNetworkReply> m_reply;
    QPointer<HttpUpload> m_upload; ///< belongs to the reply
    QList<QSslError> m_tlsErrors;
    Phase m_phase = Phase::Connecting;
    QTimer m_timer; ///< of the phase
    qint64 m_announced = -1; ///< bytes of the body, as the server says
    qint64 m_sent = 0; ///< bytes of our body that Qt took
    bool m_isSent = false; ///< handed over to Qt, once there was a connection
    bool m_hasSaved = false;
};

} // namespace Comm
