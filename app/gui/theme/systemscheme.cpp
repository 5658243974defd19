// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "systemscheme.h"

#include <QGuiApplication>
#include <QPalette>
#include <QStyleHints>

namespace Sothebais {

bool isSystemDark()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (QGuiApplication::styleHints()->colorScheme() != Qt::ColorScheme::Unknown)
        return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#endif
    // That of the first call: later ones are those of our own theme.
    static const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}

void onSystemSchemeChanged(QObject *context, const std::function<void()> &callback)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, context, callback);
#else
    Q_UNUSED(context)
    Q_UNUSED(callback)
#endif
}

} // namespace Sothebais
