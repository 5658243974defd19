// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accesstokens.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Comm {

namespace {

constexpr qint64 LongestFile = 64 * 1024; // bytes

struct TokenText
{
    Q_DECLARE_TR_FUNCTIONS(Comm::EventGateway)
};

QByteArray digestOf(QByteArrayView token)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(token);
    return hash.result();
}

/// RFC 9110, section 11.4: what a client can send as a token.
bool isSendable(QByteArrayView token)
{
    return std::all_of(token.begin(), token.end(), [](char c) { return c > ' ' && c < 0x7f; });
}

} // namespace

Result<AccessTokens> AccessTokens::fromFile(const QString &fileName)
{
    AccessTokens tokens;
    tokens.m_fileName = fileName;
    if (const Result<void> readable = tokens.refresh(); !readable)
        return readable.error();
    return tokens;
}

Result<void> AccessTokens::refresh()
{
    const QFileInfo info(m_fileName);
    if (info.lastModified() == m_modified && info.size() == m_size)
        return {};
    m_modified = info.lastModified();
    m_size = info.size();
    return read();
}

Result<void> AccessTokens::read()
{
    QFile file(m_fileName);
    if (!file.open(QIODevice::ReadOnly) || file.size() > LongestFile)
        return Error{
            .code = Error::Code::StorageFailure,
            .message
            = TokenText::tr("The file of tokens %1 cannot be read: %2")
                  .arg(m_fileName, file.isOpen() ? TokenText::tr("it is too long") : file.errorString()),
            .remedy = TokenText::tr("Give a file with a token a line that this user may read")};
    QList<QByteArray> digests;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QByteArray token = line.trimmed();
        if (token.isEmpty() || token.startsWith('#'))
            continue;
        if (!isSendable(token))
            return Error{
                .code = Error::Code::InvalidArgument,
                .message
                = TokenText::tr("The file of tokens %1 has a token that no client can send").arg(m_fileName),
                .remedy = TokenText::tr("Use letters, digits and marks of ASCII, without spaces")};
        digests += digestOf(token);
    }
    if (digests.isEmpty())
        return Error{.code = Error::Code::InvalidArgument,
                     .message = TokenText::tr("The file of tokens %1 has no token").arg(m_fileName),
                     .remedy = TokenText::tr("Put one in, such as the output of: openssl rand -hex 32")};
    m_digests = digests;
    return {};
}

bool AccessTokens::open(const QByteArray &authorization) const
{
    static constexpr QByteArrayView Scheme = "bearer ";
    if (authorization.first(qMin(authorization.size(), Scheme.size())).toLower() != Scheme)
        return false;
    const QByteArray given = digestOf(authorization.sliced(Scheme.size()).trimmed());
    bool isRight = false;
    for (const QByteArray &digest : m_digests) {
        int difference = 0;
        for (qsizetype i = 0; i < given.size(); ++i)
            difference |= given[i] ^ digest[i];
        isRight |= difference == 0;
    }
    return isRight;
}

} // namespace Comm
