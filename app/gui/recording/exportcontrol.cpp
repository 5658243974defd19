// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportcontrol.h"

#include "core/session.h"
#include "core/store/savejob.h"
#include "gui/events/eventtable.h"
#include "gui/widgets/banner.h"
#include "models/eventtablemodel.h"
#include "recordingtext.h"

#include <QClipboard>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Sothebais {

ExportControl::ExportControl(Session &session, EventTable &table, const Theme &theme, BannerColumn &banners,
                             QWidget *window)
    : QObject(window),
      m_session(session),
      m_table(table),
      m_theme(theme),
      m_banners(banners),
      m_window(window)
{
}

void ExportControl::exportEvents()
{
    const EventTableModel &events = m_table.events();
    const ExportDialog::Counts counts{.selected = qint64(m_table.selectedEvents().size()),
                                      .shown = events.rowCount(),
                                      .all = events.stream().snapshot().size(),
                                      .isFiltered = !events.filter().isEmpty()};
    auto *const dialog = new ExportDialog(counts, MostForClipboard, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::exportRequested, this, [this](const ExportChoice &choice) {
        if (choice.isForClipboard)
            start(choice, {});
        else
            choosePath(choice);
    });
    dialog->open();
}

void ExportControl::copySelected(ExportFormat format)
{
    if (!m_table.selectedEvents().empty())
        start({.scope = ExportChoice::Scope::Selected, .format = format, .isForClipboard = true}, {});
}

void ExportControl::choosePath(const ExportChoice &choice)
{
    auto *const dialog = new QFileDialog(m_window, tr("Export to"));
    dialog->setObjectName(u"exportFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(endingOf(choice.format).sliced(1));
    dialog->selectFile(
        suggestedPath(m_session.settings(), endingOf(choice.format), QDateTime::currentDateTime()));
    connect(dialog, &QFileDialog::fileSelected, this, [this, choice](const QString &path) {
        rememberFolder(m_session.settings(), path);
        start(choice, path);
    });
    dialog->open();
}

EventExporter::Selection ExportControl::selectionOf(ExportChoice::Scope scope) const
{
    const EventTableModel &events = m_table.events();
    switch (scope) {
    case ExportChoice::Scope::Selected:
        return {.sequences = m_table.selectedEvents()};
    case ExportChoice::Scope::Shown:
        return {.filter = events.filter()};
    case ExportChoice::Scope::All:
        break;
    }
    return {};
}

/// As they stand, without those that are sentences about the event.
QList<CsvColumn> ExportControl::tableColumns() const
{
    QList<CsvColumn> columns;
    const QHeaderView &header = *m_table.horizontalHeader();
    for (int visual = 0; visual < header.count(); ++visual) {
        const int column = header.logicalIndex(visual);
        if (header.isSectionHidden(column))
            continue;
        if (const auto known = CsvColumn::fromNames({m_table.events().columnKey(column)}))
            columns += *known;
    }
    return columns.isEmpty() ? CsvColumn::defaults() : columns;
}

void ExportControl::start(const ExportChoice &choice, const QString &path)
{
    const EventExporter::Options options{.path = path,
                                         .format = choice.format,
                                         .columns
                                         = choice.hasTableColumns ? tableColumns() : CsvColumn::defaults(),
                                         .replaces = true, // the file dialog has asked
                                         .maxBytes = MostForClipboard};
    auto *const job
        = new EventExporter(m_table.events().stream().snapshot(), selectionOf(choice.scope), options, this);
    Banner *const banner = beginBanner(path.isEmpty() ? tr("Copying") : tr("Exporting to %1").arg(path));
    connect(job, &EventExporter::finished, banner,
            [this, job, banner, path] { showExported(*job, *banner, path); });
    follow(job, banner);
}

void ExportControl::showExported(const EventExporter &job, Banner &banner, const QString &path)
{
    if (path.isEmpty())
        QGuiApplication::clipboard()->setText(QString::fromUtf8(job.bytes()));
    const QString size = sizeText(path.isEmpty() ? job.bytes().size() : QFileInfo(path).size());
    const QString title = path.isEmpty()
        ? tr("Copied %1 (%2)").arg(eventsText(job.events()), size)
        : tr("Exported %1 to %2 (%3)").arg(eventsText(job.events()), path, size);
    banner.show(Banner::Kind::Information, title);
}

void ExportControl::save()
{
    auto *const dialog = new QFileDialog(m_window, tr("Save all events"));
    dialog->setObjectName(u"saveDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing is written over
    dialog->setNameFilters({tr("Recordings (*.ndjson *.ndjson.zst)"), tr("Folders (*)")});
    dialog->selectFile(suggestedPath(m_session.settings(), u".ndjson"_s, QDateTime::currentDateTime()));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        rememberFolder(m_session.settings(), path);
        startSaving(path);
    });
    dialog->open();
}

void ExportControl::startSaving(const QString &path)
{
    auto *const job = new SaveJob(m_table.events().stream().snapshot(), path, this);
    Banner *const banner = beginBanner(tr("Saving to %1").arg(path));
    connect(job, &SaveJob::finished, banner,
            [banner, path] { banner->show(Banner::Kind::Information, tr("Saved to %1").arg(path)); });
    follow(job, banner);
}

Banner *ExportControl::beginBanner(const QString &title)
{
    for (Banner *const old : std::exchange(m_over, {}))
        old->deleteLater();
    auto *const banner = new Banner(u"exportBanner"_s, m_theme);
    m_banners.add(banner);
    banner->show(Banner::Kind::Information, title);
    banner->setProgress(0);
    return banner;
}

template <typename Job>
void ExportControl::follow(Job *job, Banner *banner)
{
    QPushButton *const cancel = banner->addButton(u"cancelExportButton"_s, tr("Cancel"));
    connect(cancel, &QPushButton::clicked, job, &Job::cancel);
    connect(job, &Job::progressed, banner, [banner](qint64 done, qint64 total) {
        banner->setProgress(total > 0 ? double(done) / double(total) : 0);
    });
    const auto end = [this, job, banner, cancel] {
        cancel->hide();
        banner->setProgress({});
        banner->makeClosable();
        m_over.append(banner);
        job->deleteLater();
    };
    connect(job, &Job::finished, this, end);
    connect(job, &Job::failed, this, [banner, end](const Comm::Error &error) {
        end();
        if (error.code == Comm::Error::Code::Cancelled)
            banner->show(Banner::Kind::Information, error.message + u'.');
        else
            banner->showError(error);
    });
    job->start();
}

} // namespace Sothebais
