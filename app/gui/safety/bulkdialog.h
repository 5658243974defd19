// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace Sothebais {

/// Says what would be done to production, and lets nobody do it without typing its name.
class BulkDialog : public QDialog
{
    Q_OBJECT
public:
    BulkDialog(const QString &environment, const QString &what, QWidget *parent = nullptr);

private:
    QWidget *makeText(const QString &what);
    QWidget *makeButtons();
    void check();

    const QString m_environment;
    QLineEdit *m_name;
    QPushButton *m_go;
};

} // namespace Sothebais
