// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shortcutsheet.h"

#include "gui/settings/commands.h"
#include "gui/theme/theme.h"
#include "plainlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>

namespace Sothebais {

ShortcutSheet::ShortcutSheet(const Preferences &preferences, QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutSheet"));
    setWindowTitle(tr("Keys"));
    auto *const form = new QFormLayout(this);
    form->setContentsMargins(24, 24, 24, 16);
    form->setHorizontalSpacing(32);
    form->setVerticalSpacing(8);
    for (const Command &command : commandTable()) {
        const QKeySequence keys = keysOf(command, preferences);
        if (keys.isEmpty())
            continue;
        auto *const key = new PlainLabel(QStringLiteral("key"));
        key->setText(keys.toString(QKeySequence::NativeText));
        key->setFont(Theme::monospace());
        auto *const text = new PlainLabel(QStringLiteral("meaning"));
        text->setText(commandText(command));
        form->addRow(key, text);
    }
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

} // namespace Sothebais
