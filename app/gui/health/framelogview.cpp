// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "framelogview.h"

#include "gui/theme/theme.h"
#include "gui/widgets/filterbar/filteredit.h"
#include "gui/widgets/filterbar/filtermessage.h"
#include "gui/widgets/plainlabel.h"
#include "gui/widgets/rawview.h"
#include "models/health/framelogmodel.h"

#include <QHeaderView>
#include <QLocale>
#include <QScrollBar>
#include <QSplitter>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

namespace Sothebais {

FrameLogView::FrameLogView(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_model(new FrameLogModel(this)),
      m_filter(new FilterEdit(&FrameFilter::syntax, m_vocabulary, theme)),
      m_message(new FilterMessage(theme)),
      m_table(new QTableView),
      m_raw(new RawView(theme)),
      m_counts(new PlainLabel(QStringLiteral("frameCounts"))),
      m_follow(new QToolButton),
      m_export(new QToolButton)
{
    setObjectName(QStringLiteral("frameLogView"));
    setUpTable();
    auto *const splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(QStringLiteral("frameSplitter"));
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_raw);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    m_raw->hide();
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeFilter());
    layout->addWidget(splitter, 1);
    layout->addWidget(makeFoot());
    connect(m_filter, &FilterEdit::filterChanged, this, &FrameLogView::applyFilter);
    connect(&theme, &Theme::changed, this, &FrameLogView::paintIcons);
    paintIcons();
    showCounts();
}

QWidget *FrameLogView::makeFilter()
{
    auto *const bar = new QWidget;
    m_filter->setObjectName(QStringLiteral("frameFilterField"));
    m_filter->setAccessibleName(tr("Filter of frames"));
    m_filter->setPlaceholderText(tr("Filter, for example: kind == json not direction == out"));
    m_filter->setToolTip(
        tr("Fields are direction, kind, size, time, age, code and reason (of a close), and the members of "
           "JSON texts. Control+Space offers what fits."));
    m_filter->setClearButtonEnabled(true);
    m_message->hide();
    connect(m_filter, &FilterEdit::shownErrorChanged, this, [this] {
        const auto &error = m_filter->shownError();
        if (error)
            m_message->setError(*error);
        m_message->setInForce(m_filter->filterText());
        m_message->setVisible(error.has_value());
    });
    connect(m_message, &FilterMessage::suggestionTaken, m_filter, &FilterEdit::applySuggestion);
    auto *const layout = new QVBoxLayout(bar);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    layout->addWidget(m_filter);
    layout->addWidget(m_message);
    return bar;
}

void FrameLogView::setUpTable()
{
    constexpr int Padding = 8;
    m_table->setObjectName(QStringLiteral("frameTable"));
    m_table->setAccessibleName(tr("Frames"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Padding);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setStretchLastSection(true);
    const std::pair<int, const char *> widths[] = {{FrameLogModel::TimeColumn, "00:00:00.000 CEST "},
                                                   {FrameLogModel::DirectionColumn, "Way "},
                                                   {FrameLogModel::KindColumn, "binary "},
                                                   {FrameLogModel::SizeColumn, "999.9 MB "}};
    for (const auto &[column, sample] : widths)
        m_table->setColumnWidth(column,
                                fontMetrics().horizontalAdvance(QLatin1StringView(sample)) + 2 * Padding);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &FrameLogView::showChosen);
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value < m_table->verticalScrollBar()->maximum())
            setFollowing(false);
    });
}

QWidget *FrameLogView::makeFoot()
{
    auto *const foot = new QWidget;
    foot->setObjectName(QStringLiteral("frameFoot"));
    m_counts->setAccessibleName(tr("Frames"));
    m_counts->setProperty("muted", true);
    m_follow->setObjectName(QStringLiteral("followFramesButton"));
    m_follow->setAccessibleName(tr("Follow"));
    m_follow->setToolTip(tr("Keep the newest frame in sight"));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_export->setObjectName(QStringLiteral("exportFramesButton"));
    m_export->setAccessibleName(tr("Export the frames"));
    m_export->setToolTip(tr("Write the frames that the filter shows to a file (NDJSON)"));
    connect(m_follow, &QToolButton::clicked, this, &FrameLogView::setFollowing);
    connect(m_export, &QToolButton::clicked, this, &FrameLogView::exportRequested);
    auto *const layout = new QHBoxLayout(foot);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->setSpacing(6);
    layout->addWidget(m_counts, 1);
    layout->addWidget(m_follow);
    layout->addWidget(m_export);
    for (QToolButton *const button : {m_follow, m_export})
        button->setFocusPolicy(Qt::StrongFocus);
    return foot;
}

void FrameLogView::setZone(const QTimeZone &zone)
{
    m_model->setZone(zone);
}

void FrameLogView::setLog(const std::shared_ptr<const FrameLog> &log)
{
    m_table->clearSelection();
    m_log = log;
    m_vocabulary.clear();
    m_model->setLog(log);
    learn();
    setFollowing(true);
    showCounts();
}

void FrameLogView::refresh()
{
    // What scrolls because rows came or went is nobody's wish.
    const QSignalBlocker blocker(m_table->verticalScrollBar());
    m_model->refresh();
    learn();
    if (m_follow->isChecked())
        m_table->scrollToBottom();
    showCounts();
}

void FrameLogView::learn()
{
    if (m_log)
        m_vocabulary.learn(*m_log);
}

void FrameLogView::focusFilter()
{
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

void FrameLogView::applyFilter()
{
    auto filter = FrameFilter::parse(m_filter->filterText());
    if (!filter)
        return; // the field says why
    m_model->setFilter(std::move(filter).value());
    setFollowing(true);
    showCounts();
}

void FrameLogView::setFollowing(bool following)
{
    m_follow->setChecked(following);
    if (following)
        m_table->scrollToBottom();
}

void FrameLogView::showChosen()
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_raw->setVisible(!rows.isEmpty());
    if (rows.isEmpty()) {
        m_chosen = -1;
        return;
    }
    const LoggedFrame &logged = m_model->frameAt(rows.constFirst().row());
    if (logged.sequence == m_chosen)
        return;
    m_chosen = logged.sequence;
    const QByteArray before = std::exchange(m_payload, logged.frame.payload); // the view lets go of it first
    m_raw->setPayload(m_payload);
}

void FrameLogView::showCounts()
{
    const QLocale locale;
    QStringList parts{tr("%1 shown").arg(locale.toString(m_model->rowCount()))};
    if (m_model->hidden() > 0)
        parts.append(tr("%1 hidden").arg(locale.toString(m_model->hidden())));
    parts.append(tr("%1 in all").arg(locale.toString(m_model->total())));
    if (m_model->letGo() > 0)
        parts.append(tr("the oldest %1 let go").arg(locale.toString(m_model->letGo())));
    m_counts->setText(parts.join(QStringLiteral(" · ")));
    m_export->setEnabled(m_model->rowCount() > 0);
}

void FrameLogView::paintIcons()
{
    m_follow->setIcon(m_theme.icon(QStringLiteral("follow")));
    m_export->setIcon(m_theme.icon(QStringLiteral("file")));
}

} // namespace Sothebais
