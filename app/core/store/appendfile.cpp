// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "appendfile.h"

#include <QCoreApplication>
#include <QFile>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <unistd.h>

namespace Sothebais {

namespace {

using Comm::Error; // a qualified one before a function would hide its texts from lupdate

struct FileText
{
    Q_DECLARE_TR_FUNCTIONS(Sothebais::Recording)
};

QString remedyFor(int code)
{
    switch (code) {
    case ENOSPC:
    case EDQUOT:
        return FileText::tr("Make room on the disk, or choose another one");
    case EACCES:
    case EPERM:
    case EROFS:
        return FileText::tr("Choose a place that you may write to, or have its rights changed");
    case ENOENT:
    case ENOTDIR:
        return FileText::tr("Check how the path is written");
    case EEXIST:
        return FileText::tr("Choose another name: a file that is there is never written over");
    case EFBIG:
        return FileText::tr("Let the recording go on in further files of a smaller size");
    default:
        return FileText::tr("Check the disk");
    }
}

} // namespace

Error fileError(const QString &path, int code)
{
    return {.code = code == ENOENT ? Comm::Error::Code::NotFound : Comm::Error::Code::StorageFailure,
            .message = FileText::tr("The file %1 cannot be used: %2")
                           .arg(path, QString::fromLocal8Bit(std::strerror(code))),
            .remedy = remedyFor(code)};
}

Comm::Result<AppendFile> AppendFile::create(const QString &path, bool *wasThere)
{
    const int descriptor
        = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_APPEND | O_CLOEXEC, 0644);
    if (wasThere)
        *wasThere = descriptor < 0 && errno == EEXIST;
    if (descriptor < 0)
        return fileError(path, errno);
    return AppendFile(descriptor, path);
}

Comm::Result<AppendFile> AppendFile::createNameless(const QString &folder)
{
    QByteArray name = QFile::encodeName(folder) + "/unpacked-XXXXXX";
    const int descriptor = ::mkostemp(name.data(), O_APPEND | O_CLOEXEC);
    if (descriptor < 0)
        return fileError(folder, errno);
    ::unlink(name.constData());
    return AppendFile(descriptor, {});
}

AppendFile::AppendFile(AppendFile &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)),
      m_path(std::move(other.m_path)),
      m_size(other.m_size),
      m_isDiskFull(other.m_isDiskFull)
{
}

AppendFile &AppendFile::operator=(AppendFile &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_path, other.m_path);
    std::swap(m_size, other.m_size);
    std::swap(m_isDiskFull, other.m_isDiskFull);
    return *this;
}

AppendFile::~AppendFile()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

Comm::Result<void> AppendFile::append(QByteArrayView piece)
{
    qsizetype written = 0;
    while (written < piece.size()) {
        const ssize_t count = ::write(m_descriptor, piece.data() + written, size_t(piece.size() - written));
        if (count > 0) {
            written += count;
        } else if (count == 0 || errno != EINTR) {
            const int code = count == 0 ? ENOSPC : errno;
            // If even that fails, a reader still passes over the line that is not whole.
            [[maybe_unused]] const int cut = ::ftruncate(m_descriptor, m_size);
            m_isDiskFull = code == ENOSPC || code == EDQUOT;
            return fileError(m_path, code);
        }
    }
    m_size += written;
    return {};
}

} // namespace Sothebais
