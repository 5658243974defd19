// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/httprequest.h"

#include <QIODevice>

namespace Comm {

/// A body that can be read once and never again.
///
/// Qt sends a request again by itself when the server closes the connection without an answer, unless its
/// body refuses to go back to the beginning. This one does, an empty one too, and so each attempt puts one
/// copy on the wire.
class HttpUpload : public QIODevice
{
    Q_OBJECT
public:
    /// A device in `body` is read from where it stands.
    explicit HttpUpload(const HttpBody &body, QObject *parent = nullptr);

    bool isSequential() const override { return true; }
    bool reset() override { return false; }
    bool atEnd() const override { return taken() == m_size; }

    /// Bytes that were asked for: not 0 means that the server may have got some.
    qint64 taken() const { return m_taken; }
    qint64 total() const { return m_size; }
    /// True where the device ended before the size that was announced.
    bool isCutShort() const { return m_isCutShort; }
    /// Gives nothing more.
    void halt() { m_isHalted = true; }

Q_SIGNALS:
    void progressed();

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    HttpBody m_body;
    qint64 m_size;
    qint64 m_taken = 0;
    bool m_isCutShort = false;
    bool m_isHalted = false;
};

} // namespace Comm
