// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copyevent.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

namespace Sothebais {

void copyEvent(QByteArrayView payload)
{
    auto *const content = new QMimeData;
    content->setText(QString::fromUtf8(payload));
    content->setData(QStringLiteral("application/json"), payload.toByteArray());
    QGuiApplication::clipboard()->setMimeData(content);
}

} // namespace Sothebais
