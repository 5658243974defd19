// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagetable.h"

#include "gui/compose/composepage.h"
#include "gui/deadletters/deadletterspage.h"
#include "gui/events/eventspage.h"
#include "gui/health/healthpage.h"
#include "gui/safety/auditpage.h"

#include <algorithm>

namespace Sothebais {

namespace {

template <typename AnyPage>
Page *make(Session &session, const Theme &theme)
{
    return new AnyPage(session, theme);
}

} // namespace

const QList<PageEntry> &pageTable()
{
    static const QList<PageEntry> table = {
        {QStringLiteral("events"), QStringLiteral("page-events"), QT_TRANSLATE_NOOP("PageTable", "Events"),
         &make<EventsPage>},
        {QStringLiteral("deadletters"), QStringLiteral("page-deadletters"),
         QT_TRANSLATE_NOOP("PageTable", "Dead letters"), &make<DeadLettersPage>},
        {QStringLiteral("health"), QStringLiteral("page-health"), QT_TRANSLATE_NOOP("PageTable", "Health"),
         &make<HealthPage>},
        {QStringLiteral("compose"), QStringLiteral("page-compose"), QT_TRANSLATE_NOOP("PageTable", "Compose"),
         &make<ComposePage>},
        {QStringLiteral("audit"), QStringLiteral("page-audit"), QT_TRANSLATE_NOOP("PageTable", "Audit"),
         &make<AuditPage>},
    };
    return table;
}

bool hasPage(const QString &name)
{
    return std::ranges::find(pageTable(), name, &PageEntry::name) != pageTable().end();
}

} // namespace Sothebais
