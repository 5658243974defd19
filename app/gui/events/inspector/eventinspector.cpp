// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventinspector.h"

#include "core/events/eventsummary.h"
#include "core/inspect/jsonplace.h"
#include "core/live/receiptsummary.h"
#include "core/text/visibletext.h"
#include "differenceview.h"
#include "eventfacts.h"
#include "findbar.h"
#include "gui/events/copyevent.h"
#include "gui/theme/theme.h"
#include "gui/widgets/eventtree.h"
#include "gui/widgets/inspectortitle.h"
#include "gui/widgets/issuelist.h"
#include "gui/widgets/plainlabel.h"
#include "gui/widgets/rawview.h"
#include "models/jsontreemodel.h"
#include "relatedview.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace Sothebais {

namespace {

constexpr qsizetype MaxEventBytes = 1024 * 1024; ///< more is no event, by the limit of the parser
constexpr qsizetype MaxCheckedBytes = 4 * 1024 * 1024; ///< for faults, while somebody waits

/// Faults are looked for only in what is known to be broken, for one reason or another.
std::optional<JsonFault> faultOf(const Comm::Event &event, const QByteArray &payload)
{
    using Defect = Comm::Event::Defect;
    const bool isJson = event.defect() == Defect::None || event.defect() == Defect::NotAnObject;
    if ((isJson && !event.isNull()) || payload.size() > MaxCheckedBytes)
        return std::nullopt;
    return findJsonFault(payload);
}

enum Search { FindKeys, NextKeys, PreviousKeys, CloseKeys, NoKeys };

Search searchKeys(const QKeyEvent &event)
{
    const auto matches = [&](QKeySequence::StandardKey keys) { return event.matches(keys); };
    return matches(QKeySequence::Find)        ? FindKeys
        : matches(QKeySequence::FindNext)     ? NextKeys
        : matches(QKeySequence::FindPrevious) ? PreviousKeys
        : event.key() == Qt::Key_Escape       ? CloseKeys
                                              : NoKeys;
}

} // namespace

EventInspector::EventInspector(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_validator(Comm::Catalog(), {.level = Comm::EventValidator::Level::Strict}),
      m_title(new PlainLabel(QStringLiteral("inspectorTitle"))),
      m_facts(new EventFacts),
      m_issues(new IssueList(theme)),
      m_tabs(new QTabWidget),
      m_tree(new EventTree(theme)),
      m_details(new PlainLabel(QStringLiteral("valueDetails"))),
      m_raw(new RawView(theme)),
      m_difference(new DifferenceView(theme)),
      m_related(new RelatedView),
      m_find(new FindBar(theme))
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
    layout->addWidget(makeTabs(theme), 1);
    layout->addWidget(m_find);
    layout->addWidget(makeActions());
    connectTabs();
    search();
}

QWidget *EventInspector::makeTitle(const Theme &theme)
{
    auto *const title = new InspectorTitle(m_title, tr("Close the inspector"), theme);
    connect(title, &InspectorTitle::closeRequested, this, &EventInspector::closeRequested);
    return title;
}

QWidget *EventInspector::makeTreePage()
{
    m_treePage = new QWidget;
    m_details->setAccessibleName(tr("The chosen value"));
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_details->setContentsMargins(16, 6, 16, 6);
    m_details->hide();
    auto *const layout = new QVBoxLayout(m_treePage);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tree, 1);
    layout->addWidget(m_details);
    return m_treePage;
}

