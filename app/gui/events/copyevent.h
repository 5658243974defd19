// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace Sothebais {

/// Puts an event onto the clipboard: its very bytes, UTF-8 or not, for who can take them, and as text.
void copyEvent(QByteArrayView payload);

} // namespace Sothebais
