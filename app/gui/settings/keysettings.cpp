// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keysettings.h"

#include "commands.h"
#include "core/settings/preferences.h"
#include "gui/theme/theme.h"
#include "gui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QPushButton>
#include <QStyle>
#include <QTreeWidget>

namespace Sothebais {

namespace {

enum Column { TextColumn, KeysColumn };

QPushButton *makeButton(const QString &name, const QString &text)
{
    auto *const button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setAutoDefault(false);
    return button;
}

} // namespace

KeySettings::KeySettings(Preferences &preferences, QWidget *parent)
    : QWidget(parent),
      m_preferences(preferences),
      m_list(new QTreeWidget),
      m_edit(new QKeySequenceEdit),
      m_none(makeButton(QStringLiteral("noKeysButton"), tr("None"))),
      m_reset(makeButton(QStringLiteral("resetKeysButton"), tr("As at first"))),
      m_resetAll(makeButton(QStringLiteral("resetAllKeysButton"), tr("All as at first"))),
      m_message(new PlainLabel(QStringLiteral("keysMessage")))
{
    layOut();
    fill();
    connect(m_list, &QTreeWidget::currentItemChanged, this, &KeySettings::showCommand);
    connect(m_edit, &QKeySequenceEdit::editingFinished, this, &KeySettings::take);
    connect(m_none, &QPushButton::clicked, this,
            [this] { m_preferences.setKeys(current()->id, QStringLiteral("")); });
    connect(m_reset, &QPushButton::clicked, this, [this] { m_preferences.setKeys(current()->id, {}); });
    connect(m_resetAll, &QPushButton::clicked, this, [this] {
        for (const Command &command : commandTable())
            m_preferences.setKeys(command.id, {});
    });
    connect(&preferences, &Preferences::keysChanged, this, &KeySettings::showKeys);
    m_list->setCurrentItem(m_list->topLevelItem(0));
}

void KeySettings::layOut()
{
    m_list->setObjectName(QStringLiteral("keyList"));
    m_list->setAccessibleName(tr("What keys do"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderLabels({tr("What it does"), tr("Keys")});
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(TextColumn, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(KeysColumn, QHeaderView::ResizeToContents);
    m_edit->setObjectName(QStringLiteral("keysField"));
    m_edit->setAccessibleName(tr("Press the keys that shall do it"));
    m_message->setWordWrap(true);
    m_message->setMinimumHeight(2 * fontMetrics().height());
    m_message->setAlignment(Qt::AlignTop);
    auto *const row = new QHBoxLayout;
    row->addWidget(m_edit, 1);
    row->addWidget(m_none);
    row->addWidget(m_reset);
    row->addWidget(m_resetAll);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 8);
    layout->addWidget(m_list, 1);
    layout->addLayout(row);
    layout->addWidget(m_message);
}

void KeySettings::fill()
{
    for (const Command &command : commandTable())
        new QTreeWidgetItem(m_list, {commandText(command), QString()});
    showKeys();
}

void KeySettings::showKeys()
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        const Command &command = commandTable()[i];
        const QString keys = keysOf(command, m_preferences).toString(QKeySequence::NativeText);
        m_list->topLevelItem(i)->setText(KeysColumn, keys.isEmpty() ? tr("none") : keys);
        m_list->topLevelItem(i)->setFont(KeysColumn, Theme::monospace());
    }
    showCommand();
}

const Command *KeySettings::current() const
{
    const int row = m_list->indexOfTopLevelItem(m_list->currentItem());
    return row < 0 ? nullptr : &commandTable()[row];
}

void KeySettings::showCommand()
{
    const Command *const command = current();
    const bool canChange = command && !command->isFixed;
    const bool isChosen = canChange && m_preferences.keys(command->id).has_value();
    const QSignalBlocker blocker(m_edit);
    m_edit->setKeySequence(command ? keysOf(*command, m_preferences) : QKeySequence());
    m_edit->setEnabled(canChange);
    m_none->setEnabled(canChange && !m_edit->keySequence().isEmpty());
    m_reset->setEnabled(isChosen);
    say(command && command->isFixed ? tr("These keys cannot be changed.") : QString(), false);
}

void KeySettings::take()
{
    const Command *const command = current();
    if (!command || command->isFixed)
        return;
    // One stroke: a second one would wait for the rest while the first does nothing.
    const QKeySequence keys(m_edit->keySequence().isEmpty() ? QKeySequence() : m_edit->keySequence()[0]);
    if (keys == keysOf(*command, m_preferences))
        return showCommand();
    if (const Command *const rival = rivalOf(*command, keys, m_preferences)) {
        const QString text
            = tr("%1 is taken: %2").arg(keys.toString(QKeySequence::NativeText), commandText(*rival));
        showCommand();
        return say(text, true);
    }
    m_preferences.setKeys(command->id, keys.toString(QKeySequence::PortableText));
}

void KeySettings::say(const QString &text, bool isWrong)
{
    m_message->setText(text);
    m_message->setProperty("severity", isWrong ? QStringLiteral("error") : QString());
    m_message->style()->unpolish(m_message);
    m_message->style()->polish(m_message);
}

} // namespace Sothebais
