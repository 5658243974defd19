// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "sampleevents.h"

#include "core/deadletters/letter.h"

/// A letter as our services write it.
inline Comm::DeadLetter sampleEntry(const Comm::Event &event, const Comm::DeadLetterFailure &failure = {})
{
    Comm::DeadLetterFailure complete = failure;
    if (complete.message.isEmpty())
        complete.message = QStringLiteral("The ledger is closed");
    if (!complete.time.isValid())
        complete.time = QDateTime::fromMSecsSinceEpoch(SampleTime, Qt::UTC);
    return Comm::DeadLetter::parse(Comm::DeadLetter::entryOf(event, complete));
}

inline Sothebais::LetterPointer sampleLetter(const Comm::Event &event,
                                             const Comm::DeadLetterFailure &failure = {})
{
    return Sothebais::Letter::of(sampleEntry(event, failure));
}

/// A bid that could not be placed, of this lot and with this id.
inline Comm::Event lotEvent(const QByteArray &id, const QByteArray &lot = "7")
{
    return sampleEvent("lot:bid:placed", R"({"lotId":")" + lot + R"(","amount":"12.50"})", id);
}
