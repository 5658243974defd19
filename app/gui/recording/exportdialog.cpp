// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportdialog.h"

#include "gui/widgets/plainlabel.h"
#include "recordingtext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

QRadioButton *makeRadio(const QString &name, const QString &text, bool isPossible)
{
    auto *const button = new QRadioButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setEnabled(isPossible);
    return button;
}

QString selectedText(const ExportDialog::Counts &counts)
{
    return counts.selected > 0 ? ExportDialog::tr("What is selected: %1").arg(eventsText(counts.selected))
                               : ExportDialog::tr("What is selected: nothing now");
}

QString shownText(const ExportDialog::Counts &counts)
{
    return counts.isFiltered ? ExportDialog::tr("What the filter shows: %1").arg(eventsText(counts.shown))
                             : ExportDialog::tr("What the filter shows: there is none now");
}

QComboBox *makeComboBox(const QString &name, const QString &accessibleName)
{
    auto *const box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    return box;
}

} // namespace

QString endingOf(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Recording:
    case ExportFormat::Events:
        break;
    case ExportFormat::Csv:
        return u".csv"_s;
    case ExportFormat::Json:
        return u".json"_s;
    }
    return u".ndjson"_s;
}

ExportDialog::ExportDialog(const Counts &counts, qint64 clipboardBytes, QWidget *parent)
    : QDialog(parent),
      m_selected(makeRadio(u"exportSelectedButton"_s, selectedText(counts), counts.selected > 0)),
      m_shown(makeRadio(u"exportShownButton"_s, shownText(counts), counts.isFiltered)),
      m_all(makeRadio(u"exportAllButton"_s, tr("All: %1").arg(eventsText(counts.all)), true)),
      m_format(makeComboBox(u"exportFormatBox"_s, tr("Format"))),
      m_columns(makeComboBox(u"exportColumnsBox"_s, tr("Columns")))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export events"));
    auto *const form = new QFormLayout(this);
    form->setContentsMargins(24, 24, 24, 16);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    addScopes(*form, counts);
    addFormats(*form);

    auto *const limit = new PlainLabel(u"clipboardLimit"_s);
    limit->setText(tr("The clipboard takes up to %1.").arg(sizeText(clipboardBytes)));
    limit->setProperty("muted", true);
    form->addRow({}, limit);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *const file = buttons->addButton(tr("Save to a file…"), QDialogButtonBox::AcceptRole);
    file->setObjectName(u"exportToFileButton"_s);
    file->setAccessibleName(tr("Save to a file"));
    file->setDefault(true);
    QPushButton *const clipboard = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    clipboard->setObjectName(u"exportToClipboardButton"_s);
    clipboard->setAccessibleName(tr("Copy to the clipboard"));
    form->addRow(buttons);
    connect(file, &QPushButton::clicked, this, [this] { request(false); });
    connect(clipboard, &QPushButton::clicked, this, [this] { request(true); });
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
}

/// What was chosen most deliberately is suggested: several selected events, else the filter.
void ExportDialog::addScopes(QFormLayout &form, const Counts &counts)
{
    form.addRow(tr("Events:"), m_selected);
    form.addRow({}, m_shown);
    form.addRow({}, m_all);
    if (counts.selected > 1)
        m_selected->setChecked(true);
    else if (counts.isFiltered)
        m_shown->setChecked(true);
    else
        m_all->setChecked(true);
}

void ExportDialog::addFormats(QFormLayout &form)
{
    m_format->addItem(tr("Recording (NDJSON, can be opened again)"), int(ExportFormat::Recording));
    m_format->addItem(tr("Events alone (NDJSON, exact bytes)"), int(ExportFormat::Events));
    m_format->addItem(tr("Table (CSV, for spreadsheets)"), int(ExportFormat::Csv));
    m_format->addItem(tr("JSON for people"), int(ExportFormat::Json));
    m_columns->addItem(tr("The usual ones"), false);
    m_columns->addItem(tr("Those of the table"), true);
    form.addRow(tr("Format:"), m_format);
    form.addRow(tr("Columns:"), m_columns);
    const auto showColumns
        = [this] { m_columns->setEnabled(m_format->currentData().toInt() == int(ExportFormat::Csv)); };
    connect(m_format, &QComboBox::currentIndexChanged, m_columns, showColumns);
    showColumns();
}

ExportChoice ExportDialog::choice() const
{
    using Scope = ExportChoice::Scope;
    return {.scope = m_selected->isChecked() ? Scope::Selected
                : m_shown->isChecked()       ? Scope::Shown
                                             : Scope::All,
            .format = ExportFormat(m_format->currentData().toInt()),
            .hasTableColumns = m_columns->currentData().toBool()};
}

void ExportDialog::request(bool isForClipboard)
{
    ExportChoice chosen = choice();
    chosen.isForClipboard = isForClipboard;
    accept();
    Q_EMIT exportRequested(chosen);
}

} // namespace Sothebais
