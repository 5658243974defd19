// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mappedfile.h"

#include <sys/mman.h>

namespace Sothebais {

std::shared_ptr<const MappedFile> MappedFile::map(int descriptor, qint64 size, const QString &path)
{
    if (size == 0) // which mmap() refuses
        return std::shared_ptr<const MappedFile>(new MappedFile(nullptr, 0, path));
    void *const data = ::mmap(nullptr, size_t(size), PROT_READ, MAP_SHARED, descriptor, 0);
    if (data == MAP_FAILED)
        return nullptr;
    return std::shared_ptr<const MappedFile>(new MappedFile(static_cast<const char *>(data), size, path));
}

MappedFile::MappedFile(const char *data, qint64 size, const QString &path)
    : m_data(data),
      m_size(size),
      m_path(path)
{
}

MappedFile::~MappedFile()
{
    if (m_data)
        ::munmap(const_cast<char *>(m_data), size_t(m_size));
}

void MappedFile::releasePages() const
{
    if (m_data)
        ::madvise(const_cast<char *>(m_data), size_t(m_size), MADV_DONTNEED);
}

void MappedFile::expectWalk() const
{
    if (m_data)
        ::madvise(const_cast<char *>(m_data), size_t(m_size), MADV_SEQUENTIAL);
}

} // namespace Sothebais
