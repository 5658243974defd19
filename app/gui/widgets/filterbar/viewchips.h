// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filter.h"

#include <QTimer>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace Sothebais {

class FilterViews;
class NameField;
struct FilterView;

/// The named filters as a row of buttons; those for which there is no room are in a menu at the end.
class ViewChips : public QWidget
{
    Q_OBJECT
public:
    /// The views must outlive the chips.
    explicit ViewChips(FilterViews &views, QWidget *parent = nullptr);

    /// The filter in force: its chip is pressed, and it is what a new view is about.
    void setFilter(const Filter &filter, const QString &text);
    /// Asks for a name for the filter in force.
    void askForName();

Q_SIGNALS:
    void chosen(const QString &filter);
    /// Nothing is asked for any more.
    void finished();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    QToolButton *makeChip(const FilterView &view);
    void addActions(QToolButton *chip, const FilterView &view);
    void showPressed();
    void makeRoom();
    void fillOverflow();
    void askForNewName(const QString &name);
    void endAsking();
    void takeName(const QString &name);
    void remove(const QString &name);
    void offerUndo(const QString &text);

    FilterViews &m_views;
    Filter m_filter;
    QString m_filterText;
    QList<QToolButton *> m_chips;
    QHBoxLayout *m_layout;
    QToolButton *m_overflow;
    NameField *m_name;
    QString m_renamed; ///< the view that gets another name; empty if a new one is named
    QLabel *m_note; ///< why a name cannot be taken
    QPushButton *m_undo;
    QTimer m_undoTimer;
};

} // namespace Sothebais
