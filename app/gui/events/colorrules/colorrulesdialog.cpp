// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "colorrulesdialog.h"

#include "gui/theme/theme.h"
#include "gui/widgets/elidedlabel.h"
#include "gui/widgets/filterbar/filteredit.h"
#include "gui/widgets/filterbar/filtermessage.h"
#include "rulelist.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QToolButton>

namespace Sothebais {

ColorRulesDialog::ColorRulesDialog(ColorRules &rules, const FilterVocabulary &vocabulary, const Theme &theme,
                                   QWidget *parent)
    : QDialog(parent),
      m_rules(rules),
      m_theme(theme),
      m_list(new RuleList(theme)),
      m_add(makeButton(QStringLiteral("addRuleButton"), tr("Add a rule"), QStringLiteral("add"))),
      m_remove(
          makeButton(QStringLiteral("removeRuleButton"), tr("Remove the rule"), QStringLiteral("close"))),
      m_up(makeButton(QStringLiteral("ruleUpButton"), tr("Decide earlier"), QStringLiteral("up"))),
      m_down(makeButton(QStringLiteral("ruleDownButton"), tr("Decide later"), QStringLiteral("down"))),
      m_filter(new FilterEdit(vocabulary, theme)),
      m_color(new QComboBox),
      m_message(new ElidedLabel(QStringLiteral("ruleError"))),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Apply
                                     | QDialogButtonBox::RestoreDefaults))
{
    constexpr QSize FirstSize(720, 420);
    setObjectName(QStringLiteral("colorRulesDialog"));
    setWindowTitle(tr("Color rules"));
    resize(FirstSize);
    layOut();
    connectList();
    connectEditor();
    m_list->setRules(rules.all());
    showRule();
    showState();
}

QToolButton *ColorRulesDialog::makeButton(const QString &name, const QString &text, const QString &icon)
{
    auto *const button = new QToolButton;
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setIcon(m_theme.icon(icon));
    button->setFocusPolicy(Qt::StrongFocus);
    connect(&m_theme, &Theme::changed, button, [=, this] { button->setIcon(m_theme.icon(icon)); });
    return button;
}

void ColorRulesDialog::layOut()
{
    m_filter->setObjectName(QStringLiteral("ruleFilter"));
    m_filter->setAccessibleName(tr("Filter of the rule"));
    m_filter->setPlaceholderText(tr("Events that this is true of"));
    m_color->setObjectName(QStringLiteral("ruleColor"));
    m_color->setAccessibleName(tr("Color of the rule"));
    for (const RuleColor color : ruleColors())
        m_color->addItem(ruleColorIcon(color, m_theme), ruleColorText(color));
    m_buttons->setObjectName(QStringLiteral("rulesButtons"));
    m_message->setProperty("severity", QStringLiteral("error"));

    auto *const intro = new PlainLabel(QStringLiteral("rulesIntro"));
    intro->setText(tr("The first rule that fits an event colors its row."));
    intro->setProperty("muted", true);
    auto *const list = new QHBoxLayout;
    list->addWidget(m_list, 1);
    list->addWidget(makeButtons());
    auto *const editor = new QHBoxLayout;
    editor->addWidget(m_filter, 1);
    editor->addWidget(m_color);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(intro);
    layout->addLayout(list, 1);
    layout->addLayout(editor);
    layout->addWidget(m_message);
    layout->addWidget(m_buttons);
    m_message->setMinimumHeight(m_message->fontMetrics().height());
    for (QAbstractButton *const button : m_buttons->buttons()) {
        button->setObjectName(QStringLiteral("rules%1").arg(int(m_buttons->standardButton(button)), 0, 16));
        button->setAccessibleName(QString(button->text()).remove(u'&'));
        static_cast<QPushButton *>(button)->setAutoDefault(false); // Enter belongs to the filter
    }
}

QWidget *ColorRulesDialog::makeButtons()
{
    auto *const buttons = new QWidget;
    auto *const layout = new QVBoxLayout(buttons);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QToolButton *const button : {m_add, m_remove, m_up, m_down})
        layout->addWidget(button);
    layout->addStretch();
    return buttons;
}

void ColorRulesDialog::connectList()
{
    connect(m_list, &RuleList::currentRowChanged, this, &ColorRulesDialog::showRule);
    connect(m_list, &RuleList::rulesChanged, this, &ColorRulesDialog::showState);
    connect(m_add, &QToolButton::clicked, this, [this] { addRule({}); });
    connect(m_remove, &QToolButton::clicked, m_list, &RuleList::removeCurrent);
    connect(m_up, &QToolButton::clicked, m_list, [this] { m_list->moveCurrent(-1); });
    connect(m_down, &QToolButton::clicked, m_list, [this] { m_list->moveCurrent(1); });
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ColorRulesDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &ColorRulesDialog::reject);
    connect(m_buttons->button(QDialogButtonBox::Apply), &QPushButton::clicked, this,
            &ColorRulesDialog::apply);
    connect(m_buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, m_list,
            [this] { m_list->setRules(ColorRules::presets()); });
}

void ColorRulesDialog::connectEditor()
{
    connect(m_filter, &QLineEdit::textChanged, this, &ColorRulesDialog::takeRule);
    connect(m_filter, &FilterEdit::shownErrorChanged, this, &ColorRulesDialog::showState);
    connect(m_color, &QComboBox::activated, this, &ColorRulesDialog::takeRule);
}

void ColorRulesDialog::addRule(const QString &filter)
{
    m_list->addRule({filter, RuleColor::Blue});
    m_filter->setFocus();
}

void ColorRulesDialog::showRule()
{
    const int row = m_list->currentRow();
    const ColorRule rule = row >= 0 ? m_list->rule(row) : ColorRule();
    const QScopedValueRollback showing(m_isShowing, true);
    m_filter->setText(rule.filter);
    m_filter->applyNow();
    m_filter->home(false);
    m_color->setCurrentIndex(int(rule.color));
    m_filter->setEnabled(row >= 0);
    m_color->setEnabled(row >= 0);
    showState();
}

void ColorRulesDialog::takeRule()
{
    const int row = m_list->currentRow();
    if (m_isShowing || row < 0)
        return;
    m_list->setRule(row, {m_filter->text(), RuleColor(m_color->currentIndex()), m_list->rule(row).isEnabled});
}

void ColorRulesDialog::showState()
{
    const int row = m_list->currentRow();
    m_add->setEnabled(m_list->count() < ColorRules::MaxRules);
    m_remove->setEnabled(row >= 0);
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_list->count());
    const bool isRight = !m_list->hasWrong();
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isRight);
    m_buttons->button(QDialogButtonBox::Apply)->setEnabled(isRight && m_list->rules() != m_rules.all());
    const auto &error = m_filter->shownError();
    m_message->setText(error ? filterErrorText(*error) : QString());
}

void ColorRulesDialog::apply()
{
    m_rules.setAll(m_list->rules());
    showState();
}

void ColorRulesDialog::accept()
{
    if (m_list->hasWrong())
        return;
    apply();
    QDialog::accept();
}

} // namespace Sothebais
