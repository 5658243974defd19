// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "draftshelf.h"

#include "core/events/eventfamily.h"
#include "core/events/eventtime.h"
#include "core/text/visibletext.h"
#include "gui/theme/theme.h"
#include "gui/widgets/familyicon.h"
#include "gui/widgets/filterbar/namefield.h"
#include "gui/widgets/plainlabel.h"

#include <QDateTime>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr int ShelfIconSize = 16;

PlainLabel *makeEmptyText(const QString &name, const QString &text)
{
    auto *const label = new PlainLabel(name);
    label->setText(text);
    label->setWordWrap(true);
    label->setProperty("muted", true);
    label->setContentsMargins(16, 4, 16, 8);
    return label;
}

QPushButton *makeShelfButton(const QString &name, const QString &text, const QString &accessibleName)
{
    auto *const button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(accessibleName);
    button->hide();
    return button;
}

} // namespace

DraftShelf::DraftShelf(DraftTemplates &templates, PublishHistory &history, const Theme &theme,
                       QWidget *parent)
    : QWidget(parent),
      m_templates(templates),
      m_history(history),
      m_theme(theme),
      m_zone(QTimeZone::systemTimeZone()),
      m_templateList(makeList(u"templateList"_s, tr("Templates"))),
      m_historyList(makeList(u"publishedList"_s, tr("Published last"))),
      m_name(new NameField),
      m_note(new PlainLabel(u"templateNote"_s)),
      m_undo(makeShelfButton(u"undoTemplateButton"_s, tr("Undo"), tr("Undo the change of the templates"))),
      m_remove(makeShelfButton(u"removeTemplateButton"_s, tr("Remove"), tr("Remove the template"))),
      m_noTemplates(makeEmptyText(
          u"noTemplates"_s, tr("None yet. “Save as template” keeps what stands in the form under a name."))),
      m_noHistory(
          makeEmptyText(u"noPublished"_s, tr("Nothing yet. What you publish can be taken up again here.")))
{
    setObjectName(u"draftShelf"_s);
    setAttribute(Qt::WA_StyledBackground);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(4);
    addTemplates(*layout);
    addHistory(*layout);
    connect(&templates, &DraftTemplates::changed, this, &DraftShelf::showTemplates);
    connect(&history, &PublishHistory::changed, this, &DraftShelf::showHistory);
    connect(&theme, &Theme::changed, this, [this] {
        showTemplates();
        showHistory();
    });
    showTemplates();
    showHistory();
}

QListWidget *DraftShelf::makeList(const QString &name, const QString &accessibleName)
{
    auto *const list = new QListWidget;
    list->setObjectName(name);
    list->setAccessibleName(accessibleName);
    list->setFrameShape(QFrame::NoFrame);
    list->setIconSize(QSize(ShelfIconSize, ShelfIconSize));
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setTextElideMode(Qt::ElideRight);
    connect(list, &QListWidget::itemClicked, this, &DraftShelf::choose);
    connect(list, &QListWidget::itemActivated, this, &DraftShelf::choose);
    return list;
}

void DraftShelf::addHeading(QVBoxLayout &layout, const QString &name, const QString &text)
{
    auto *const heading = new PlainLabel(name);
    heading->setText(text);
    heading->setProperty("heading", true);
    heading->setContentsMargins(16, 4, 16, 2);
    layout.addWidget(heading);
}

void DraftShelf::addTemplates(QVBoxLayout &layout)
{
    addHeading(layout, u"templatesHeading"_s, tr("Templates"));
    m_name->setObjectName(u"templateName"_s);
    m_name->setAccessibleName(tr("Name of the template"));
    m_name->setPlaceholderText(tr("Name, then Enter"));
    m_name->setMaxLength(int(DraftTemplates::MaxNameLength));
    m_note->setWordWrap(true);
    m_note->hide();
    auto *const tools = new QHBoxLayout;
    tools->setContentsMargins(16, 0, 8, 4);
    tools->addWidget(m_note, 1);
    tools->addWidget(m_undo);
    auto *const name = new QHBoxLayout;
    name->setContentsMargins(8, 0, 8, 0);
    name->addWidget(m_name);
    auto *const remove = new QHBoxLayout;
    remove->setContentsMargins(8, 0, 8, 0);
    remove->addStretch();
    remove->addWidget(m_remove);
    layout.addLayout(name);
    layout.addWidget(m_noTemplates);
    layout.addWidget(m_templateList, 2);
    layout.addLayout(remove);
    layout.addLayout(tools);
    connect(m_name, &NameField::named, this, &DraftShelf::takeName);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_templates.undo();
        showNote({}, false);
    });
    connect(m_remove, &QPushButton::clicked, this, &DraftShelf::removeTemplate);
    connect(m_templateList, &QListWidget::currentItemChanged, this,
            [this](const QListWidgetItem *item) { m_remove->setVisible(item != nullptr); });
    auto *const keys = new QShortcut(Qt::Key_Delete, m_templateList, nullptr, nullptr, Qt::WidgetShortcut);
    connect(keys, &QShortcut::activated, this, &DraftShelf::removeTemplate);
}

