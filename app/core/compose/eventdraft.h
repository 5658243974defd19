// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inspect/jsonfault.h"

#include <comm/event.h>
#include <comm/eventvalidator.h>

#include <optional>

namespace Sothebais {

/// An event that somebody is about to publish: all of it but the id and the time, which it gets then.
struct EventDraft
{
    QByteArray type = {}; ///< its name on the wire
    QByteArray source = QByteArrayLiteral("ADMIN_PANEL"); ///< likewise
    QByteArray version = QByteArrayLiteral("1.0.0");
    QByteArray data = QByteArrayLiteral("{}"); ///< JSON text, exactly as it was typed

    /// What an event says, with its data laid out over lines.
    static EventDraft of(const Comm::Event &event);

    bool operator==(const EventDraft &) const = default;
};

/// What is wrong with a draft.
struct DraftVerdict
{
    std::optional<JsonFault> fault = {}; ///< where the data stop being JSON
    Comm::Validation validation = {}; ///< places are those in the event, such as "/data/bidId"

    bool isValid() const { return !fault && validation.isValid(); }
    /// Of one member of the data, on one line; empty if it is right.
    QString issuesOf(const QByteArray &field) const;
};

/// Judges drafts as the existing services would judge the event, or strictly by the catalogue. Keep one:
/// making it costs more than a verdict.
class DraftCheck
{
public:
    explicit DraftCheck(Comm::EventValidator::Level level, const Comm::Catalog &catalog = Comm::Catalog());

    DraftVerdict check(const EventDraft &draft);

private:
    bool m_isStrict;
    Comm::EventValidator m_validator;
};

} // namespace Sothebais
