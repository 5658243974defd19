// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventrecord.h"

#include <span>

namespace Sothebais {

/// The word for a flag, as recordings and exports have it.
struct EventFlagName
{
    EventFlag flag;
    QByteArrayView name;
};

/// All but Receipt, which is no flag of an event.
std::span<const EventFlagName> eventFlagNames();

} // namespace Sothebais
