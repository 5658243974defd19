// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draftsettings.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace Sothebais {

void storeDraft(QSettings &settings, const EventDraft &draft)
{
    settings.setValue("type"_L1, draft.type);
    settings.setValue("source"_L1, draft.source);
    settings.setValue("version"_L1, draft.version);
    settings.setValue("data"_L1, draft.data);
}

EventDraft storedDraft(const QSettings &settings)
{
    return {.type = settings.value("type"_L1).toByteArray(),
            .source = settings.value("source"_L1).toByteArray(),
            .version = settings.value("version"_L1).toByteArray(),
            .data = settings.value("data"_L1).toByteArray()};
}

} // namespace Sothebais
