// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/eventexporter.h"
#include "exportdialog.h"

#include <QObject>

namespace Sothebais {

class Banner;
class BannerColumn;
class EventTable;
class Session;
class Theme;

/// Exporting and saving what is shown: the questions, how far it is, and what came of it. Several may go on
/// at once, each with a banner of its own.
class ExportControl : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype MostForClipboard = 16'000'000; ///< bytes

    ExportControl(Session &session, EventTable &table, const Theme &theme, BannerColumn &banners,
                  QWidget *window);

    /// Asks what, how and where to.
    void exportEvents();
    /// Asks for a file or folder for all events of the stream.
    void save();
    /// At once: what is selected.
    void copySelected(ExportFormat format);

private:
    EventExporter::Selection selectionOf(ExportChoice::Scope scope) const;
    QList<CsvColumn> tableColumns() const;
    void choosePath(const ExportChoice &choice);
    void start(const ExportChoice &choice, const QString &path);
    void startSaving(const QString &path);
    /// A banner for a job that begins; those of jobs that are over go.
    Banner *beginBanner(const QString &title);
    template <typename Job>
    void follow(Job *job, Banner *banner);
    void showExported(const EventExporter &job, Banner &banner, const QString &path);

    Session &m_session;
    EventTable &m_table;
    const Theme &m_theme;
    BannerColumn &m_banners;
    QWidget *m_window;
    QList<Banner *> m_over; ///< of jobs that have ended
};

} // namespace Sothebais
