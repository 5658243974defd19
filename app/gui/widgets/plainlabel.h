// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

namespace Sothebais {

/// A label that never takes its text for markup, whatever an event puts into it.
class PlainLabel : public QLabel
{
    Q_OBJECT
public:
    explicit PlainLabel(const QString &objectName, QWidget *parent = nullptr) : QLabel(parent)
    {
        setObjectName(objectName);
        setTextFormat(Qt::PlainText);
    }
};

} // namespace Sothebais
