// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/eventdelegate.h"

namespace Sothebais {

/// Paints the rows of dead letters as those of events, with signs of their own for poison, for what cannot
/// be published, and for what was retried before.
class LetterDelegate : public EventDelegate
{
    Q_OBJECT
public:
    using EventDelegate::EventDelegate;

protected:
    bool isMonospace(int column) const override;
    bool isMuted(int column) const override;
    QString iconName(const QModelIndex &index, EventSeverity severity) const override;
    QColor iconColor(const QModelIndex &index, EventSeverity severity) const override;
};

} // namespace Sothebais
