// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/httpattempt.h"
#include "http/httplanes.h"
#include "http/httpmessage.h"
#include "http/httptokens.h"

#include <QNetworkReply>
#include <QObject>

#include <memory>

class QNetworkAccessManager;

namespace Comm {

/// What all calls of a client share: options, connections, tokens, and the lanes to each origin.
///
/// It has a QNetworkAccessManager of its own, because that one reuses connections without a look at the TLS
/// options that they were made with. Made at the first request, so that the client may change threads before.
class HttpEngine : public QObject
{
    Q_OBJECT
public:
    explicit HttpEngine(const HttpOptions &options, QObject *parent = nullptr);
    ~HttpEngine() override;

    const HttpOptions &options() const { return m_options; }
    HttpTokens &tokens() { return m_tokens; }
    HttpLanes &lanes() { return m_lanes; }
    QDateTime now() const;
    double random() const;

    /// Makes a connection to the origin of `url`, or finds that there is one; InvalidArgument if the TLS
    /// options are not usable.
    Result<QNetworkReply *> connectTo(const QUrl &url);
    /// Puts one copy of the message on the wire, with `upload` as its body.
    QNetworkReply *send(const HttpMessage &message, QIODevice *upload);

Q_SIGNALS:
    void attemptStarted(const Comm::HttpAttempt &attempt);
    void attemptFinished(const Comm::HttpAttempt &attempt);
    /// Everything under way has to end, soon or at once.
    void cancelled();
    void closing();

private:
    Result<void> open();

    HttpOptions m_options;
    HttpTokens m_tokens;
    HttpLanes m_lanes;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QNetworkRequest m_template; ///< what is the same in every request
};

} // namespace Comm
