// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/export/eventformatter.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QRadioButton;

namespace Sothebais {

/// What is to be exported, and how.
struct ExportChoice
{
    enum class Scope { Selected, Shown, All };

    Scope scope = Scope::All;
    ExportFormat format = ExportFormat::Recording;
    bool hasTableColumns = false; ///< of Csv: the columns of the table in place of the usual ones
    bool isForClipboard = false;

    bool operator==(const ExportChoice &) const = default;
};

/// The ending of a file in that format: ".csv".
QString endingOf(ExportFormat format);

/// Asks which events are to be exported, in which format, and whether into a file or to the clipboard.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    struct Counts
    {
        qint64 selected = 0;
        qint64 shown = 0;
        qint64 all = 0;
        bool isFiltered = false; ///< else all are shown
    };

    /// The clipboard takes so many bytes.
    ExportDialog(const Counts &counts, qint64 clipboardBytes, QWidget *parent);

    ExportChoice choice() const;

Q_SIGNALS:
    /// The dialog closes by itself.
    void exportRequested(const Sothebais::ExportChoice &choice);

private:
    void addScopes(QFormLayout &form, const Counts &counts);
    void addFormats(QFormLayout &form);
    void request(bool isForClipboard);

    QRadioButton *m_selected;
    QRadioButton *m_shown;
    QRadioButton *m_all;
    QComboBox *m_format;
    QComboBox *m_columns;
};

} // namespace Sothebais
