// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "http/httpupload.h"

#include <algorithm>
#include <cstring>

namespace Comm {

HttpUpload::HttpUpload(const HttpBody &body, QObject *parent)
    : QIODevice(parent),
      m_body(body),
      m_size(body.device ? body.deviceSize : body.content.size())
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    if (body.device)
        connect(body.device, &QIODevice::readyRead, this, &QIODevice::readyRead);
}

qint64 HttpUpload::readData(char *data, qint64 size)
{
    if (m_taken == m_size || m_isHalted)
        return -1;
    qint64 count = std::min(size, m_size - m_taken);
    if (m_body.device) {
        count = m_body.device->read(data, count);
        // A pipe that is empty for now will have more, a file will not.
        const bool hasEnded = count < 0 || (count == 0 && !m_body.device->isSequential());
        m_isCutShort = m_isCutShort || hasEnded;
        if (hasEnded)
            return -1;
    } else {
        std::memcpy(data, m_body.content.constData() + m_taken, static_cast<size_t>(count));
    }
    m_taken += count;
    Q_EMIT progressed();
    return count;
}

} // namespace Comm