void DraftShelf::addHistory(QVBoxLayout &layout)
{
    addHeading(layout, u"publishedHeading"_s, tr("Published last"));
    layout.addWidget(m_noHistory);
    layout.addWidget(m_historyList, 3);
    layout.addStretch();
}

void DraftShelf::choose()
{
    const auto *const list = static_cast<QListWidget *>(sender());
    const int row = list->currentRow();
    if (list == m_templateList && row >= 0 && row < m_templates.all().size())
        Q_EMIT chosen(m_templates.all()[row].draft);
    else if (list == m_historyList && row >= 0 && row < m_history.entries().size())
        Q_EMIT chosen(m_history.entries()[row].draft);
}

void DraftShelf::showTemplates()
{
    m_templateList->clear();
    for (const DraftTemplate &stored : m_templates.all()) {
        const EventFamily family = eventFamily(QByteArrayView(stored.draft.type));
        auto *const item
            = new QListWidgetItem(m_theme.icon(familyIcon(family), m_theme.colors().family(family)),
                                  visibleText(stored.name), m_templateList);
        item->setToolTip(toolTipText(visibleText(QByteArrayView(stored.draft.type))));
    }
    m_remove->hide();
    m_noTemplates->setVisible(m_templates.all().isEmpty());
    m_templateList->setVisible(!m_templates.all().isEmpty());
}

/// What came of it, as icon and word: published, heard by nobody, not published.
void DraftShelf::showHistory()
{
    m_historyList->clear();
    const QDate today = QDateTime::currentDateTime().toTimeZone(m_zone).date();
    const Colors &colors = m_theme.colors();
    for (const PublishOutcome &outcome : m_history.entries()) {
        const bool isHeard = outcome.receivers() > 0;
        const QString word = !outcome.isPublished() ? tr("not published")
            : isHeard                               ? tr("%n received it", nullptr, outcome.receivers())
                                                    : tr("nobody listened");
        const QIcon icon = !outcome.isPublished() ? m_theme.icon(u"severity-error"_s, colors.error)
            : isHeard                             ? m_theme.icon(u"right"_s, colors.good)
                                                  : m_theme.icon(u"severity-warning"_s, colors.warning);
        auto *const item = new QListWidgetItem(icon,
                                               tr("%1\n%2 · %3")
                                                   .arg(visibleText(QByteArrayView(outcome.draft.type)), word,
                                                        eventTimeText(outcome.at, today, m_zone)),
                                               m_historyList);
        const QString told = outcome.isPublished() ? ReceiversText::of(outcome).title : outcome.failure;
        item->setToolTip(toolTipText(visibleText(tr("%1. Server: %2").arg(told, outcome.server))));
    }
    m_noHistory->setVisible(m_history.entries().isEmpty());
    m_historyList->setVisible(!m_history.entries().isEmpty());
}

void DraftShelf::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    showHistory();
}

void DraftShelf::save(const EventDraft &draft)
{
    m_draft = draft;
    m_name->ask(QString());
}

void DraftShelf::takeName(const QString &name)
{
    const bool wasThere = m_templates.contains(name.simplified());
    const Comm::Result<void> saved = m_templates.save(name, m_draft);
    showNote(!saved         ? saved.error().toString()
                 : wasThere ? tr("“%1” is another one now").arg(name.simplified())
                            : tr("“%1” is kept").arg(name.simplified()),
             saved && wasThere);
}

void DraftShelf::removeTemplate()
{
    const int row = m_templateList->currentRow();
    if (row < 0 || row >= m_templates.all().size())
        return;
    const QString name = m_templates.all()[row].name;
    m_templates.remove(name);
    showNote(tr("“%1” is removed").arg(name), true);
}

void DraftShelf::showNote(const QString &text, bool canUndo)
{
    m_note->setText(visibleText(text));
    m_note->setVisible(!text.isEmpty());
    m_undo->setVisible(canUndo);
}

} // namespace Sothebais
