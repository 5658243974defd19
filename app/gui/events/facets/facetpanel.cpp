// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "facetpanel.h"

#include "core/tally/eventtally.h"
#include "facetdelegate.h"
#include "gui/theme/theme.h"
#include "gui/widgets/plainlabel.h"
#include "models/facetmodel.h"

#include <QApplication>
#include <QClipboard>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr int MinWidth = 220;
constexpr int NumberGap = 8;

} // namespace

FacetPanel::FacetPanel(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_model(new FacetModel(this)),
      m_title(new PlainLabel(u"facetTitle"_s)),
      m_collapse(new QToolButton),
      m_tree(new QTreeView),
      m_empty(new PlainLabel(u"facetEmpty"_s)),
      m_stack(new QStackedWidget)
{
    setObjectName(u"facetPanel"_s);
    setAttribute(Qt::WA_StyledBackground);
    setAccessibleName(tr("Facets"));
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &FacetPanel::openNew);
    layOut();
    m_refresh.setSingleShot(true);
    m_rates.setInterval(std::chrono::seconds(1));
    connect(&m_refresh, &QTimer::timeout, this, &FacetPanel::refresh);
    connect(&m_rates, &QTimer::timeout, this, &FacetPanel::refreshSoon);
    connect(m_collapse, &QToolButton::clicked, this, [this] { setCollapsed(!isCollapsed()); });
    connect(&theme, &Theme::changed, this, &FacetPanel::paintIcons);
    m_rates.start();
    setCollapsed(false);
}

void FacetPanel::layOut()
{
    m_title->setText(tr("Facets"));
    m_collapse->setObjectName(u"collapseFacetsButton"_s);
    m_empty->setText(tr("Types, sources and subjects appear here with the first event."));
    m_empty->setProperty("muted", true);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop);
    m_empty->setMargin(16);

    m_tree->setObjectName(u"facetTree"_s);
    m_tree->setAccessibleName(tr("Facets"));
    m_tree->setAccessibleDescription(tr("Enter shows only such events, Ctrl+Enter hides them"));
    m_tree->setModel(m_model);
    m_tree->setItemDelegate(new FacetDelegate(m_theme, m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_tree->setIndentation(14);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setMouseTracking(true);
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setMinimumSectionSize(0);
    m_tree->header()->setSectionResizeMode(FacetModel::NameColumn, QHeaderView::Stretch);
    for (const auto &[column, widest] : {std::pair(FacetModel::CountColumn, u"9,999,999"_s),
                                         std::pair(FacetModel::RateColumn, u"9,999/s"_s)}) {
        m_tree->header()->setSectionResizeMode(column, QHeaderView::Fixed);
        m_tree->header()->resizeSection(column, m_tree->fontMetrics().horizontalAdvance(widest) + NumberGap);
    }
    m_tree->viewport()->installEventFilter(this);
    m_tree->installEventFilter(this);
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &FacetPanel::showMenu);

    auto *const top = new QHBoxLayout;
    top->setContentsMargins(16, 6, 6, 6);
    top->addWidget(m_title, 1);
    top->addWidget(m_collapse);
    m_stack->addWidget(m_tree);
    m_stack->addWidget(m_empty);
    m_stack->setCurrentWidget(m_empty);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_stack, 1);
    layout->addStretch(0);
}

bool FacetPanel::isCollapsed() const
{
    return m_stack->isHidden();
}

void FacetPanel::setCollapsed(bool collapsed)
{
    const bool hadFocus = m_stack->isAncestorOf(QApplication::focusWidget());
    const bool wasCollapsed = isCollapsed();
    m_stack->setHidden(collapsed);
    m_title->setHidden(collapsed);
    const int stripWidth = m_collapse->sizeHint().width() + 12;
    layout()->itemAt(0)->layout()->setContentsMargins(collapsed ? 6 : 16, 6, 6, 6);
    setMinimumWidth(collapsed ? stripWidth : MinWidth);
    setMaximumWidth(collapsed ? stripWidth : QWIDGETSIZE_MAX);
    m_collapse->setAccessibleName(collapsed ? tr("Show the facets") : tr("Collapse the facets"));
    m_collapse->setToolTip(m_collapse->accessibleName());
    paintIcons();
    if (hadFocus && collapsed)
        m_collapse->setFocus();
    refreshSoon();
    if (wasCollapsed != collapsed)
        Q_EMIT collapsedChanged(collapsed);
}

