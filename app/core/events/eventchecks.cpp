// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventchecks.h"

#include "core/store/eventindexing.h"

namespace Sothebais {

EventChecks::EventChecks(const Options &options)
    : m_options(options),
      m_ids(options.rememberedIds),
      m_validator(Comm::Catalog(), {.maxIssues = 1})
{
}

EventFlags EventChecks::check(const Comm::Event &event, qint64 receivedAt)
{
    if (event.isMalformed())
        return {}; // which says it all
    EventFlags flags = checkTime(event.timestamp(), receivedAt);
    flags.setFlag(EventFlag::Duplicate, !event.id().isEmpty() && !m_ids.add(idHash(event.id())));
    flags.setFlag(EventFlag::Invalid, !m_validator.validate(event).isValid());
    return flags;
}

EventFlags EventChecks::checkTime(qint64 time, qint64 receivedAt) const
{
    if (time == 0)
        return {};
    EventFlags flags;
    flags.setFlag(EventFlag::Late, receivedAt - time > m_options.late.count());
    flags.setFlag(EventFlag::Ahead, time - receivedAt > m_options.ahead.count());
    return flags;
}

} // namespace Sothebais
