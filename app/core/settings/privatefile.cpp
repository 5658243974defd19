// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "privatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace Sothebais {

namespace {

struct PrivateFileText
{
    Q_DECLARE_TR_FUNCTIONS(Sothebais::PrivateFile)
};

} // namespace

Comm::Result<void> writePrivateFile(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const bool isWritten = file.open(QIODevice::WriteOnly)
        && file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        && file.write(bytes) == bytes.size() && file.commit();
    if (isWritten)
        return {};
    return Comm::Error{
        .code = Comm::Error::Code::StorageFailure,
        .message = PrivateFileText::tr("%1 cannot be written: %2").arg(path, file.errorString()),
        .remedy = PrivateFileText::tr("Check the folder, its rights and the room on the disk")};
}

} // namespace Sothebais
