// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auditpage.h"

#include "auditdetails.h"
#include "core/session.h"
#include "core/text/visibletext.h"
#include "gui/recording/recordingtext.h"
#include "gui/theme/theme.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/pageheader.h"
#include "gui/widgets/placeholder.h"
#include "gui/widgets/plainlabel.h"
#include "models/safety/audittablemodel.h"

#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Sothebais {

AuditPage::AuditPage(Session &session, const Theme &theme, QWidget *parent)
    : Page(u"auditPage"_s, parent),
      m_session(session),
      m_model(new AuditTableModel(session.audit(), this)),
      m_found(new QSortFilterProxyModel(this)),
      m_search(new QLineEdit),
      m_export(new QPushButton(tr("Export…"))),
      m_table(new QTableView),
      m_empty(new Placeholder(u"auditEmpty"_s, theme)),
      m_stack(new QStackedWidget),
      m_details(new AuditDetails(theme)),
      m_splitter(new QSplitter(Qt::Vertical)),
      m_banners(new BannerColumn),
      m_fault(new Banner(u"auditFaultBanner"_s, theme)),
      m_exported(new Banner(u"auditExportBanner"_s, theme))
{
    m_found->setSourceModel(m_model);
    m_found->setFilterRole(AuditTableModel::SearchRole);
    m_found->setFilterCaseSensitivity(Qt::CaseInsensitive);
    setUpTable();
    layOut();
    connectLog();
    showEmptiness();
    showFault();
    showTimes();
    m_empty->setObjectName(u"auditEmpty"_s);
    m_stack->setFocusProxy(m_table);
    m_stack->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_stack);
}

AuditPage::~AuditPage()
{
    if (m_exporting)
        m_exporting->wait();
}

QWidget *AuditPage::makeHeader()
{
    constexpr int SearchWidth = 280;
    auto *const header = new PageHeader(tr("Audit log"));
    auto *const file = new PlainLabel(u"auditFile"_s);
    file->setText(tr("Kept for good in %1 and, once that is full, beside it")
                      .arg(visibleText(m_session.audit().path())));
    file->setProperty("muted", true);
    file->setMinimumWidth(0);
    file->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_search->setObjectName(u"auditSearch"_s);
    m_search->setAccessibleName(tr("Search the audit log"));
    m_search->setPlaceholderText(tr("Search"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(SearchWidth);
    m_export->setObjectName(u"auditExportButton"_s);
    m_export->setAccessibleName(tr("Export the audit log"));
    m_export->setToolTip(tr("Copy the whole log to a file, a JSON object a line"));
    header->row().addWidget(file, 1);
    header->row().addWidget(m_search);
    header->row().addWidget(m_export);
    return header;
}

void AuditPage::setUpTable()
{
    constexpr int Padding = 8;
    constexpr int Widths[]{180, 180, 300, 190, 130, 130};
    m_table->setObjectName(u"auditTable"_s);
    m_table->setAccessibleName(tr("What was done"));
    m_table->setModel(m_found);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + Padding);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    for (int column = 0; column < AuditTableModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, Widths[column]);
}

void AuditPage::layOut()
{
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    m_splitter->setObjectName(u"auditSplitter"_s);
    m_splitter->setHandleWidth(1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_stack);
    m_splitter->addWidget(m_details);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    m_details->hide();
    m_banners->add(m_fault);
    m_banners->add(m_exported);
    m_exported->makeClosable();
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHeader());
    layout->addWidget(m_banners);
    layout->addWidget(m_splitter, 1);
}

