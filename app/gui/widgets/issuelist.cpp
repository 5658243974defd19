// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "issuelist.h"

#include "core/visibletext.h"

namespace Sothebais {

IssueList::IssueList(QWidget *parent) : PlainLabel(QStringLiteral("issueList"), parent)
{
    setAccessibleName(tr("What is wrong with the event"));
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
}

void IssueList::setIssues(const Comm::Validation &validation)
{
    constexpr qsizetype MaxIssues = 8;
    const QStringList issues = validation.lines();
    QStringList lines;
    if (validation.malformed)
        lines.append(tr("This is no event: its text is broken or beyond a limit."));
    else if (!validation.isValid())
        lines.append(tr("This event does not keep to the catalogue:"));
    for (const QString &issue : issues.first(qMin(issues.size(), MaxIssues)))
        lines.append(QStringLiteral("• ") + visibleText(issue));
    if (issues.size() > MaxIssues)
        lines.append(tr("… and %L1 more").arg(issues.size() - MaxIssues));
    setVisible(!lines.isEmpty());
    setText(lines.join(u'\n'));
}

} // namespace Sothebais
