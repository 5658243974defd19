// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterbar.h"

#include "filterhelp.h"
#include "filtermessage.h"
#include "gui/theme/theme.h"
#include "viewchips.h"

#include <QAction>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QToolButton>

namespace Sothebais {

FilterBar::FilterBar(const FilterVocabulary &vocabulary, QSettings &settings, const Theme &theme,
                     QWidget *parent)
    : FilterBar(vocabulary, settings, Options(), theme, parent)
{
}

FilterBar::FilterBar(const FilterVocabulary &vocabulary, QSettings &settings, const Options &options,
                     const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_history(settings, options.settingsGroup),
      m_views(settings, options.settingsGroup, options.presets),
      m_searchIcon(new QAction(this)),
      m_edit(new FilterEdit(vocabulary, theme)),
      m_historyButton(makeButton(QStringLiteral("filterHistoryButton"), tr("Earlier filters"),
                                 tr("Filters that were used before (Up in the empty field)"))),
      m_saveButton(makeButton(QStringLiteral("saveViewButton"), tr("Save this filter"),
                              tr("Keep this filter under a name"))),
      m_colorsButton(makeButton(QStringLiteral("colorRulesButton"), tr("Colors"),
                                tr("Color events that a filter is true of"))),
      m_helpButton(makeButton(QStringLiteral("filterHelpButton"), tr("How filters are written"),
                              tr("How filters are written"))),
      m_chips(new ViewChips(m_views)),
      m_message(new FilterMessage(theme)),
      m_below(new QStackedWidget)
{
    setObjectName(QStringLiteral("filterBar"));
    setAttribute(Qt::WA_StyledBackground);
    layOut();
    if (!options.hint.isEmpty())
        m_edit->setPlaceholderText(options.hint);
    m_colorsButton->setVisible(options.hasColorRules);
    connectEdit();
    connect(m_chips, &ViewChips::chosen, this, &FilterBar::setFilter);
    connect(m_chips, &ViewChips::finished, m_edit, qOverload<>(&QWidget::setFocus));
    connect(m_message, &FilterMessage::suggestionTaken, m_edit, &FilterEdit::applySuggestion);
    connect(m_historyButton->menu(), &QMenu::aboutToShow, this, &FilterBar::fillHistory);
    connect(m_saveButton, &QToolButton::clicked, m_chips, &ViewChips::askForName);
    connect(m_colorsButton, &QToolButton::clicked, this, &FilterBar::colorRulesRequested);
    connect(m_helpButton, &QToolButton::clicked, this, &FilterBar::showHelp);
    connect(&theme, &Theme::changed, this, &FilterBar::paintIcons);
    paintIcons();
    showState();
}

FilterBar::~FilterBar()
{
    m_edit->disconnect(this); // it loses the focus on its way out, which is no use of a filter
}

QToolButton *FilterBar::makeButton(const QString &name, const QString &text, const QString &toolTip)
{
    auto *const button = new QToolButton;
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(toolTip);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

void FilterBar::layOut()
{
    m_edit->setObjectName(QStringLiteral("filterField"));
    m_edit->setAccessibleName(tr("Filter"));
    m_edit->setPlaceholderText(tr("Filter, for example: lot:42 data.amount > 1000 not late (Ctrl+F)"));
    m_edit->setClearButtonEnabled(true);
    m_edit->addAction(m_searchIcon, QLineEdit::LeadingPosition);
    m_historyButton->setMenu(new QMenu(m_historyButton));
    m_historyButton->setPopupMode(QToolButton::InstantPopup);
    m_below->addWidget(m_chips);
    m_below->addWidget(m_message);
    m_below->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);

    auto *const line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_edit, 1);
    for (QToolButton *const button : {m_historyButton, m_saveButton, m_colorsButton, m_helpButton})
        line->addWidget(button);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(6);
    layout->addLayout(line);
    layout->addWidget(m_below);
}

void FilterBar::connectEdit()
{
    connect(m_edit, &FilterEdit::filterChanged, this, &FilterBar::filterChanged);
    connect(m_edit, &FilterEdit::filterChanged, this, &FilterBar::showState);
    connect(m_edit, &FilterEdit::shownErrorChanged, this, &FilterBar::showState);
    connect(m_edit, &FilterEdit::accepted, this, &FilterBar::remember);
    connect(m_edit, &FilterEdit::editingFinished, this, &FilterBar::remember);
    connect(m_edit, &FilterEdit::stepRequested, this, &FilterBar::step);
}

void FilterBar::paintIcons()
{
    m_searchIcon->setIcon(m_theme.icon(QStringLiteral("search"), m_theme.colors().muted));
    m_historyButton->setIcon(m_theme.icon(QStringLiteral("history")));
    m_saveButton->setIcon(m_theme.icon(QStringLiteral("bookmark")));
    m_colorsButton->setIcon(m_theme.icon(QStringLiteral("palette")));
    m_helpButton->setIcon(m_theme.icon(QStringLiteral("help")));
}

void FilterBar::focusFilter()
{
    m_edit->setFocus(Qt::ShortcutFocusReason);
    m_edit->selectAll();
}

void FilterBar::setFilter(const QString &text)
{
    remember();
    m_edit->replaceText(text);
}

void FilterBar::clearFilter()
{
    setFilter({});
}

void FilterBar::remember()
{
    m_history.add(m_edit->filterText());
    m_step = m_history.entries().indexOf(m_edit->text());
}

/// Through the earlier filters, as long as the text is one of them or there is none.
void FilterBar::step(int step)
{
    const QStringList &entries = m_history.entries();
    if (isEmpty())
        m_step = -1;
    else if (m_edit->text() != entries.value(m_step))
        return;
    const qsizetype next = m_step - step;
    if (next < -1 || next >= entries.size())
        return;
    m_step = next;
    m_edit->replaceText(entries.value(m_step));
}

void FilterBar::fillHistory()
{
    constexpr qsizetype MaxShown = 80; ///< characters
    QMenu *const menu = m_historyButton->menu();
    menu->clear();
    for (const QString &entry : m_history.entries()) {
        QString text = entry.left(MaxShown).simplified().replace(u'&', QStringLiteral("&&"));
        if (entry.size() > MaxShown)
            text += u'…';
        menu->addAction(text, this, [this, entry] { setFilter(entry); });
    }
    if (menu->isEmpty()) {
        menu->addAction(tr("No filter was used yet"))->setEnabled(false);
        return;
    }
    menu->addSeparator();
    menu->addAction(tr("Forget them all"), this, [this] { m_history.clear(); });
}

void FilterBar::showState()
{
    m_saveButton->setEnabled(!filter().isEmpty());
    m_chips->setFilter(filter(), m_edit->filterText());
    const auto &error = m_edit->shownError();
    if (error)
        m_message->setError(*error);
    m_message->setInForce(m_edit->filterText());
    m_below->setCurrentIndex(error ? 1 : 0);
}

void FilterBar::showHelp()
{
    auto *help = findChild<FilterHelp *>();
    if (!help)
        help = new FilterHelp(m_theme, this);
    help->show();
    help->raise();
    help->activateWindow();
}

} // namespace Sothebais
