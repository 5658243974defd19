// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/columnmenu.h"

#include <QSet>
#include <QStringList>

class QSettings;

namespace Sothebais {

class EventTable;
class EventTableModel;

/// Which columns the event table shows, in which order, how wide, and how its times look: chosen in the menu
/// of the header and by dragging, and remembered.
class EventColumns : public ColumnMenu
{
    Q_OBJECT
public:
    /// Lives with the table.
    EventColumns(EventTable &table, QSettings &settings);

    /// Shows a column for a field of the data, like "data.amount"; a field of the envelope is shown.
    void show(const QString &key);
    /// Takes a column away.
    void hide(int column);

protected:
    void setShown(int column, bool isShown) override;
    bool isOptional(int column) const override;
    void addChoices(QMenu &menu) override;
    void reset() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    int indexOf(const QString &key) const;
    void setUp();
    void applyDefaults();
    void makeRoomForSummary();
    int defaultWidth(int column) const;
    void addField(const QString &field);
    void askForField();
    void addTimeMenu(QMenu &menu);
    void restore();
    void remember();

    EventTableModel &m_model;
    QSettings &m_settings;
    QSet<QString> m_hidden; ///< keys of the columns that nobody wants to see
    QSet<QString> m_wanted; ///< of those that were asked for, and do not give way
    bool m_isArranging = false; ///< the columns change, but the user does not change them
};

} // namespace Sothebais
