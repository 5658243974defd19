// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "badge.h"

#include <QLocale>

#include <array>

namespace Sothebais {

QString badgeNumber(qint64 count)
{
    struct Unit
    {
        qint64 size;
        const char *sign;
    };
    constexpr std::array<Unit, 3> Units{{{1'000'000'000, "G"}, {1'000'000, "M"}, {1'000, "k"}}};
    for (const auto &[size, sign] : Units) {
        if (count < size)
            continue;
        // Rounded down: "1k" is never less than a thousand, and no "1000k" comes to be.
        const qint64 tenths = count / (size / 10);
        const int decimals = tenths < 100 && tenths % 10 != 0 ? 1 : 0;
        const double shown = decimals ? double(tenths) / 10 : double(tenths / 10);
        return QLocale().toString(shown, 'f', decimals) + QLatin1StringView(sign);
    }
    return QString::number(count);
}

} // namespace Sothebais
