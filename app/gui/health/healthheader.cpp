// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "healthheader.h"

#include "gui/theme/theme.h"
#include "gui/widgets/labelbutton.h"
#include "healthlook.h"

#include <QAction>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr HealthState States[]
    = {HealthState::Down, HealthState::Degraded, HealthState::Unknown, HealthState::Up, HealthState::Paused};

int countOf(HealthState state, const HealthCounts &counts)
{
    switch (state) {
    case HealthState::Down:
        return counts.down;
    case HealthState::Degraded:
        return counts.degraded;
    case HealthState::Unknown:
        return counts.unknown;
    case HealthState::Up:
        return counts.up;
    case HealthState::Paused:
        return counts.paused;
    }
    Q_UNREACHABLE();
}

QString nameOf(HealthState state)
{
    switch (state) {
    case HealthState::Down:
        return u"downCounter"_s;
    case HealthState::Degraded:
        return u"degradedCounter"_s;
    case HealthState::Unknown:
        return u"unknownCounter"_s;
    case HealthState::Up:
        return u"upCounter"_s;
    case HealthState::Paused:
        return u"pausedCounter"_s;
    }
    Q_UNREACHABLE();
}

} // namespace

HealthHeader::HealthHeader(const Theme &theme, QWidget *parent)
    : PageHeader(tr("Health"), parent),
      m_theme(theme),
      m_search(new QLineEdit),
      m_searchIcon(m_search->addAction(QIcon(), QLineEdit::LeadingPosition)),
      m_cards(makeButton(u"cardsButton"_s, {}, tr("Show cards"))),
      m_rows(makeButton(u"rowsButton"_s, {}, tr("Show rows"))),
      m_add(makeButton(u"addEndpointButton"_s, tr("Add…"), tr("Look at another endpoint (Ctrl+N)"))),
      m_more(makeButton(u"endpointsMenuButton"_s, {}, tr("Preset, import, export"))),
      m_menu(new QMenu(m_more))
{
    constexpr int SearchPadding = 70; // icons, and some air
    m_search->setObjectName(u"endpointSearchField"_s);
    m_search->setAccessibleName(tr("Search endpoints"));
    m_search->setPlaceholderText(tr("Name, address, tag, state (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(m_search->fontMetrics().horizontalAdvance(m_search->placeholderText())
                              + SearchPadding);
    m_menu->setObjectName(u"endpointsMenu"_s);
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_cards->setCheckable(true);
    m_rows->setCheckable(true);

    addStates();
    row().addStretch();
    row().addWidget(m_search, 1);
    for (QToolButton *const button : {m_cards, m_rows, m_add, m_more})
        row().addWidget(button);
    connect(m_search, &QLineEdit::textChanged, this, &HealthHeader::wordsChanged);
    connect(m_cards, &QToolButton::clicked, this, [this] { Q_EMIT cardsChosen(true); });
    connect(m_rows, &QToolButton::clicked, this, [this] { Q_EMIT cardsChosen(false); });
    connect(m_add, &QToolButton::clicked, this, &HealthHeader::addRequested);
    connect(&theme, &Theme::changed, this, &HealthHeader::paintIcons);
    setCards(true);
    paintIcons();
}

void HealthHeader::addStates()
{
    for (const HealthState state : States) {
        QToolButton *const button = makeButton(nameOf(state), {}, tr("Show only these"));
        button->setCheckable(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setProperty("stateCounter", true);
        connect(button, &QToolButton::toggled, this, &HealthHeader::takeStates);
        m_states.insert(state, button);
        row().addWidget(button);
    }
    setCounts({});
}

QToolButton *HealthHeader::makeButton(const QString &name, const QString &text, const QString &toolTip)
{
    auto *const button = new LabelButton;
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(text.isEmpty() ? toolTip : text);
    button->setToolTip(toolTip);
    if (text.isEmpty())
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    return button;
}

/// A state that nothing is in is not there, unless it is what is asked for.
void HealthHeader::setCounts(const HealthCounts &counts)
{
    m_counts = counts;
    for (const HealthState state : States) {
        QToolButton *const button = m_states[state];
        const int count = countOf(state, counts);
        button->setText(tr("%1 %2").arg(QLocale().toString(count), healthStateText(state)));
        button->setAccessibleName(button->text());
        button->setVisible(count > 0 || button->isChecked());
    }
    paintIcons();
}

void HealthHeader::setCards(bool areCards)
{
    m_cards->setChecked(areCards);
    m_rows->setChecked(!areCards);
}

void HealthHeader::takeStates()
{
    QSet<HealthState> chosen;
    for (const HealthState state : States) {
        if (m_states[state]->isChecked())
            chosen.insert(state);
    }
    setCounts(m_counts);
    Q_EMIT statesChosen(chosen);
}

void HealthHeader::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

bool HealthHeader::clear()
{
    bool wasChosen = !m_search->text().isEmpty();
    m_search->clear();
    for (QToolButton *const button : std::as_const(m_states)) {
        wasChosen |= button->isChecked();
        button->setChecked(false);
    }
    return wasChosen;
}

void HealthHeader::paintIcons()
{
    const Colors &colors = m_theme.colors();
    for (auto it = m_states.constBegin(); it != m_states.constEnd(); ++it)
        it.value()->setIcon(m_theme.icon(healthIcon(it.key()), healthColor(it.key(), colors)));
    m_searchIcon->setIcon(m_theme.icon(u"search"_s, colors.muted));
    m_cards->setIcon(m_theme.icon(u"cards"_s));
    m_rows->setIcon(m_theme.icon(u"rows"_s));
    m_add->setIcon(m_theme.icon(u"add"_s));
    m_more->setIcon(m_theme.icon(u"more"_s));
}

} // namespace Sothebais
