// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "http/httpengine.h"

#include "randomsource.h"
#include "tls/tlsconfiguration.h"

#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkRequest>

using namespace Qt::StringLiterals;

namespace Comm {

namespace {

void setProxy(QNetworkAccessManager &network, const HttpProxy &proxy)
{
    switch (proxy.kind) {
    case HttpProxy::Kind::None:
        network.setProxy(QNetworkProxy(QNetworkProxy::NoProxy));
        return;
    case HttpProxy::Kind::System: {
        struct System : QNetworkProxyFactory
        {
            QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
            {
                return systemProxyForQuery(query);
            }
        };
        network.setProxyFactory(new System);
        return;
    }
    case HttpProxy::Kind::Http:
    case HttpProxy::Kind::Socks5: {
        const auto type
            = proxy.kind == HttpProxy::Kind::Http ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy;
        network.setProxy({type, proxy.host, static_cast<quint16>(proxy.port), proxy.user, proxy.password});
        return;
    }
    }
}

/// Everything that Qt would do on its own account is switched off: what goes out is what was asked for.
QNetworkRequest plainRequest()
{
    QNetworkRequest request;
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // its re-sends have no cure
    request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    request.setAttribute(QNetworkRequest::EmitAllUploadProgressSignalsAttribute, true);
    request.setDecompressedSafetyCheckThreshold(-1); // we count what comes out, which is the stricter check
    return request;
}

} // namespace

HttpEngine::HttpEngine(const HttpOptions &options, QObject *parent)
    : QObject(parent),
      m_options(options),
      m_tokens(options.token, options.tokenProvider, this),
      m_lanes(this),
      m_template(plainRequest())
{
    m_options.random = randomSource(m_options.random);
}

HttpEngine::~HttpEngine() = default;

QDateTime HttpEngine::now() const
{
    return m_options.clock ? m_options.clock() : QDateTime::currentDateTimeUtc();
}

double HttpEngine::random() const
{
    return m_options.random();
}

Result<void> HttpEngine::open()
{
    Result<QSslConfiguration> tls = tlsConfiguration(m_options.tls);
    if (!tls)
        return tls.error();
    m_network = std::make_unique<QNetworkAccessManager>();
    setProxy(*m_network, m_options.proxy);
    m_template.setSslConfiguration(*std::move(tls));
    if (!m_options.tls.serverName.isEmpty())
        m_template.setPeerVerifyName(m_options.tls.serverName);
    return {};
}

// The schemes are those that QNetworkAccessManager::connectToHost() uses; it alone hands out no reply to tell
// how that went.
Result<QNetworkReply *> HttpEngine::connectTo(const QUrl &url)
{
    if (!m_network) {
        if (const Result<void> opened = open(); !opened)
            return opened.error();
    }
    QUrl target;
    target.setScheme(u"preconnect-"_s + url.scheme());
    target.setHost(url.host());
    target.setPort(url.port(url.scheme() == "https"_L1 ? 443 : 80));
    QNetworkRequest request = m_template;
    request.setUrl(target);
    return m_network->get(request);
}

QNetworkReply *HttpEngine::send(const HttpMessage &message, QIODevice *upload)
{
    QNetworkRequest request = m_template;
    request.setUrl(message.url);
    QHash<QByteArray, QByteArray> joined; // Qt keeps one field of a name; a list says the same in one
    for (const auto &[name, value] : message.headers.fields()) {
        QByteArray &all = joined[name.toLower()];
        all += all.isEmpty() ? value : ", " + value;
        request.setRawHeader(name, all);
    }
    const qint64 size = message.body.device ? message.body.deviceSize : message.body.content.size();
    request.setHeader(QNetworkRequest::ContentLengthHeader, size);
    return m_network->sendCustomRequest(request, message.method, upload);
}

} // namespace Comm
