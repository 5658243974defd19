// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filterbook/filterhistory.h"
#include "core/filterbook/filterviews.h"
#include "filteredit.h"

#include <QWidget>

class QMenu;
class QStackedWidget;
class QToolButton;

namespace Sothebais {

class FilterMessage;
class ViewChips;

/// Asks for events: the editor of the filter, those that were used before, those that have a name, and what
/// is wrong with the present one.
class FilterBar : public QWidget
{
    Q_OBJECT
public:
    /// What is different for each page.
    struct Options
    {
        QString settingsGroup = QStringLiteral("filters"); ///< of history and named filters
        QList<FilterView> presets = FilterViews::presets(); ///< the named filters at first
        QString hint = {}; ///< in the empty field, in place of an example about events
        bool hasColorRules = true;
    };

    /// What it is given must outlive the bar. The settings keep history and named filters.
    FilterBar(const FilterVocabulary &vocabulary, QSettings &settings, const Theme &theme,
              QWidget *parent = nullptr);
    FilterBar(const FilterVocabulary &vocabulary, QSettings &settings, const Options &options,
              const Theme &theme, QWidget *parent = nullptr);
    ~FilterBar() override;

    /// The one in force: the last right one.
    const Filter &filter() const { return m_edit->filter(); }
    const QString &filterText() const { return m_edit->filterText(); }
    /// True if nothing is written.
    bool isEmpty() const { return m_edit->text().isEmpty(); }

    void focusFilter();
    void setFilter(const QString &text);
    void clearFilter();

Q_SIGNALS:
    void filterChanged(const Sothebais::Filter &filter);
    void colorRulesRequested();

private:
    QToolButton *makeButton(const QString &name, const QString &text, const QString &toolTip);
    void layOut();
    void connectEdit();
    void paintIcons();
    void remember();
    void step(int step);
    void fillHistory();
    void showState();
    void showHelp();

    const Theme &m_theme;
    FilterHistory m_history;
    FilterViews m_views;
    QAction *m_searchIcon;
    FilterEdit *m_edit;
    QToolButton *m_historyButton;
    QToolButton *m_saveButton;
    QToolButton *m_colorsButton;
    QToolButton *m_helpButton;
    ViewChips *m_chips;
    FilterMessage *m_message;
    QStackedWidget *m_below; ///< the chips, or what is wrong: nothing jumps when that comes and goes
    qsizetype m_step = -1; ///< the entry of the history that the editor shows
};

} // namespace Sothebais
