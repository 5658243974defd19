// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bulkresultsdialog.h"

#include "core/deadletters/bulkwork.h"
#include "core/deadletters/letteractfile.h"
#include "gui/recording/recordingtext.h"
#include "gui/theme/theme.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/columnmenu.h"
#include "gui/widgets/rowtable.h"
#include "lettertext.h"
#include "models/deadletters/letteractmodel.h"
#include "resultdelegate.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>
#include <QShortcut>
#include <QThread>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr int MaxCopiedRows = 10'000; // rows; more are for a file

constexpr LetterOutcome Outcomes[]{LetterOutcome::Done, LetterOutcome::Failed, LetterOutcome::Unsure,
                                   LetterOutcome::Gone, LetterOutcome::Skipped};

QString choiceText(std::optional<LetterOutcome> outcome, qsizetype count)
{
    if (!outcome)
        return BulkResultsDialog::tr("All: %L1").arg(count);
    switch (*outcome) {
    case LetterOutcome::Done:
        return BulkResultsDialog::tr("Done: %L1").arg(count);
    case LetterOutcome::Gone:
        return BulkResultsDialog::tr("Already dealt with: %L1").arg(count);
    case LetterOutcome::Skipped:
        return BulkResultsDialog::tr("Skipped: %L1").arg(count);
    case LetterOutcome::Unsure:
        return BulkResultsDialog::tr("Without an answer: %L1").arg(count);
    case LetterOutcome::Failed:
        break;
    }
    return BulkResultsDialog::tr("Failed: %L1").arg(count);
}

} // namespace

BulkResultsDialog::BulkResultsDialog(const BulkWork &work, QSettings &settings, const Theme &theme,
                                     QWidget *parent)
    : QDialog(parent),
      m_settings(settings),
      m_model(new LetterActModel(this)),
      m_table(new RowTable(*m_model, theme)),
      m_outcome(new QComboBox),
      m_copy(new QPushButton(tr("Copy"))),
      m_export(new QPushButton(tr("Export…"))),
      m_notice(new Banner(u"resultsNotice"_s, theme))
{
    setObjectName(u"bulkResultsDialog"_s);
    setWindowTitle(tr("%1: results").arg(bulkTitle(work.plan().action())));
    setUpTable(theme);
    layOut();
    connect(m_outcome, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_model->setOutcome(index == 0 ? std::nullopt : std::optional(Outcomes[index - 1]));
        showCounts();
    });
    connect(m_copy, &QPushButton::clicked, this, &BulkResultsDialog::copy);
    connect(new QShortcut(QKeySequence::Copy, m_table, nullptr, nullptr, Qt::WidgetShortcut),
            &QShortcut::activated, m_copy, &QPushButton::click);
    connect(m_export, &QPushButton::clicked, this, &BulkResultsDialog::chooseExport);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &BulkResultsDialog::showCounts);
    connect(&work, &BulkWork::progressed, this, [this, &work] { refresh(work); });
    m_outcome->addItem(QString());
    for (const LetterOutcome outcome : Outcomes)
        m_outcome->addItem(QString(), int(outcome));
    refresh(work);
}

BulkResultsDialog::~BulkResultsDialog()
{
    if (m_exporting)
        m_exporting->wait();
}

void BulkResultsDialog::setUpTable(const Theme &theme)
{
    constexpr int ResultWidth = 280;
    constexpr int ColumnWidth = 190;
    m_table->setObjectName(u"bulkResults"_s);
    m_table->setAccessibleName(tr("Result of each letter"));
    m_table->setItemDelegate(new ResultDelegate(theme, m_table));
    QHeaderView *const header = m_table->horizontalHeader();
    header->setStretchLastSection(true);
    header->setDefaultSectionSize(ColumnWidth);
    header->resizeSection(LetterActModel::ResultColumn, ResultWidth);
    new ColumnMenu(*m_table);
}

