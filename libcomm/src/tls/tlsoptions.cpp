// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/tlsoptions.h"

#include "tls/tlsconfiguration.h"

#include <QCoreApplication>
#include <QFile>

namespace Comm {

namespace {

struct TlsFilesText
{
    Q_DECLARE_TR_FUNCTIONS(Comm::TlsOptions)
};

// Certificates of every authority of a system take 250 kB; what is longer is something else.
constexpr qint64 LargestFile = 4 * 1024 * 1024;

Result<QByteArray> contentOf(const QString &name)
{
    if (name.isEmpty())
        return QByteArray();
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return Error{.code = Error::Code::InvalidArgument,
                     .message = TlsFilesText::tr("\"%1\" cannot be read: %2").arg(name, file.errorString()),
                     .remedy = TlsFilesText::tr("Check the name and the rights of the file")};
    const QByteArray content = file.read(LargestFile);
    if (content.isEmpty())
        return Error{.code = Error::Code::InvalidArgument,
                     .message = TlsFilesText::tr("\"%1\" is empty").arg(name),
                     .remedy = TlsFilesText::tr("Give a file in PEM form")};
    return content;
}

} // namespace

Result<TlsOptions> TlsOptions::fromFiles(const Files &files)
{
    TlsOptions options{.passphrase = files.passphrase};
    const std::pair<const QString &, QByteArray &> texts[] = {{files.ca, options.caCertificates},
                                                              {files.certificate, options.certificate},
                                                              {files.key, options.privateKey}};
    for (const auto &[name, text] : texts) {
        Result<QByteArray> content = contentOf(name);
        if (!content)
            return content.error();
        text = *std::move(content);
    }
    if (const auto usable = tlsConfiguration(options); !usable)
        return usable.error();
    return options;
}

} // namespace Comm
