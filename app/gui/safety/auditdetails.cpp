// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auditdetails.h"

#include "core/events/eventtime.h"
#include "core/safety/auditdifference.h"
#include "core/text/visibletext.h"
#include "gui/widgets/differencelist.h"
#include "gui/widgets/plainlabel.h"
#include "gui/widgets/rawview.h"

#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr qsizetype Longest = 600;

enum AuditTab { DifferencesTab, TextsTab };

QString title(const AuditEntry &entry)
{
    return entry.target.isEmpty()
        ? visibleText(entry.action)
        : AuditDetails::tr("%1: %2").arg(visibleText(entry.action), visibleText(entry.target, Longest));
}

QString facts(const AuditEntry &entry)
{
    const QString by = AuditDetails::tr("%1, by %2 on %3")
                           .arg(fullTimeText(entry.at.toMSecsSinceEpoch()), visibleText(entry.who),
                                visibleText(entry.profile));
    return entry.result.isEmpty()
        ? by
        : AuditDetails::tr("%1. Result: %2").arg(by, visibleText(entry.result, Longest));
}

} // namespace

AuditDetails::AuditDetails(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_title(new PlainLabel(u"auditEntryTitle"_s)),
      m_facts(new PlainLabel(u"auditEntryFacts"_s)),
      m_nothing(new PlainLabel(u"auditEntryNothing"_s)),
      m_verdict(new PlainLabel(u"auditVerdict"_s)),
      m_differences(new DifferenceList(theme)),
      m_before(makeSide(u"auditBefore"_s, tr("Before"), theme)),
      m_after(makeSide(u"auditAfter"_s, tr("After"), theme)),
      m_tabs(new QTabWidget)
{
    setObjectName(u"auditDetails"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_title->setProperty("bannerTitle", true);
    m_facts->setProperty("muted", true);
    m_nothing->setProperty("muted", true);
    m_nothing->setText(tr("Nothing was written, so there is no text before or after."));
    setUpTabs();
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    for (PlainLabel *const label : {m_title, m_facts, m_nothing}) {
        label->setWordWrap(true);
        label->setContentsMargins(16, 0, 16, 0);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        layout->addWidget(label);
    }
    layout->addWidget(m_tabs, 1);
    layout->addStretch();
}

void AuditDetails::setUpTabs()
{
    auto *const sides = new QSplitter;
    sides->setObjectName(u"auditSides"_s);
    sides->setHandleWidth(1);
    sides->setChildrenCollapsible(false);
    sides->addWidget(m_before.whole);
    sides->addWidget(m_after.whole);
    m_tabs->setObjectName(u"auditTabs"_s);
    m_tabs->setAccessibleName(tr("Parts of the entry"));
    m_tabs->setDocumentMode(true);
    m_tabs->insertTab(DifferencesTab, makeDifferences(), tr("Differences"));
    m_tabs->insertTab(TextsTab, sides, tr("Before and after"));
}

QWidget *AuditDetails::makeDifferences()
{
    auto *const pane = new QWidget;
    m_verdict->setAccessibleName(tr("What is different"));
    m_verdict->setContentsMargins(16, 8, 16, 8);
    m_verdict->setWordWrap(true);
    m_differences->setObjectName(u"auditDifferences"_s);
    m_differences->setAccessibleName(tr("What is different after it"));
    auto *const layout = new QVBoxLayout(pane);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_verdict);
    layout->addWidget(m_differences, 1);
    return pane;
}

AuditDetails::Side AuditDetails::makeSide(const QString &name, const QString &title, const Theme &theme)
{
    auto *const whole = new QWidget;
    whole->setObjectName(name);
    whole->setAccessibleName(title);
    auto *const heading = new PlainLabel(name + u"Title"_s);
    heading->setText(title);
    heading->setContentsMargins(16, 4, 16, 0);
    auto *const text = new RawView(theme);
    text->setLaidOut(true);
    auto *const layout = new QVBoxLayout(whole);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(heading);
    layout->addWidget(text, 1);
    return {whole, text};
}

void AuditDetails::setEntry(const AuditEntry &entry)
{
    m_entry = entry; // its texts are shown from here
    m_title->setText(title(m_entry));
    m_facts->setText(facts(m_entry));
    m_before.text->setPayload(m_entry.before);
    m_after.text->setPayload(m_entry.after);
    m_before.whole->setHidden(m_entry.before.isEmpty());
    m_after.whole->setHidden(m_entry.after.isEmpty());
    const bool isNothing = m_entry.before.isEmpty() && m_entry.after.isEmpty();
    m_nothing->setVisible(isNothing);
    m_tabs->setHidden(isNothing);
    showDifferences();
}

void AuditDetails::showDifferences()
{
    const std::optional<EventDifference> difference = auditDifference(m_entry);
    const bool wasThere = m_tabs->isTabVisible(DifferencesTab);
    m_tabs->setTabVisible(DifferencesTab, difference.has_value());
    m_tabs->tabBar()->setVisible(difference.has_value());
    m_differences->show(difference.value_or(EventDifference()));
    m_verdict->setText(difference ? m_differences->verdict() : QString());
    if (difference && !wasThere)
        m_tabs->setCurrentIndex(DifferencesTab);
}

} // namespace Sothebais