QWidget *EventInspector::makeTabs(const Theme &theme)
{
    m_tabs->setObjectName(QStringLiteral("inspectorTabs"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeTreePage(), tr("Tree"));
    m_tabs->addTab(m_raw, tr("Raw"));
    m_tabs->addTab(m_difference, tr("Difference"));
    m_tabs->addTab(m_related, tr("Related"));
    auto *const find = new QToolButton;
    find->setObjectName(QStringLiteral("findButton"));
    find->setAccessibleName(tr("Find in this event"));
    find->setToolTip(tr("Find in this event (%1)")
                         .arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    const auto showIcon = [find, &theme] { find->setIcon(theme.icon(QStringLiteral("search"))); };
    showIcon();
    connect(&theme, &Theme::changed, find, showIcon);
    connect(find, &QToolButton::clicked, m_find, &FindBar::open);
    m_tabs->setCornerWidget(find);
    return m_tabs;
}

void EventInspector::connectTabs()
{
    connect(m_tabs, &QTabWidget::currentChanged, this, [this](int tab) {
        m_chosenTab = tab;
        search();
    });
    connect(m_find, &FindBar::textChanged, this, &EventInspector::search);
    connect(m_find, &FindBar::closed, this, &EventInspector::focusTab);
    connect(m_issues, &IssueList::placeRequested, this, &EventInspector::showPlace);
    connect(m_tree, &EventTree::currentValueChanged, this, &EventInspector::showDetails);
    connect(m_tree, &EventTree::filterRequested, this, &EventInspector::filterRequested);
    connect(m_difference, &DifferenceView::eventRequested, this, &EventInspector::eventRequested);
    connect(m_related, &RelatedView::eventRequested, this, &EventInspector::eventRequested);
    connect(m_related, &RelatedView::filterRequested, this, &EventInspector::filterRequested);
}

QWidget *EventInspector::makeActions()
{
    auto *const bar = new QWidget;
    auto *const layout = new QHBoxLayout(bar);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(8);
    const auto add = [&](const QString &name, const QString &text) {
        auto *const button = new QPushButton(text);
        button->setObjectName(name);
        button->setAccessibleName(text);
        layout->addWidget(button);
        return button;
    };
    m_copyValue = add(QStringLiteral("copyValueButton"), tr("Copy value"));
    connect(m_copyValue, &QPushButton::clicked, m_tree, &EventTree::copyValue);
    connect(add(QStringLiteral("copyRawButton"), tr("Copy raw")), &QPushButton::clicked, this,
            &EventInspector::copyRaw);
    m_copyId = add(QStringLiteral("copyIdButton"), tr("Copy id"));
    connect(m_copyId, &QPushButton::clicked, this, &EventInspector::copyId);
    layout->addStretch();
    return bar;
}

void EventInspector::setEvent(const EventStream &stream, qint64 sequence)
{
    // The views let go of the bytes before these go.
    const InspectedEvent before = std::exchange(m_inspected, InspectedEvent::of(stream, sequence));
    const QByteArray &payload = m_inspected.payload;
    m_event = payload.size() <= MaxEventBytes ? m_parser.parse(payload) : Comm::Event();
    const QString summary = m_inspected.isReceipt() ? receiptSummary(payload) : eventSummary(m_event);
    m_title->setText(summary.isEmpty() ? visibleText(m_event.typeName()) : summary);
    m_facts->setEvent(m_inspected, m_event);
    m_copyId->setEnabled(!m_event.id().isEmpty());

    const std::optional<JsonFault> fault = faultOf(m_event, payload);
    m_raw->setPayload(payload, fault);
    showTree(fault);
    showIssues();
    m_difference->setEvent(m_inspected);
    m_related->setEvent(m_inspected);
    search();
}

/// What has no tree is shown raw, until something with a tree comes again.
void EventInspector::showTree(const std::optional<JsonFault> &fault)
{
    m_tree->setText(fault ? QByteArray() : m_inspected.payload,
                    m_inspected.isReceipt() ? QByteArrayView() : m_event.typeName());
    showDetails({});
    const QSignalBlocker notChosen(m_tabs);
    const int tree = m_tabs->indexOf(m_treePage);
    m_tabs->setTabEnabled(tree, m_tree->model()->rowCount() > 0);
    const bool isPossible = m_chosenTab != tree || m_tabs->isTabEnabled(tree);
    m_tabs->setCurrentIndex(isPossible ? m_chosenTab : m_tabs->indexOf(m_raw));
}

void EventInspector::showIssues()
{
    const Comm::Validation validation
        = m_inspected.isReceipt() ? Comm::Validation() : m_validator.validate(m_inspected.payload);
    m_issues->setIssues(validation);
    QHash<qsizetype, QStringList> places;
    for (const Comm::ValidationIssue &issue : validation.issues) {
        const JsonPlace place = findInJson(m_inspected.payload, issue.pointer);
        places[place.offset].append(visibleText(issue.message));
    }
    m_tree->setIssues(places);
}

void EventInspector::showPlace(const QString &pointer)
{
    if (!m_tabs->isTabEnabled(m_tabs->indexOf(m_treePage)))
        return;
    m_tabs->setCurrentWidget(m_treePage);
    m_tree->showValueAt(findInJson(m_inspected.payload, pointer).offset);
    m_tree->setFocus();
}

void EventInspector::showDetails(const QModelIndex &value)
{
    const bool isValue = value.isValid() && !value.data(JsonTreeModel::IsRestRole).toBool();
    m_copyValue->setEnabled(isValue);
    QStringList lines;
    if (isValue) {
        lines.append(visibleText(value.data(JsonTreeModel::PathRole).toString()));
        lines += value.data(JsonTreeModel::MeaningRole).toStringList();
        lines += value.data(JsonTreeModel::IssuesRole).toStringList();
    }
    m_details->setText(lines.join(u'\n'));
    m_details->setVisible(isValue);
}

/// Looks for the text of the find bar in the tab that is shown.
void EventInspector::search()
{
    const bool inTree = m_tabs->currentWidget() == m_treePage;
    const bool inRaw = m_tabs->currentWidget() == m_raw;
    m_find->setHits(inTree ? &m_tree->hits() : inRaw ? &m_raw->hits() : nullptr);
    m_tree->search(inTree ? m_find->text() : QString());
    m_raw->search(inRaw ? m_find->text() : QString());
}

void EventInspector::focusTab()
{
    if (m_tabs->currentWidget() == m_treePage)
        m_tree->setFocus();
    else
        m_tabs->currentWidget()->setFocus();
}

/// The page has these keys for itself; here they are for the event.
bool EventInspector::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const Search keys = searchKeys(static_cast<QKeyEvent &>(*event));
        if (keys != NoKeys && (keys != CloseKeys || m_find->isVisible())) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void EventInspector::keyPressEvent(QKeyEvent *event)
{
    switch (searchKeys(*event)) {
    case FindKeys:
        m_find->open();
        return;
    case NextKeys:
        m_find->next();
        return;
    case PreviousKeys:
        m_find->previous();
        return;
    case CloseKeys:
        if (m_find->isVisible())
            return m_find->close();
        break;
    case NoKeys:
        break;
    }
    QWidget::keyPressEvent(event);
}

void EventInspector::copyRaw()
{
    copyEvent(m_inspected.payload);
}

void EventInspector::copyId()
{
    QApplication::clipboard()->setText(QString::fromUtf8(m_event.id()));
}

} // namespace Sothebais
