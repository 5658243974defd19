// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Sothebais {

/// Text of strangers, fit to be shown on one line of a screen or a terminal.
///
/// Control characters become their pictures ("␛"), and what could reorder, hide or forge text - bidirectional
/// overrides, invisible formatting, line separators, half surrogates - becomes U+FFFD. Longer text than
/// `limit` characters ends in "…".
QString visibleText(QStringView text, qsizetype limit = 200);

/// The same for bytes that should be UTF-8.
QString visibleText(QByteArrayView utf8, qsizetype limit = 200);

/// Any text as a tool tip that shows it as it is: Qt would take what looks like markup for markup.
QString toolTipText(const QString &text);

/// A text of strangers in a menu: short, and an ampersand is one and no shortcut.
QString menuText(const QString &text);

} // namespace Sothebais
