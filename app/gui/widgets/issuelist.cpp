// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "issuelist.h"

#include "core/text/visibletext.h"
#include "gui/theme/theme.h"
#include "plainlabel.h"

#include <QListWidget>
#include <QVBoxLayout>

namespace Sothebais {

namespace {

constexpr int PointerRole = Qt::UserRole;
constexpr int IssueIconSize = 14;

} // namespace

IssueList::IssueList(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_title(new PlainLabel(QStringLiteral("issueTitle"))),
      m_list(new QListWidget)
{
    setObjectName(QStringLiteral("issueList"));
    setAttribute(Qt::WA_StyledBackground);
    m_title->setProperty("severity", QStringLiteral("warning"));
    m_title->setWordWrap(true);
    m_list->setObjectName(QStringLiteral("issues"));
    m_list->setAccessibleName(tr("What is wrong with the event"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize(QSize(IssueIconSize, IssueIconSize));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 6, 8, 6);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_list);
    const auto request
        = [this](const QListWidgetItem *item) { Q_EMIT placeRequested(item->data(PointerRole).toString()); };
    connect(m_list, &QListWidget::itemActivated, this, request);
    connect(m_list, &QListWidget::itemClicked, this, request);
}

void IssueList::setIssues(const Comm::Validation &validation)
{
    m_list->clear();
    setVisible(!validation.isValid());
    if (validation.isValid())
        return;
    if (validation.malformed) {
        m_title->setText(tr("This is no event: its text is broken or beyond a limit."));
        add(validation.malformation, {});
    } else {
        m_title->setText(tr("This event does not keep to the catalogue:"));
    }
    for (const Comm::ValidationIssue &issue : validation.issues)
        add(issue.field.isEmpty() ? issue.message : tr("%1: %2").arg(issue.field, issue.message),
            issue.pointer);
    constexpr int MostRows = 4; // the rest is to be scrolled to
    const int rows = qMin(m_list->count(), MostRows);
    m_list->setFixedHeight(rows * qMax(1, m_list->sizeHintForRow(0)) + 4);
}

void IssueList::add(const QString &text, const QString &pointer)
{
    auto *const item
        = new QListWidgetItem(m_theme.icon(QStringLiteral("severity-warning"), m_theme.colors().warning),
                              visibleText(text), m_list);
    item->setData(PointerRole, pointer);
}

} // namespace Sothebais
