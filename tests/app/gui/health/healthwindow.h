// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session.h"
#include "gui/health/healthpage.h"
#include "gui/mainwindow.h"
#include "gui/rail/railbutton.h"
#include "gui/theme/theme.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListView>
#include <QTemporaryDir>

#include <memory>

class QDialog;

/// The page Health in the real window, for tests that do as people do. It looks more often than theirs does.
class HealthWindow
{
protected:
    using Endpoint = Sothebais::Endpoint;
    using HealthState = Sothebais::HealthState;

    void openAnew();
    /// With the settings of before.
    void open();
    void close();
    QString add(const Endpoint &endpoint);
    QString addSocket(const QString &url);
    QString addHttp(const QString &url, const QString &parent = {});
    HealthState state(const QString &id) const { return m_session->health().health(id).state; }
    void choose(const QString &id);
    void showTab(const QString &title);
    QDialog *dialog(const char *name);
    void chooseFile(const char *name, const QString &path);
    void trigger(const char *menu, const QString &text) const;
    void chooseInMenu(QAbstractItemView &view, const QString &text);
    template <typename Widget>
    Widget *child(const char *name) const
    {
        return m_page->findChild<Widget *>(QLatin1StringView(name));
    }
    QString text(const char *name) const
    {
        const auto *const label = child<QLabel>(name);
        return label && label->isVisible() ? label->text() : QString();
    }
    void click(const char *name) const { child<QAbstractButton>(name)->click(); }
    bool isVisible(const char *name) const { return child<QWidget>(name)->isVisible(); }
    QListView *cards() const { return child<QListView>("endpointCards"); }
    QStringList names() const;
    QStringList facts() const;
    Sothebais::RailButton *rail() const
    {
        return m_window->findChild<Sothebais::RailButton *>(QStringLiteral("page-health"));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Sothebais::Theme> m_theme;
    std::unique_ptr<Sothebais::Session> m_session;
    std::unique_ptr<Sothebais::MainWindow> m_window;
    Sothebais::HealthPage *m_page = nullptr;
};