void BulkResultsDialog::layOut()
{
    constexpr QSize FirstSize(900, 520);
    resize(FirstSize);
    m_outcome->setObjectName(u"outcomeBox"_s);
    m_outcome->setAccessibleName(tr("Show the letters that are"));
    m_outcome->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_copy->setObjectName(u"copyResultsButton"_s);
    m_export->setObjectName(u"exportResultsButton"_s);
    m_notice->makeClosable();
    m_notice->hide();
    auto *const top = new QHBoxLayout;
    top->addWidget(m_outcome);
    top->addStretch();
    top->addWidget(m_copy);
    top->addWidget(m_export);
    for (QPushButton *const button : {m_copy, m_export}) {
        button->setAccessibleName(button->text());
        button->setAutoDefault(false);
    }
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const layout = new QVBoxLayout(this);
    layout->addLayout(top);
    layout->addWidget(m_notice);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
}

void BulkResultsDialog::refresh(const BulkWork &work)
{
    m_model->show(work.results());
    showCounts();
}

void BulkResultsDialog::showCounts()
{
    m_outcome->setItemText(0, choiceText(std::nullopt, m_model->count()));
    for (int i = 1; i < m_outcome->count(); ++i) {
        const auto outcome = Outcomes[i - 1];
        m_outcome->setItemText(i, choiceText(outcome, m_model->count(outcome)));
    }
    const int rows = m_model->rowCount();
    const bool isTooMuch = rows > MaxCopiedRows && !m_table->selectionModel()->hasSelection();
    m_copy->setEnabled(rows > 0 && !isTooMuch);
    m_copy->setToolTip(isTooMuch ? tr("That is too much to be copied: select some, or export them")
                                 : tr("The rows that are selected or, if none are, all (Ctrl+C)"));
    m_export->setEnabled(rows > 0 && !(m_exporting && m_exporting->isRunning()));
    m_export->setToolTip(tr("Write what is shown to a file: a JSON object a line, or a table"));
}

/// Cells with tabs between them, as tables take them.
void BulkResultsDialog::copy()
{
    QItemSelection rows = m_table->selectionModel()->selection();
    if (rows.isEmpty())
        rows.append({m_model->index(0, 0), m_model->index(m_model->rowCount() - 1, 0)});
    QStringList lines;
    for (const QItemSelectionRange &range : std::as_const(rows)) {
        for (int row = range.top(); row <= range.bottom() && lines.size() < MaxCopiedRows; ++row) {
            QStringList cells;
            for (int column = 0; column < LetterActModel::ColumnCount; ++column)
                cells.append(m_model->index(row, column).data().toString());
            lines.append(cells.join(u'\t'));
        }
    }
    QGuiApplication::clipboard()->setText(lines.join(u'\n'));
}

void BulkResultsDialog::chooseExport()
{
    auto *const dialog = new QFileDialog(this, tr("Export %n result(s)", nullptr, m_model->rowCount()));
    dialog->setObjectName(u"exportResultsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters({tr("JSON, an object a line (*.ndjson)"), tr("Table with commas (*.csv)")});
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains("*.csv"_L1) ? u"csv"_s : u"ndjson"_s);
    });
    dialog->setDefaultSuffix(u"ndjson"_s);
    dialog->selectFile(suggestedPath(m_settings, u".ndjson"_s, QDateTime::currentDateTime()));
    connect(dialog, &QFileDialog::fileSelected, this, &BulkResultsDialog::exportTo);
    dialog->open();
}

/// Away from the window's thread: there may be 100 000 of them.
void BulkResultsDialog::exportTo(const QString &path)
{
    rememberFolder(m_settings, path);
    const QList<LetterAct> acts = m_model->shown();
    const auto outcome = std::make_shared<Comm::Result<void>>();
    m_exporting.reset(QThread::create([outcome, path, acts] { *outcome = writeLetterActs(path, acts); }));
    connect(m_exporting.get(), &QThread::finished, this,
            [this, outcome, path, count = acts.size()] { showExported(path, count, *outcome); });
    m_exporting->start();
    m_export->setEnabled(false);
}

void BulkResultsDialog::showExported(const QString &path, qsizetype count, const Comm::Result<void> &outcome)
{
    m_exporting->wait();
    showCounts();
    if (outcome)
        m_notice->show(Banner::Kind::Information,
                       tr("Exported %n result(s) to %1", nullptr, int(count)).arg(path));
    else
        m_notice->showError(outcome.error());
}

} // namespace Sothebais
