// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/progressline.h"

#include "cli/console.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

QString bar(double fraction)
{
    constexpr int Width = 30;
    const int filled = qBound(0, static_cast<int>(fraction * Width), Width);
    return u"[%1%2] %3 %  "_s
        .arg(QString(filled, QLatin1Char('#')), QString(Width - filled, QLatin1Char('.')))
        .arg(static_cast<int>(fraction * 100), 3);
}

} // namespace

ProgressLine::ProgressLine() : m_enabled(isErrorTerminal()) { }

void ProgressLine::show(std::optional<double> fraction, const QString &text)
{
    constexpr qint64 Interval = 100; // ms
    if (!m_enabled || (m_shown && m_sinceShown.elapsed() < Interval))
        return;
    const QString line = (fraction ? bar(*fraction) : QString()) + text;
    std::fprintf(stderr, "%s%s", ClearLine, line.toUtf8().constData());
    m_shown = true;
    m_sinceShown.start();
}

void ProgressLine::clear()
{
    if (std::exchange(m_shown, false))
        std::fputs(ClearLine, stderr);
}

} // namespace Sothebais
