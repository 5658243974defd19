// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "randomsource.h"

#include <QRandomGenerator>

namespace Comm {

RandomSource randomSource(RandomSource given)
{
    return given ? given : [] { return QRandomGenerator::global()->generateDouble(); };
}

} // namespace Comm
