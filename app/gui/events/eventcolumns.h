// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSet>
#include <QStringList>

class QHeaderView;
class QMenu;
class QSettings;

namespace Sothebais {

class EventTable;
class EventTableModel;

/// Which columns the event table shows, in which order, how wide, and how its times look: chosen in the menu
/// of the header and by dragging, and remembered.
class EventColumns : public QObject
{
    Q_OBJECT
public:
    /// Lives with the table.
    EventColumns(EventTable &table, QSettings &settings);

    /// Shows a column for a field of the data, like "data.amount"; a field of the envelope is shown.
    void show(const QString &key);
    /// Takes a column away.
    void hide(int column);
    /// All that can be chosen, for a menu at the header of `column` (-1 if none).
    void fillMenu(QMenu &menu, int column);

protected:
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
    void reset();
    void restore();
    void remember();

    EventTable &m_table;
    EventTableModel &m_model;
    QHeaderView *m_header;
    QSettings &m_settings;
    QSet<QString> m_hidden; ///< keys of the columns that nobody wants to see
    QSet<QString> m_wanted; ///< of those that were asked for, and do not give way
    bool m_isArranging = false; ///< the columns change, but the user does not change them
};

} // namespace Sothebais
