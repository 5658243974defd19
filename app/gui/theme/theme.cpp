// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme.h"

#include "controlstyle.h"
#include "systemscheme.h"
#include "tintedicon.h"

#include <QApplication>
#include <QFile>
#include <QFontDatabase>

namespace Sothebais {

namespace {

/// The style sheet with its @names replaced by colours.
QString styleSheet(const Colors &colors, int rowPadding)
{
    QFile file(QStringLiteral(":/themes/monitor.qss"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    QString sheet = opened ? QString::fromUtf8(file.readAll()) : QString();
    const std::pair<QLatin1StringView, QColor> names[] = {
        {QLatin1StringView("@window"), colors.window},
        {QLatin1StringView("@surface"), colors.surface},
        {QLatin1StringView("@raised"), colors.raised},
        {QLatin1StringView("@hairline"), colors.hairline},
        {QLatin1StringView("@outline"), colors.outline},
        {QLatin1StringView("@text"), colors.text},
        {QLatin1StringView("@muted"), colors.muted},
        {QLatin1StringView("@accent"), colors.accent},
        {QLatin1StringView("@selection"), colors.selection},
        {QLatin1StringView("@railText"), colors.railText},
        {QLatin1StringView("@rail"), colors.rail},
        {QLatin1StringView("@brass"), colors.brass},
        {QLatin1StringView("@warningTint"), colors.warningTint},
        {QLatin1StringView("@warning"), colors.warning},
        {QLatin1StringView("@errorTint"), colors.errorTint},
        {QLatin1StringView("@error"), colors.error},
    };
    for (const auto &[name, color] : names)
        sheet.replace(name, color.name());
    return sheet.replace(QLatin1StringView("@rowPadding"), QStringLiteral("%1px").arg(rowPadding / 4));
}

} // namespace

Theme::Theme(Mode mode, QObject *parent) : QObject(parent), m_mode(mode)
{
    QApplication::setStyle(new ControlStyle); // the application deletes it
    apply();
    onSystemSchemeChanged(this, [this] {
        if (m_mode == Mode::System)
            apply();
    });
}

void Theme::setMode(Mode mode)
{
    if (std::exchange(m_mode, mode) != mode)
        apply();
}

void Theme::setDensity(Density density)
{
    if (std::exchange(m_density, density) != density)
        apply();
}

int Theme::rowPadding() const
{
    constexpr int Comfortable = 8;
    constexpr int Compact = 2;
    return m_density == Density::Compact ? Compact : Comfortable;
}

QIcon Theme::icon(const QString &name) const
{
    return icon(name, colors().text);
}

QIcon Theme::icon(const QString &name, const QColor &color) const
{
    return tintedIcon(name, color);
}

QFont Theme::monospace()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setStyleHint(QFont::Monospace);
    font.setPointSizeF(QApplication::font().pointSizeF());
    return font;
}

void Theme::apply()
{
    const bool isDesktopDark = isSystemDark(); // to be asked before the palette is ours
    const bool isDark = m_mode == Mode::Dark || (m_mode == Mode::System && isDesktopDark);
    m_colors = isDark ? &Colors::dark() : &Colors::light();
    QApplication::setPalette(m_colors->palette());
    qApp->setStyleSheet(styleSheet(*m_colors, rowPadding()));
    Q_EMIT changed();
}

} // namespace Sothebais
