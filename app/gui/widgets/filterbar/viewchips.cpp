// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewchips.h"

#include "core/filter/filtersyntax.h"
#include "core/filterbook/filterviews.h"
#include "gui/widgets/plainlabel.h"
#include "namefield.h"

#include <QAction>
#include <QApplication>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

#include <chrono>

namespace Sothebais {

namespace {

constexpr std::chrono::seconds UndoTime{15}; ///< long enough to read it and to think

QString withoutMnemonic(QString text)
{
    return text.replace(u'&', QStringLiteral("&&"));
}

} // namespace

ViewChips::ViewChips(FilterViews &views, QWidget *parent)
    : QWidget(parent),
      m_views(views),
      m_layout(new QHBoxLayout(this)),
      m_overflow(new QToolButton),
      m_name(new NameField),
      m_note(new PlainLabel(QStringLiteral("viewNote"))),
      m_undo(new QPushButton)
{
    constexpr int NameWidth = 240;
    setObjectName(QStringLiteral("viewChips"));
    m_overflow->setObjectName(QStringLiteral("moreViewsButton"));
    m_overflow->setAccessibleName(tr("More views"));
    m_overflow->setToolTip(tr("More views"));
    m_overflow->setText(QStringLiteral("…"));
    m_overflow->setProperty("chip", true);
    m_overflow->setPopupMode(QToolButton::InstantPopup);
    m_overflow->setMenu(new QMenu(m_overflow));
    m_overflow->setFocusPolicy(Qt::StrongFocus);
    m_name->setObjectName(QStringLiteral("viewName"));
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setPlaceholderText(tr("Name, then Enter"));
    m_name->setMaxLength(int(FilterViews::MaxNameLength));
    m_name->setFixedWidth(NameWidth);
    m_undo->setObjectName(QStringLiteral("undoViewButton"));
    m_undo->setAccessibleName(tr("Undo"));
    m_undo->setProperty("chip", true);
    m_undo->hide();
    m_note->setProperty("severity", QStringLiteral("warning"));
    m_note->hide();
    m_undoTimer.setSingleShot(true);
    m_undoTimer.setInterval(UndoTime);

    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(6);
    m_layout->addWidget(m_overflow);
    m_layout->addWidget(m_name);
    m_layout->addWidget(m_note);
    m_layout->addWidget(m_undo);
    m_layout->addStretch(1);

    connect(&views, &FilterViews::changed, this, &ViewChips::rebuild);
    connect(m_overflow->menu(), &QMenu::aboutToShow, this, &ViewChips::fillOverflow);
    connect(m_name, &NameField::named, this, &ViewChips::takeName);
    connect(m_name, &NameField::closed, this, &ViewChips::endAsking);
    connect(m_undo, &QPushButton::clicked, &views, &FilterViews::undo);
    connect(m_undo, &QPushButton::clicked, m_undo, &QWidget::hide);
    connect(&m_undoTimer, &QTimer::timeout, m_undo, &QWidget::hide);
    rebuild();
}

void ViewChips::setFilter(const Filter &filter, const QString &text)
{
    m_filter = filter;
    m_filterText = text;
    showPressed();
}

void ViewChips::rebuild()
{
    const bool hadFocus = isAncestorOf(QApplication::focusWidget());
    for (QToolButton *const chip : std::as_const(m_chips)) {
        chip->hide();
        chip->deleteLater(); // perhaps its own menu has led here
    }
    m_chips.clear();
    m_undo->hide();
    for (const FilterView &view : m_views.all()) {
        m_chips.append(makeChip(view));
        m_layout->insertWidget(int(m_chips.size()) - 1, m_chips.constLast());
    }
    showPressed();
    makeRoom();
    if (hadFocus && !m_chips.isEmpty())
        m_chips.constFirst()->setFocus();
}

QToolButton *ViewChips::makeChip(const FilterView &view)
{
    auto *const chip = new QToolButton(this);
    chip->setObjectName(QStringLiteral("viewChip"));
    chip->setText(withoutMnemonic(view.name));
    chip->setAccessibleName(view.name);
    chip->setAccessibleDescription(view.filter);
    chip->setToolTip(QStringLiteral("<p>%1</p><p><small>%2</small></p>")
                         .arg(view.filter.left(1000).toHtmlEscaped(),
                              tr("F2 renames, Del removes; right-click for more").toHtmlEscaped()));
    chip->setProperty("chip", true);
    chip->setProperty("filter", filterSyntax(view.filter).filter.toString());
    chip->setCheckable(true);
    chip->setFocusPolicy(Qt::StrongFocus);
    chip->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(chip, &QToolButton::clicked, this, [this, filter = view.filter] {
        showPressed();
        Q_EMIT chosen(filter);
    });
    addActions(chip, view);
    return chip;
}

void ViewChips::addActions(QToolButton *chip, const FilterView &view)
{
    const auto add = [&](const QString &text, const QKeySequence &key, auto function) {
        auto *const action = new QAction(text, chip);
        action->setShortcut(key);
        action->setShortcutContext(Qt::WidgetShortcut);
        connect(action, &QAction::triggered, this, function);
        chip->addAction(action);
    };
    add(tr("Rename…"), Qt::Key_F2, [this, name = view.name] { askForNewName(name); });
    add(tr("Replace by the filter in force"), {}, [this, name = view.name] {
        if (m_views.save(name, m_filterText))
            offerUndo(tr("Undo the change of “%1”").arg(name));
    });
    add(tr("Remove"), QKeySequence::Delete, [this, name = view.name] { remove(name); });
}

void ViewChips::showPressed()
{
    const QString filter = m_filter.toString();
    for (QToolButton *const chip : std::as_const(m_chips))
        chip->setChecked(!filter.isEmpty() && chip->property("filter").toString() == filter);
}

void ViewChips::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    makeRoom();
}

