// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/disconnectreceipt.h>

#include <QString>

namespace Sothebais {

/// What a lost connection has cost, in one line: "gap of 3.2 s: 17 events recovered, none lost". With
/// `namesTopic` it begins with the type or glob, for whoever listens to several.
QString receiptLine(const Comm::DisconnectReceipt &receipt, bool namesTopic);

} // namespace Sothebais
