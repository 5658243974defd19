// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/appendfile.h"
#include "core/store/recordingfile.h"

#include <variant>

namespace Sothebais {

/// The file that an export becomes; packed if its name ends in `.ndjson.zst`. What is not kept goes again.
class ExportFile
{
public:
    enum class Existing {
        Refuse, ///< a file that is there stays as it is, and this fails
        Replace, ///< a file that is there stays as it is until keep()
    };

    static Comm::Result<ExportFile> create(const QString &path, Existing existing);
    ExportFile(ExportFile &&other) noexcept;
    ExportFile &operator=(ExportFile &&) = delete;
    ~ExportFile();

    Comm::Result<void> append(QByteArrayView piece);
    /// It is whole now, and gets its name.
    Comm::Result<void> keep();

private:
    using File = std::variant<AppendFile, RecordingFile>;

    ExportFile(File file, const QString &path, const QString &writtenPath);
    static Comm::Result<File> open(const QString &path);

    File m_file;
    QString m_path;
    QString m_writtenPath; ///< empty once it is kept
};

} // namespace Sothebais