/// The first ones stay.
void ViewChips::makeRoom()
{
    const int spacing = m_layout->spacing();
    int room = width();
    const std::initializer_list<const QWidget *> others{m_name, m_note, m_undo};
    for (const QWidget *const other : others)
        room -= other->isHidden() ? 0 : other->sizeHint().width() + spacing;
    int needed = 0;
    for (const QToolButton *const chip : std::as_const(m_chips))
        needed += chip->sizeHint().width() + spacing;
    m_overflow->setVisible(needed > room);
    if (needed > room)
        room -= m_overflow->sizeHint().width() + spacing;
    for (QToolButton *const chip : std::as_const(m_chips)) {
        room -= chip->sizeHint().width() + spacing;
        chip->setVisible(room >= 0);
    }
}

void ViewChips::fillOverflow()
{
    QMenu *const menu = m_overflow->menu();
    menu->clear();
    for (QToolButton *const chip : std::as_const(m_chips)) {
        if (!chip->isVisible())
            menu->addAction(chip->text(), chip, &QToolButton::click);
    }
}

void ViewChips::askForName()
{
    m_renamed.clear();
    m_undo->hide();
    m_name->ask({});
    makeRoom();
}

void ViewChips::askForNewName(const QString &name)
{
    m_renamed = name;
    m_undo->hide();
    m_name->ask(name);
    makeRoom();
}

void ViewChips::endAsking()
{
    m_note->hide();
    makeRoom();
    Q_EMIT finished();
}

void ViewChips::takeName(const QString &name)
{
    const bool isReplaced = m_renamed.isEmpty() && m_views.contains(name.simplified());
    const bool isDone
        = m_renamed.isEmpty() ? m_views.save(name, m_filterText) : m_views.rename(m_renamed, name);
    if (!isDone) {
        m_name->ask(name);
        m_note->setText(m_views.isFull() && m_renamed.isEmpty()
                            ? tr("There are %n views; remove one first", nullptr, int(FilterViews::MaxViews))
                            : tr("Another view has this name"));
        m_note->show();
        makeRoom();
        return;
    }
    if (isReplaced)
        offerUndo(tr("Undo the change of “%1”").arg(name.simplified()));
}

void ViewChips::remove(const QString &name)
{
    m_views.remove(name);
    offerUndo(tr("Undo removing “%1”").arg(name));
}

void ViewChips::offerUndo(const QString &text)
{
    m_undo->setText(withoutMnemonic(text));
    m_undo->setAccessibleName(text);
    m_undo->setVisible(!text.isEmpty());
    m_undoTimer.start();
    makeRoom();
}

} // namespace Sothebais
