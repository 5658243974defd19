// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bulkresultsdialog.h"

#include "core/deadletters/bulkwork.h"
#include "gui/theme/theme.h"
#include "lettertext.h"
#include "models/deadletters/letteractmodel.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

/// A sign and a colour for how it went, beside the words.
class ResultDelegate : public QStyledItemDelegate
{
public:
    ResultDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) { }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        if (index.column() != LetterActModel::ResultColumn)
            return;
        const bool succeeded = index.data(LetterActModel::SucceededRole).toBool();
        const QColor color = succeeded ? m_theme.colors().good : m_theme.colors().error;
        option->features |= QStyleOptionViewItem::HasDecoration;
        option->icon = m_theme.icon(succeeded ? u"all-clear"_s : u"severity-error"_s, color);
        option->decorationSize = QSize(14, 14);
        option->palette.setColor(QPalette::Text, color);
    }

private:
    const Theme &m_theme;
};

} // namespace

BulkResultsDialog::BulkResultsDialog(const BulkWork &work, const Theme &theme, QWidget *parent)
    : QDialog(parent),
      m_model(new LetterActModel(this))
{
    constexpr QSize FirstSize(860, 480);
    constexpr int ResultWidth = 260;
    constexpr int ColumnWidth = 200;
    setObjectName(u"bulkResultsDialog"_s);
    setWindowTitle(tr("%1: results").arg(bulkTitle(work.plan().action())));
    resize(FirstSize);
    auto *const table = new QTableView;
    table->setObjectName(u"bulkResults"_s);
    table->setAccessibleName(tr("Result of each letter"));
    table->setModel(m_model);
    table->setItemDelegate(new ResultDelegate(theme, table));
    table->setSelectionBehavior(QTableView::SelectRows);
    table->setEditTriggers(QTableView::NoEditTriggers);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setDefaultSectionSize(ColumnWidth);
    table->horizontalHeader()->resizeSection(LetterActModel::ResultColumn, ResultWidth);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const layout = new QVBoxLayout(this);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    m_model->show(work.results());
    connect(&work, &BulkWork::progressed, m_model, [this, &work] { m_model->show(work.results()); });
}

} // namespace Sothebais
