// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "screenshot.h"

#include <QCoreApplication>
#include <QImageWriter>
#include <QPixmap>
#include <QTextStream>
#include <QWidget>

namespace Sothebais {

bool saveScreenshot(QWidget &window, const QString &file)
{
    QImageWriter writer(file, QByteArrayLiteral("png"));
    if (writer.write(window.grab().toImage()))
        return true;
    QTextStream(stderr) << QCoreApplication::translate("Screenshot",
                                                       "Cannot write the screenshot %1: %2. "
                                                       "Name a file in a folder that can be written.")
                               .arg(file, writer.errorString())
                        << Qt::endl;
    return false;
}

} // namespace Sothebais
