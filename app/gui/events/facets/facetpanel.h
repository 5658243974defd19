// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QStackedWidget;
class QToolButton;
class QTreeView;

namespace Sothebais {

class EventTally;
class FacetModel;
class PlainLabel;
class Theme;

/// What the events have in common, beside the table: types, sources and subjects, how many there are of each,
/// and how often they come. A click asks for the events of one, with Ctrl for all the others. It may be
/// collapsed into a strip.
///
///     panel->setTally(&tally);
///     connect(panel, &FacetPanel::filterForRequested, this, [=](const QString &term) { ... });
class FacetPanel : public QWidget
{
    Q_OBJECT
public:
    explicit FacetPanel(const Theme &theme, QWidget *parent = nullptr);

    /// Shows another tally, or null for none.
    void setTally(EventTally *tally);

    bool isCollapsed() const;
    void setCollapsed(bool collapsed);
    QTreeView *tree() const { return m_tree; }

Q_SIGNALS:
    /// A term of the filter language, as filterFor() takes it.
    void filterForRequested(const QString &term);
    /// Likewise, as filterOut() takes it.
    void filterOutRequested(const QString &term);
    void collapsedChanged(bool collapsed);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void layOut();
    void refreshSoon();
    void refresh();
    void openNew(const QModelIndex &parent, int first, int last);
    void ask(const QModelIndex &index, bool isOut);
    void showMenu(const QPoint &position);
    void paintIcons();

    const Theme &m_theme;
    QPointer<EventTally> m_tally;
    FacetModel *m_model;
    PlainLabel *m_title;
    QToolButton *m_collapse;
    QTreeView *m_tree;
    PlainLabel *m_empty;
    QStackedWidget *m_stack; ///< the tree, or that there is nothing
    static constexpr std::chrono::milliseconds RefreshInterval{200};
    std::chrono::milliseconds m_pause = RefreshInterval; ///< until the next refresh
    QTimer m_refresh;
    QTimer m_rates; ///< they fall, even if nothing happens
};

} // namespace Sothebais
