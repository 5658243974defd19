// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/eventbatch.h>

#include <QDate>
#include <QString>

namespace Sothebais {

/// An event as one line for people: time, type, source, what happened, id, marks; with the colours of a
/// terminal if wanted. Nothing that the event holds can send the terminal a command.
QString prettyLine(const Comm::Event &event, bool colour, const QDate &today, Comm::EventMarks marks = {});

/// The name of a type, harmless and of bounded length.
QString visibleType(QByteArrayView name);

} // namespace Sothebais
