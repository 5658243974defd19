// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health/endpoint.h"

#include <comm/error.h>

#include <QObject>

class QMenu;
class QPushButton;
class QSettings;

namespace Sothebais {

class Banner;
class BannerColumn;
class EndpointDialog;
class EndpointList;
class FrameLogModel;
class HealthDesk;
class Theme;

/// What changes the list of endpoints: the questions that have to be asked, what came of it, and how to take
/// it back.
class EndpointActions : public QObject
{
    Q_OBJECT
public:
    EndpointActions(HealthDesk &desk, QSettings &settings, const Theme &theme, BannerColumn &banners,
                    QWidget *window);

    void fillMenu(QMenu &menu);

public Q_SLOTS:
    void add();
    void edit(const QString &id);
    void remove(const QString &id);
    void move(const QString &id, int step);
    void togglePause(const QString &id);
    void addPreset(const QString &host);
    void askForPreset();
    void chooseImport();
    void chooseExport();
    void chooseFrameExport(const QString &name, const Sothebais::FrameLogModel &frames);
    void showError(const Comm::Error &error);

Q_SIGNALS:
    /// This one is new.
    void added(const QString &id);

private:
    void ask(const Endpoint &endpoint);
    void take(EndpointDialog &dialog, const Endpoint &endpoint);
    void tell(const QString &title, bool canUndo);
    template <typename Taken>
    void chooseFile(const QString &name, const QString &title, const QString &suggested, Taken taken);

    const HealthDesk &m_desk;
    EndpointList &m_list;
    QSettings &m_settings;
    const Theme &m_theme;
    Banner *m_news;
    QPushButton *m_undo;
    Banner *m_failure;
    QWidget *m_window;
};

} // namespace Sothebais
