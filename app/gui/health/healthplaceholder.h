// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/placeholder.h"

class QLineEdit;
class QPushButton;

namespace Sothebais {

/// What stands in the place of the endpoints while there are none, or none that is asked for.
class HealthPlaceholder : public Placeholder
{
    Q_OBJECT
public:
    explicit HealthPlaceholder(const Theme &theme, QWidget *parent = nullptr);

    void showNone();
    void showNoMatch();

Q_SIGNALS:
    /// The services of the auction house are to be looked at, on this host.
    void presetRequested(const QString &host);
    void addRequested();
    void importRequested();
    void clearRequested();

private:
    QLineEdit *m_host;
    QWidget *m_preset;
    QWidget *m_others;
    QPushButton *m_clear;
};

} // namespace Sothebais