void FacetPanel::paintIcons()
{
    m_collapse->setIcon(m_theme.icon(isCollapsed() ? u"expand"_s : u"collapse"_s, m_theme.colors().muted));
    m_tree->viewport()->update();
}

void FacetPanel::setTally(EventTally *tally)
{
    if (m_tally)
        disconnect(m_tally, nullptr, this, nullptr);
    m_tally = tally;
    if (tally)
        connect(tally, &EventTally::changed, this, &FacetPanel::refreshSoon);
    refresh();
}

void FacetPanel::refreshSoon()
{
    if (isVisible() && !isCollapsed() && !m_refresh.isActive())
        m_refresh.start(m_pause);
}

void FacetPanel::refresh()
{
    constexpr int LongestShare = 20; // one twentieth of the time, whatever strangers call their types
    QElapsedTimer clock;
    clock.start();
    if (m_tally)
        m_tally->refreshRates();
    m_model->show(m_tally ? facets(*m_tally) : std::vector<Facet>());
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_pause = std::max(RefreshInterval, LongestShare * std::chrono::milliseconds(clock.elapsed()));
}

/// Sections are open until somebody closes them, and of the prefixes those that the house lives from.
void FacetPanel::openNew(const QModelIndex &parent, int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_model->index(row, 0, parent);
        const auto family = index.data(FacetModel::FamilyRole).value<EventFamily>();
        const bool isCentral = family == EventFamily::Bid || family == EventFamily::Lot;
        if (m_model->rowCount(index) == 0)
            continue;
        m_tree->setExpanded(index, FacetModel::isSection(index) || isCentral);
        openNew(index, 0, m_model->rowCount(index) - 1);
    }
}

void FacetPanel::ask(const QModelIndex &index, bool isOut)
{
    const QModelIndex row = index.siblingAtColumn(0);
    const QString term = row.data(FacetModel::TermRole).toString();
    if (FacetModel::isSection(row))
        m_tree->setExpanded(row, !m_tree->isExpanded(row));
    else if (term.isEmpty())
        return;
    else if (isOut)
        Q_EMIT filterOutRequested(term);
    else
        Q_EMIT filterForRequested(term);
}

void FacetPanel::showMenu(const QPoint &position)
{
    const QPersistentModelIndex index = m_tree->indexAt(position).siblingAtColumn(0);
    const QString term = index.data(FacetModel::TermRole).toString();
    if (term.isEmpty())
        return;
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Show only these events"), this, [this, term] { Q_EMIT filterForRequested(term); });
    menu->addAction(tr("Hide these events"), this, [this, term] { Q_EMIT filterOutRequested(term); });
    menu->addSeparator();
    menu->addAction(tr("Copy as filter"), this, [term] { QApplication::clipboard()->setText(term); });
    menu->popup(m_tree->viewport()->mapToGlobal(position));
}

bool FacetPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_tree->viewport() && event->type() == QEvent::MouseButtonRelease) {
        const auto *const mouse = static_cast<QMouseEvent *>(event);
        const QModelIndex index = m_tree->indexAt(mouse->position().toPoint());
        // Left of the row is the arrow that opens it.
        const bool isOnRow = index.isValid() && mouse->position().x() >= m_tree->visualRect(index).left();
        if (mouse->button() == Qt::LeftButton && isOnRow && index == m_tree->currentIndex())
            ask(index, mouse->modifiers() & Qt::ControlModifier);
    } else if (watched == m_tree && event->type() == QEvent::KeyPress) {
        const auto *const key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            ask(m_tree->currentIndex(), key->modifiers() & Qt::ControlModifier);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void FacetPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    refreshSoon();
}

} // namespace Sothebais
