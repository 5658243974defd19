// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/result.h>

#include <QDialog>

#include <memory>

class QComboBox;
class QPushButton;
class QSettings;
class QThread;

namespace Sothebais {

class Banner;
class BulkWork;
class LetterActModel;
class RowTable;
class Theme;

/// What became of each letter of a bulk job, also while it goes on: all or those with one outcome, to be
/// looked at, copied and exported.
class BulkResultsDialog : public QDialog
{
    Q_OBJECT
public:
    /// What the work has come to stays, also when the work itself is gone.
    BulkResultsDialog(const BulkWork &work, QSettings &settings, const Theme &theme,
                      QWidget *parent = nullptr);
    /// Waits for the export that is under way.
    ~BulkResultsDialog() override;

private:
    void layOut();
    void setUpTable(const Theme &theme);
    void refresh(const BulkWork &work);
    void showCounts();
    void copy();
    void chooseExport();
    void exportTo(const QString &path);
    void showExported(const QString &path, qsizetype count, const Comm::Result<void> &outcome);

    QSettings &m_settings;
    LetterActModel *m_model;
    RowTable *m_table;
    QComboBox *m_outcome;
    QPushButton *m_copy;
    QPushButton *m_export;
    Banner *m_notice;
    std::unique_ptr<QThread> m_exporting;
};

} // namespace Sothebais
