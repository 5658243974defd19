// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/inputfile.h"

#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

Comm::Error readError(const QString &name)
{
    return {.code = Comm::Error::Code::NotFound,
            .message = u"cannot read %1: %2"_s.arg(name, QString::fromLocal8Bit(std::strerror(errno))),
            .remedy = {},
            .details = {}};
}

} // namespace

Comm::Result<InputFile> InputFile::open(const QString &name)
{
    if (name.isEmpty() || name == u"-")
        return InputFile(STDIN_FILENO, u"standard input"_s);
    const int descriptor = ::open(QFile::encodeName(name).constData(), O_RDONLY | O_CLOEXEC);
    if (descriptor < 0)
        return readError(name);
    return InputFile(descriptor, name);
}

InputFile::InputFile(int descriptor, const QString &name)
    : m_descriptor(descriptor),
      m_name(name),
      m_start(::lseek(descriptor, 0, SEEK_CUR))
{
}

InputFile::InputFile(InputFile &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)),
      m_name(std::move(other.m_name)),
      m_start(other.m_start)
{
}

InputFile::~InputFile()
{
    if (m_descriptor > STDIN_FILENO)
        ::close(m_descriptor);
}

qint64 InputFile::size() const
{
    struct stat status = {};
    return ::fstat(m_descriptor, &status) == 0 && S_ISREG(status.st_mode) ? status.st_size : 0;
}

bool InputFile::isRewindable() const
{
    struct stat status = {};
    return ::fstat(m_descriptor, &status) == 0 && S_ISREG(status.st_mode);
}

void InputFile::rewind()
{
    ::lseek(m_descriptor, m_start, SEEK_SET);
}

Comm::Result<QByteArrayView> InputFile::read(QByteArray &buffer)
{
    ssize_t count = 0;
    do {
        count = ::read(m_descriptor, buffer.data(), static_cast<size_t>(buffer.size()));
    } while (count < 0 && errno == EINTR);
    if (count < 0)
        return readError(m_name);
    return QByteArrayView(buffer.constData(), count);
}

Comm::Result<QByteArray> InputFile::readAll(qsizetype limit)
{
    QByteArray buffer(64 * 1024, Qt::Uninitialized);
    QByteArray all;
    while (true) {
        const Comm::Result<QByteArrayView> bytes = read(buffer);
        if (!bytes)
            return bytes.error();
        if (bytes->isEmpty())
            return all;
        all.append(*bytes);
        if (all.size() > limit)
            return Comm::Error{.code = Comm::Error::Code::InvalidArgument,
                               .message = u"%1 is longer than %2 bytes"_s.arg(m_name, QString::number(limit)),
                               .remedy = {},
                               .details = {}};
    }
}

} // namespace Sothebais
