// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/banner.h"

namespace Sothebais {

class DeadLetterDesk;

/// What was discarded last, and the way back. Where a window that crashed has left discarded letters behind,
/// these are offered first.
class UndoBanner : public Banner
{
    Q_OBJECT
public:
    /// The desk must outlive it.
    UndoBanner(DeadLetterDesk &desk, const Theme &theme, QWidget *parent = nullptr);

public Q_SLOTS:
    void undo();

private:
    void refresh();

    DeadLetterDesk &m_desk;
    QPushButton *m_undo;
    qint64 m_shown = 0; ///< number of the batch that the banner is about
};

} // namespace Sothebais
