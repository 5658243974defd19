// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/banner.h"

class QSettings;

namespace Sothebais {

class BulkWork;
class DeadLetterDesk;

/// How far the work on many letters is, with pause, cancel and the result of each.
class BulkBanner : public Banner
{
    Q_OBJECT
public:
    /// The desk and the settings must outlive it.
    BulkBanner(DeadLetterDesk &desk, QSettings &settings, const Theme &theme, QWidget *parent = nullptr);

private:
    void follow();
    void refresh();
    QString title(const BulkWork &work) const;
    QString detail(const BulkWork &work) const;
    void toggle();
    void showResults();

    DeadLetterDesk &m_desk;
    QSettings &m_settings;
    const Theme &m_theme;
    QPushButton *m_toggle;
    QPushButton *m_cancel;
    QPushButton *m_results;
    QPushButton *m_dismiss;
};

} // namespace Sothebais