void AuditPage::connectLog()
{
    const AuditLog &log = m_session.audit();
    connect(&m_session.preferences(), &Preferences::timeStyleChanged, this, &AuditPage::showTimes);
    connect(&log, &AuditLog::faultChanged, this, &AuditPage::showFault);
    connect(&log, &AuditLog::recorded, this, &AuditPage::showFault); // it can be read again
    connect(&log, &AuditLog::reset, this, &AuditPage::showFault);
    connect(&log, &AuditLog::failed, m_fault, &Banner::showError);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_found, change, this, &AuditPage::showEmptiness);
    connect(m_found, &QAbstractItemModel::modelReset, this, &AuditPage::showEmptiness);
    connect(m_search, &QLineEdit::textChanged, m_found, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_search, &QLineEdit::textChanged, this, &AuditPage::showEmptiness);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &AuditPage::showEntry);
    connect(m_export, &QPushButton::clicked, this, &AuditPage::chooseExport);
    const auto add = [this](const QKeySequence &keys, auto action) {
        connect(new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, action);
    };
    add(QKeySequence::Find, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_E, [this] { chooseExport(); });
    add(Qt::Key_Escape, [this] {
        if (m_search->text().isEmpty())
            m_table->clearSelection();
        m_search->clear();
        m_table->setFocus();
    });
}

void AuditPage::showEntry()
{
    const QModelIndexList selected = m_table->selectionModel()->selectedRows();
    m_details->setHidden(selected.isEmpty());
    if (!selected.isEmpty())
        m_details->setEntry(m_model->entryAt(m_found->mapToSource(selected.constFirst()).row()));
}

void AuditPage::showEmptiness()
{
    m_export->setEnabled(m_model->rowCount() > 0);
    m_stack->setCurrentWidget(m_found->rowCount() > 0 ? static_cast<QWidget *>(m_table) : m_empty);
    if (m_model->rowCount() > 0)
        m_empty->showText(u"search"_s,
                          tr("Nothing that was done fits “%1”").arg(visibleText(m_search->text())));
    else if (!m_session.audit().fault().isEmpty())
        m_empty->showText(u"severity-error"_s, tr("Nothing can be written down"),
                          tr("The log cannot be written, and so it does not tell what was done. Until it can "
                             "be, nothing is published, retried, discarded, parked or sent with this "
                             "program."));
    else
        m_empty->showText(u"page-audit"_s, tr("Nothing has been done yet"),
                          tr("Whatever is published, retried, discarded, parked or sent with this program "
                             "appears here, and stays: who did it, when, to what, and what came of it."));
}

void AuditPage::showFault()
{
    const QString fault = m_session.audit().fault();
    showEmptiness();
    if (fault.isEmpty()) {
        m_fault->hide();
        setBadge({});
        return;
    }
    setBadge({.text = u"!"_s, .description = visibleText(fault), .severity = EventSeverity::Error});
}

void AuditPage::showTimes()
{
    m_model->setTimeZone(m_session.preferences().timeStyle().timeZone());
}

void AuditPage::chooseExport()
{
    if (!m_export->isEnabled())
        return;
    auto *const dialog = new QFileDialog(this, tr("Export the audit log"));
    dialog->setObjectName(u"auditExportDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ndjson"_s);
    dialog->setNameFilters({tr("JSON, an object a line (*.ndjson *.ndjson.zst)"), tr("All files (*)")});
    dialog->selectFile(lastFolder(m_session.settings()) + u"/audit-"_s
                       + QDateTime::currentDateTime().toString(u"yyyy-MM-dd"_s) + u".ndjson"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        rememberFolder(m_session.settings(), path);
        exportTo(path);
    });
    dialog->open();
}

/// Away from the window's thread: the log of years may be large.
void AuditPage::exportTo(const QString &path)
{
    const auto outcome = std::make_shared<Comm::Result<void>>();
    m_export->setEnabled(false);
    m_exporting.reset(QThread::create(
        [outcome, path, &log = std::as_const(m_session.audit())] { *outcome = log.exportTo(path); }));
    connect(m_exporting.get(), &QThread::finished, this, [this, outcome, path] {
        showEmptiness();
        if (*outcome)
            m_exported->show(Banner::Kind::Information, tr("Exported the audit log to %1").arg(path));
        else
            m_exported->showError(outcome->error());
    });
    m_exporting->start();
}

} // namespace Sothebais
