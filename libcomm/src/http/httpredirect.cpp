// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "http/httpredirect.h"

#include "printable.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Comm {

namespace {

struct RedirectText
{
    Q_DECLARE_TR_FUNCTIONS(Comm::HttpRedirect)
};

Error refused(const HttpMessage &from, const QString &why)
{
    return {.code = Error::Code::ProtocolError,
            .message
            = RedirectText::tr("%1 redirects where we must not follow: %2").arg(shownUrl(from.url), why),
            .remedy = RedirectText::tr("Use the right address from the beginning, or correct the service")};
}

bool becomesGet(const QByteArray &method, int status)
{
    if (method == "GET" || method == "HEAD")
        return false;
    return status == 303 || ((status == 301 || status == 302) && method == "POST");
}

} // namespace

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

Result<HttpMessage> followRedirect(const HttpMessage &from, int status, const QByteArray &location)
{
    QUrl target = from.url.resolved(QUrl(QString::fromUtf8(location)));
    target.setUserInfo({});
    target.setFragment({});
    const bool isHttp = target.scheme() == "http"_L1 || target.scheme() == "https"_L1;
    if (!target.isValid() || !isHttp || target.host().isEmpty())
        return refused(
            from,
            RedirectText::tr("\"%1\" is no address of an HTTP service").arg(printable(shownUrl(target))));
    if (from.url.scheme() == "https"_L1 && target.scheme() == "http"_L1)
        return refused(from, RedirectText::tr("%1 is not encrypted").arg(printable(shownUrl(target))));

    HttpMessage next = from;
    next.url = target;
    if (becomesGet(from.method, status)) {
        next.method = "GET";
        next.body = {};
        for (const char *name : {"Content-Type", "Content-Encoding", "Content-Language"})
            next.headers.remove(name);
    }
    if (!isSameOrigin(from.url, target))
        dropCredentials(next.headers);
    return next;
}

} // namespace Comm
