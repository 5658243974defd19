// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bulkplan.h"

#include "core/stablesort.h"
#include "lettergrouper.h"

#include <QLocale>

#include <algorithm>

namespace Sothebais {

BulkPlan::BulkPlan(LetterAction action, const QList<LetterPointer> &chosen, const QSet<QByteArray> &ended,
                   Exclusions without)
    : m_action(action),
      m_without(without)
{
    LetterGrouper groups(LetterGrouping::Fingerprint, 0);
    for (const LetterPointer &letter : chosen) {
        groups.add(*letter);
        const bool isEnded = ended.contains(letter->subject);
        const bool isImpossible = !obstacle(action, *letter).isEmpty();
        m_counts.ended += isEnded ? 1 : 0;
        m_counts.poison += letter->isPoison() ? 1 : 0;
        m_counts.impossible += isImpossible ? 1 : 0;
        const bool isLeftOut = isImpossible || (isEnded && without.testFlag(WithoutEnded))
            || (letter->isPoison() && without.testFlag(WithoutPoison));
        if (!isLeftOut)
            m_letters.append(letter);
    }
    m_counts.chosen = chosen.size();
    m_counts.groups = groups.groups().size();
    stableSort(m_letters, [](const LetterPointer &a, const LetterPointer &b) { return a->time < b->time; });
}

QString BulkPlan::obstacle(LetterAction action, const Letter &letter)
{
    if (action == LetterAction::Retry || action == LetterAction::Edit)
        return letter.entry.defect;
    if (action == LetterAction::Discard && !letter.isWhole())
        return tr("The entry is too large to be kept in the trash");
    return {};
}

QString BulkPlan::summary() const
{
    QStringList parts{tr("%1 in %n group(s)", "dead letters", int(m_counts.groups))
                          .arg(QLocale().toString(m_counts.chosen))};
    if (m_counts.ended > 0)
        parts.append(tr("%Ln belong to lots that have ended", nullptr, int(m_counts.ended)));
    if (m_counts.poison > 0)
        parts.append(tr("%Ln came back again and again", nullptr, int(m_counts.poison)));
    if (m_counts.impossible > 0)
        parts.append(m_action == LetterAction::Discard
                         ? tr("%Ln cannot be kept in the trash", nullptr, int(m_counts.impossible))
                         : tr("%Ln cannot be published", nullptr, int(m_counts.impossible)));
    if (m_letters.size() < m_counts.chosen)
        parts.append(tr("%Ln will be worked through", nullptr, int(m_letters.size())));
    return parts.join(tr("; ", "between the parts of a sentence"));
}

} // namespace Sothebais
