// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/bytestext.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Sothebais {

QString bytesText(qint64 bytes)
{
    constexpr std::array Units = {"bytes", "kB", "MB", "GB", "TB"};
    auto size = static_cast<double>(bytes);
    size_t unit = 0;
    while (size >= 999.95 && unit + 1 < Units.size()) {
        size /= 1000;
        ++unit;
    }
    return QString::number(size, 'f', unit == 0 ? 0 : 1) + u' ' + QLatin1StringView(Units[unit]);
}

QString durationText(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    if (seconds < 1)
        return QString::number(milliseconds) + u" ms"_s;
    if (seconds < 60)
        return QString::number(static_cast<double>(milliseconds) / 1000, 'f', 1) + u" s"_s;
    const auto two = [](qint64 number) { return u"%1"_s.arg(number, 2, 10, QLatin1Char('0')); };
    if (seconds < 3600)
        return u"%1:%2 min"_s.arg(QString::number(seconds / 60), two(seconds % 60));
    return u"%1:%2:%3 h"_s.arg(QString::number(seconds / 3600), two(seconds / 60 % 60), two(seconds % 60));
}

} // namespace Sothebais
