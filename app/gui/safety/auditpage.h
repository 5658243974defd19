// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/pages/page.h"

#include <QThread>

#include <memory>

class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QSplitter;
class QStackedWidget;
class QTableView;

namespace Sothebais {

class AuditDetails;
class AuditTableModel;
class Banner;
class BannerColumn;
class Placeholder;
class Session;
class Theme;

/// The page Audit: all that was done with this program, by whom, and what came of it.
class AuditPage : public Page
{
    Q_OBJECT
public:
    AuditPage(Session &session, const Theme &theme, QWidget *parent = nullptr);
    ~AuditPage() override;

private:
    QWidget *makeHeader();
    void setUpTable();
    void layOut();
    void connectLog();
    void showEntry();
    void showEmptiness();
    void showFault();
    void showTimes();
    void chooseExport();
    void exportTo(const QString &path);

    Session &m_session;
    AuditTableModel *m_model;
    QSortFilterProxyModel *m_found;
    QLineEdit *m_search;
    QPushButton *m_export;
    QTableView *m_table;
    Placeholder *m_empty;
    QStackedWidget *m_stack; ///< the table, or why it is empty
    AuditDetails *m_details;
    QSplitter *m_splitter;
    BannerColumn *m_banners;
    Banner *m_fault;
    Banner *m_exported;
    std::unique_ptr<QThread> m_exporting;
};

} // namespace Sothebais
