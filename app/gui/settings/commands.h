// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QKeySequence>
#include <QList>

class QAction;
class QShortcut;
class QWidget;

namespace Sothebais {

class Preferences;

/// Something that a key does.
struct Command
{
    enum class Scope {
        Window, ///< anywhere in a window
        Page, ///< anywhere in a page
        Place, ///< only where the focus is, which the text says
    };

    QLatin1StringView id; ///< in the settings
    QKeySequence keys; ///< unless the user has chosen others
    Scope scope;
    const char *text; ///< untranslated, context "Commands"
    bool isFixed = false; ///< the user cannot choose others
};

/// Every key of the program, in the order of the sheet that shows them. A new one is one more row here.
const QList<Command> &commandTable();
/// The row with this id, which must be there.
const Command &commandOf(QLatin1StringView id);
QString commandText(const Command &command);
/// Those that it has now; empty if the user wants none.
QKeySequence keysOf(const Command &command, const Preferences &preferences);
/// Another command that has these keys where this one has them, too; null if there is none.
const Command *rivalOf(const Command &command, const QKeySequence &keys, const Preferences &preferences);

/// A shortcut with the keys of a command, which are others at once when the user chooses others.
QShortcut *makeShortcut(QLatin1StringView command, const Preferences &preferences, QWidget *parent,
                        Qt::ShortcutContext context = Qt::WindowShortcut);
/// The same for an action.
void setCommand(QAction *action, QLatin1StringView command, const Preferences &preferences);

} // namespace Sothebais
