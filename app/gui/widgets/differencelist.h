// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inspect/eventdifference.h"

#include <QTreeWidget>

namespace Sothebais {

class Theme;

/// What is different between two events, one line for each value: in words, signs and colours.
class DifferenceList : public QTreeWidget
{
    Q_OBJECT
public:
    explicit DifferenceList(const Theme &theme, QWidget *parent = nullptr);

    void show(const EventDifference &difference);
    /// All of it in a sentence.
    QString verdict() const;

private:
    void showChanges();
    void addChange(const ValueChange &change);

    const Theme &m_theme;
    EventDifference m_difference;
};

} // namespace Sothebais
