// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/error.h>

#include <QObject>

class QMenu;
class QToolButton;

namespace Sothebais {

class Banner;
class BannerColumn;
class EventTable;
class ExportControl;
class OpenControl;
class Preferences;
class RecordControl;
class Session;
class Theme;

/// All that makes files of events and events of files, for a page: two buttons, the banners that tell about
/// it, and the keys.
class RecordingTools : public QObject
{
    Q_OBJECT
public:
    /// The keys work in the window of `page`.
    RecordingTools(Session &session, EventTable &table, const Theme &theme, QWidget *page);

    /// Each belongs to whoever lays it out.
    QToolButton *recordButton() const;
    QToolButton *fileButton() const { return m_fileButton; }
    BannerColumn *banners() const { return m_banners; }
    /// What can be done with the selected events, for a menu at them.
    void fillMenu(QMenu &menu);

private:
    void fillFileMenu(QMenu &menu, QWidget &page, const Preferences &preferences);
    void showLogFailure(const Comm::Error &error);
    void paintIcons();

    const Theme &m_theme;
    BannerColumn *m_banners;
    OpenControl *m_open;
    RecordControl *m_record;
    ExportControl *m_export;
    Banner *m_logFailure; ///< events cannot be kept at all
    QToolButton *m_fileButton;
};

} // namespace Sothebais
