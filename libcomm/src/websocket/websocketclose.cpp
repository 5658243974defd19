// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/websocketclose.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace Comm {

namespace {

struct CloseText
{
    Q_DECLARE_TR_FUNCTIONS(Comm::WebSocketClose)
};

struct CodeMeaning
{
    int code;
    const char *text;
};

// RFC 6455 section 7.4.1, what IANA registered since, and the one code of the existing services.
constexpr std::array Meanings{
    CodeMeaning{1000, QT_TRANSLATE_NOOP("Comm::WebSocketClose", "normal end")},
    CodeMeaning{1001, QT_TRANSLATE_NOOP("Comm::WebSocketClose", "going away")},
    CodeMeaning{1002, QT_TRANSLATE_NOOP("Comm::WebSocketClose", "protocol error")},
    CodeMeaning{1003, QT_TRANSLATE_NOOP("Comm::WebSocketClose", "kind of data not accepted")},
    CodeMeaning{1004, QT_TRANSLATE_NOOP("Comm::WebSocketClose", "reserved")},
    CodeMeaning{1005, QT_TRANSLATE_NOOP("Comm::WebSocketClose", "closed without a code")},
    CodeMeaning{1006, QT_TRANSLATE_NOOP("Comm::WebSocketClose", "connection dropped")},
    CodeMeaning{1007, QT_TRANSLATE_NOOP("Comm::WebSocketClose", "malformed data")},
    CodeMeaning{1008, QT_TRANSLATE_NOOP("Comm::WebSocketClose", "policy violation")},
    CodeMeaning{1009, QT_TRANSLATE_NOOP("Comm::WebSocketClose", "message too big")},
    CodeMeaning{1010, QT_TRANSLATE_NOOP("Comm::WebSocketClose", "extension missing")},
    CodeMeaning{1011, QT_TRANSLATE_NOOP("Comm::WebSocketClose", "internal error")},
    CodeMeaning{1012, QT_TRANSLATE_NOOP("Comm::WebSocketClose", "service restarts")},
    CodeMeaning{1013, QT_TRANSLATE_NOOP("Comm::WebSocketClose", "try again later")},
    CodeMeaning{1014, QT_TRANSLATE_NOOP("Comm::WebSocketClose", "bad gateway")},
    CodeMeaning{1015, QT_TRANSLATE_NOOP("Comm::WebSocketClose", "TLS handshake failed")},
    CodeMeaning{3000, QT_TRANSLATE_NOOP("Comm::WebSocketClose", "not authorised")},
    CodeMeaning{3003, QT_TRANSLATE_NOOP("Comm::WebSocketClose", "forbidden")},
    CodeMeaning{3008, QT_TRANSLATE_NOOP("Comm::WebSocketClose", "timeout")},
    CodeMeaning{4000, QT_TRANSLATE_NOOP("Comm::WebSocketClose", "ping timeout")},
};

QString nameOf(WebSocketClose::Party party)
{
    switch (party) {
    case WebSocketClose::Party::Nobody:
        return CloseText::tr("no close frame");
    case WebSocketClose::Party::Us:
        return CloseText::tr("by us");
    case WebSocketClose::Party::Peer:
        return CloseText::tr("by the peer");
    }
    Q_UNREACHABLE();
}

} // namespace

QString WebSocketClose::meaningOf(int code)
{
    const auto found = std::ranges::find(Meanings, code, &CodeMeaning::code);
    if (found != Meanings.end())
        return CloseText::tr(found->text);
    if (code >= 3000 && code < 4000)
        return CloseText::tr("code of a library");
    if (code >= 4000 && code < 5000)
        return CloseText::tr("code of the application");
    return CloseText::tr("unknown code");
}

QString WebSocketClose::toString() const
{
    if (code == 0)
        return {};
    const QString what = QStringLiteral("%1 (%2), %3").arg(QString::number(code), meaning(), nameOf(by));
    return reason.isEmpty() ? what : QStringLiteral("%1: %2").arg(what, reason);
}

bool WebSocketClose::isTemporary(int code)
{
    static constexpr std::array Final{1000, 1002, 1003, 1007, 1008, 1009, 1010};
    return std::ranges::find(Final, code) == Final.end();
}

} // namespace Comm
