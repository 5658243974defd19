// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/live/recorder.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QSettings;
class QSpinBox;

namespace Sothebais {

class PlainLabel;

/// Asks what is to be recorded, and where to. What was chosen last is remembered, but not the filter.
class RecordDialog : public QDialog
{
    Q_OBJECT
public:
    /// `filter` is what the table shows.
    RecordDialog(const Filter &filter, QSettings &settings, QWidget *parent);

    Recorder::Options options() const;
    /// It cannot be recorded like that.
    void showError(const Comm::Error &error);

Q_SIGNALS:
    /// The dialog stays open until it is closed: it may be that the file cannot be made.
    void recordingRequested(const Sothebais::Recorder::Options &options);

private:
    void layOut();
    void choosePath();
    void applyEnding();
    void request();

    const Filter m_filter;
    QSettings &m_settings;
    QLineEdit *m_path;
    QCheckBox *m_compress;
    QSpinBox *m_minutes;
    QCheckBox *m_onlyShown;
    QSpinBox *m_rotate;
    PlainLabel *m_error;
};

} // namespace Sothebais
