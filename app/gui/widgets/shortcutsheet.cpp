// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shortcutsheet.h"

#include "gui/theme/theme.h"
#include "plainlabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeySequence>

namespace Sothebais {

ShortcutSheet::ShortcutSheet(QWidget *parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutSheet"));
    setWindowTitle(tr("Keys"));
    auto *const form = new QFormLayout(this);
    form->setContentsMargins(24, 24, 24, 16);
    form->setHorizontalSpacing(32);
    form->setVerticalSpacing(8);
    const auto add = [&](const QKeySequence &keys, const QString &meaning) {
        auto *const key = new PlainLabel(QStringLiteral("key"));
        key->setText(keys.toString(QKeySequence::NativeText));
        key->setFont(Theme::monospace());
        auto *const text = new PlainLabel(QStringLiteral("meaning"));
        text->setText(meaning);
        form->addRow(key, text);
    };
    add(QKeySequence::Find, tr("Filter the events"));
    add(Qt::CTRL | Qt::Key_Space, tr("Show what may be written (in the filter)"));
    add(Qt::ALT | Qt::Key_Return, tr("Take the suggestion for a wrong filter (in the filter)"));
    add(Qt::Key_Up, tr("Earlier filters (in the empty filter)"));
    add(Qt::Key_Escape, tr("Clear the filter, then close the inspector"));
    add(Qt::CTRL | Qt::Key_B, tr("Show or collapse the facets"));
    add(Qt::SHIFT | Qt::Key_Left, tr("Choose a time (in the histogram; + and - zoom, Home shows all)"));
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_F, tr("Find an event that the filter shows"));
    add(Qt::Key_F3, tr("The next older one that is found; with Shift the next newer one"));
    add(Qt::CTRL | Qt::Key_G, tr("Go to an id or a time"));
    add(Qt::Key_Space, tr("Pause and resume (in the table)"));
    add(Qt::Key_End, tr("Follow the newest event (in the table)"));
    add(QKeySequence::Copy, tr("Copy the raw text of the selected event (in the table)"));
    add(QKeySequence::Find, tr("Find in the event (in the inspector)"));
    add(QKeySequence::FindNext, tr("The next hit (in the inspector)"));
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_C, tr("Copy the path of the value (in the tree of the inspector)"));
    add(Qt::CTRL | Qt::ALT | Qt::Key_C, tr("Copy the value as JSON (in the tree of the inspector)"));
    add(Qt::CTRL | Qt::Key_Return, tr("Filter for the value (in the tree of the inspector)"));
    add(Qt::CTRL | Qt::Key_R, tr("Start and stop recording"));
    add(QKeySequence::Open, tr("Open a recording"));
    add(QKeySequence::Save, tr("Save all events"));
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_E, tr("Export events, or copy them"));
    add(Qt::CTRL | Qt::SHIFT | Qt::Key_A,
        tr("Arm this connection, so that it may be written to, or disarm it"));
    add(Qt::CTRL | Qt::Key_Return, tr("Publish the event (on the page Compose)"));
    add(Qt::Key_F8, tr("The first place that is wrong (on the page Compose)"));
    add(QKeySequence::New, tr("Add an endpoint (on the page Health)"));
    add(Qt::Key_F5, tr("Check or connect the chosen endpoint at once (on the page Health)"));
    add(Qt::Key_Space, tr("Pause or resume the chosen endpoint (on the page Health)"));
    add(Qt::ALT | Qt::Key_Up, tr("Move the chosen endpoint; with Down the other way (on the page Health)"));
    add(Qt::Key_Delete, tr("Remove the chosen endpoint (on the page Health)"));
    add(Qt::Key_F1, tr("This sheet"));
    add(Qt::CTRL | Qt::Key_Q, tr("Quit"));
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

} // namespace Sothebais
