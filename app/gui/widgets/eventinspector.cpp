// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventinspector.h"

#include "core/eventsummary.h"
#include "core/visibletext.h"
#include "eventfacts.h"
#include "gui/theme/theme.h"
#include "issuelist.h"
#include "models/jsontreemodel.h"
#include "plainlabel.h"
#include "rawview.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QTabWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace Sothebais {

namespace {

/// The text of the tree as far as it has been checked: a broken one has no tree.
QByteArray treeText(const Comm::Event &event)
{
    using Defect = Comm::Event::Defect;
    const bool isJson = event.defect() == Defect::None || event.defect() == Defect::NotAnObject;
    return isJson ? event.payload().toByteArray() : QByteArray();
}

} // namespace

EventInspector::EventInspector(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_validator(Comm::Catalog(), {.level = Comm::EventValidator::Level::Strict}),
      m_title(new PlainLabel(QStringLiteral("inspectorTitle"))),
      m_facts(new EventFacts),
      m_issues(new IssueList),
      m_treeModel(new JsonTreeModel(this)),
      m_tabs(new QTabWidget),
      m_tree(new QTreeView),
      m_raw(new RawView)
{
    setObjectName(QStringLiteral("eventInspector"));
    setAccessibleName(tr("Inspector"));
    setAttribute(Qt::WA_StyledBackground);

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeTitle(theme));
    layout->addWidget(m_facts);
    layout->addWidget(m_issues);
    layout->addWidget(makeTabs(), 1);
    layout->addWidget(makeActions());
}

QWidget *EventInspector::makeTitle(const Theme &theme)
{
    auto *const title = new QWidget;
    auto *const close = new QToolButton;
    close->setObjectName(QStringLiteral("closeInspectorButton"));
    close->setAccessibleName(tr("Close the inspector"));
    close->setToolTip(close->accessibleName());
    close->setIcon(theme.icon(QStringLiteral("close")));
    connect(&theme, &Theme::changed, close,
            [close, &theme] { close->setIcon(theme.icon(QStringLiteral("close"))); });
    connect(close, &QToolButton::clicked, this, &EventInspector::closeRequested);

    QFont font = m_title->font();
    font.setBold(true);
    m_title->setFont(font);
    m_title->setWordWrap(true);
    auto *const layout = new QHBoxLayout(title);
    layout->setContentsMargins(16, 8, 8, 8);
    layout->addWidget(m_title, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    return title;
}

QWidget *EventInspector::makeTabs()
{
    m_tree->setObjectName(QStringLiteral("eventTree"));
    m_tree->setAccessibleName(tr("Event as a tree"));
    m_tree->setModel(m_treeModel);
    m_tree->setUniformRowHeights(true);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setIndentation(16);
    m_tree->header()->setStretchLastSection(true);

    m_tabs->setObjectName(QStringLiteral("inspectorTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(m_tree, tr("Tree"));
    m_tabs->addTab(m_raw, tr("Raw"));
    connect(m_tabs, &QTabWidget::tabBarClicked, this, [this](int tab) { m_chosenTab = tab; });
    return m_tabs;
}

QWidget *EventInspector::makeActions()
{
    auto *const bar = new QWidget;
    auto *const layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    const auto add = [&](const QString &name, const QString &text, void (EventInspector::*copy)()) {
        auto *const button = new QPushButton(text);
        button->setObjectName(name);
        button->setAccessibleName(text);
        connect(button, &QPushButton::clicked, this, copy);
        layout->addWidget(button);
        return button;
    };
    m_copyValue = add(QStringLiteral("copyValueButton"), tr("Copy value"), &EventInspector::copyValue);
    add(QStringLiteral("copyRawButton"), tr("Copy raw"), &EventInspector::copyRaw);
    m_copyId = add(QStringLiteral("copyIdButton"), tr("Copy id"), &EventInspector::copyId);
    layout->addStretch();
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, m_copyValue,
            [this](const QModelIndex &current) { m_copyValue->setEnabled(current.isValid()); });
    connect(new QShortcut(QKeySequence::Copy, m_tree, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, this, &EventInspector::copyValue);
    return bar;
}

void EventInspector::setEvent(const ReceivedEvent &received)
{
    m_received = received;
    const QString summary = eventSummary(received.event);
    m_title->setText(summary.isEmpty() ? visibleText(received.event.typeName()) : summary);
    m_facts->setEvent(received);
    m_issues->setIssues(m_validator.validate(received.event));
    showTree(received.event);
    m_copyValue->setEnabled(false); // until a value is chosen
    m_copyId->setEnabled(!received.event.id().isEmpty());
    m_raw->setPayload(received.event.payload());
}

void EventInspector::showTree(const Comm::Event &event)
{
    constexpr int NameWidth = 140;
    m_treeModel->setText(treeText(event));
    m_tree->header()->resizeSection(JsonTreeModel::NameColumn, NameWidth);
    // What has no tree is shown raw, until something with a tree comes again.
    const int tree = m_tabs->indexOf(m_tree);
    m_tabs->setTabEnabled(tree, m_treeModel->rowCount() > 0);
    m_tabs->setCurrentIndex(m_tabs->isTabEnabled(tree) ? m_chosenTab : m_tabs->indexOf(m_raw));
    for (int row = 0; row < m_treeModel->rowCount(); ++row) {
        const QModelIndex index = m_treeModel->index(row, JsonTreeModel::NameColumn);
        if (index.data(JsonTreeModel::PointerRole) == QStringLiteral("/data"))
            showMembers(index);
    }
}

/// The tree would ask for them only once it is in sight.
void EventInspector::showMembers(const QModelIndex &index)
{
    m_treeModel->fetchMore(index);
    m_tree->expand(index);
}

void EventInspector::copyRaw()
{
    auto *const content = new QMimeData;
    const QByteArray payload = m_received.event.payload().toByteArray();
    content->setText(QString::fromUtf8(payload));
    content->setData(QStringLiteral("application/json"), payload); // the very bytes, UTF-8 or not
    QApplication::clipboard()->setMimeData(content);
}

void EventInspector::copyId()
{
    QApplication::clipboard()->setText(QString::fromUtf8(m_received.event.id()));
}

void EventInspector::copyValue()
{
    if (m_tree->currentIndex().isValid())
        QApplication::clipboard()->setText(m_tree->currentIndex().data(JsonTreeModel::TextRole).toString());
}

} // namespace Sothebais
