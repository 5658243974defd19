// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "comm/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

namespace Comm {

/// The tokens that open the gateway: one a line of a file, so that a new one may be added before the old one
/// is taken away. Empty lines and those that begin with # do not count.
class AccessTokens
{
public:
    /// None: everybody may come in.
    AccessTokens() = default;
    /// StorageFailure if the file cannot be read, InvalidArgument if it has no token or an overlong one.
    static Result<AccessTokens> fromFile(const QString &fileName);

    bool isRequired() const { return !m_fileName.isEmpty(); }
    /// Reads the file again if it has changed; an error leaves the tokens as they were.
    Result<void> refresh();
    /// Whether an Authorization field has one of the tokens. Takes as long for a token that is nearly right
    /// as for one that is all wrong.
    bool open(const QByteArray &authorization) const;

private:
    Result<void> read();

    QString m_fileName;
    QDateTime m_modified;
    qint64 m_size = -1;
    QList<QByteArray> m_digests; ///< SHA-256, which makes them equally long and keeps the tokens themselves
                                 ///< out of memory
};

} // namespace Comm
