// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "issuelist.h"

#include "core/visibletext.h"

namespace Sothebais {

IssueList::IssueList(QWidget *parent) : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("issueList"));
    setAccessibleName(tr("What is wrong with the event"));
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(NoFrame);
    setTabChangesFocus(true);
}

void IssueList::setIssues(const Comm::Validation &validation)
{
    constexpr int MaxLines = 6;
    QStringList lines;
    if (validation.malformed)
        lines.append(tr("This is no event: its text is broken or beyond a limit."));
    else if (!validation.isValid())
        lines.append(tr("This event does not keep to the catalogue:"));
    for (const QString &line : validation.lines())
        lines.append(QStringLiteral("• ") + visibleText(line));
    setVisible(!lines.isEmpty());
    setPlainText(lines.join(QLatin1Char('\n')));
    const int height = fontMetrics().lineSpacing() * int(qMin(lines.size(), qsizetype(MaxLines)));
    setFixedHeight(height + 16);
}

} // namespace Sothebais
