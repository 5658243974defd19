// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include "core/settings/preferences.h"

#include <QAction>
#include <QCoreApplication>
#include <QShortcut>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using Scope = Command::Scope;

QList<Command> makeTable()
{
    return {
        {"filter"_L1, QKeySequence::Find, Scope::Page, QT_TRANSLATE_NOOP("Commands", "Filter the events")},
        {"complete"_L1, QKeyCombination(Qt::CTRL, Qt::Key_Space), Scope::Place,
         QT_TRANSLATE_NOOP("Commands", "Show what may be written (in the filter)"), true},
        {"takeSuggestion"_L1, QKeyCombination(Qt::ALT, Qt::Key_Return), Scope::Place,
         QT_TRANSLATE_NOOP("Commands", "Take the suggestion for a wrong filter (in the filter)"), true},
        {"earlierFilter"_L1, Qt::Key_Up, Scope::Place,
         QT_TRANSLATE_NOOP("Commands", "Earlier filters (in the empty filter)"), true},
        {"stepBack"_L1, Qt::Key_Escape, Scope::Page,
         QT_TRANSLATE_NOOP("Commands", "Clear the filter, then close the inspector"), true},
        {"facets"_L1, QKeyCombination(Qt::CTRL, Qt::Key_B), Scope::Page,
         QT_TRANSLATE_NOOP("Commands", "Show or collapse the facets")},
        {"chooseTime"_L1, QKeyCombination(Qt::SHIFT, Qt::Key_Left), Scope::Place,
         QT_TRANSLATE_NOOP("Commands", "Choose a time (in the histogram; + and - zoom, Home shows all)"),
         true},
        {"find"_L1, Qt::CTRL | Qt::SHIFT | Qt::Key_F, Scope::Page,
         QT_TRANSLATE_NOOP("Commands", "Find an event that the filter shows")},
        {"findOlder"_L1, Qt::Key_F3, Scope::Page,
         QT_TRANSLATE_NOOP("Commands", "The next older one that is found")},
        {"findNewer"_L1, QKeyCombination(Qt::SHIFT, Qt::Key_F3), Scope::Page,
         QT_TRANSLATE_NOOP("Commands", "The next newer one that is found")},
        {"goTo"_L1, QKeyCombination(Qt::CTRL, Qt::Key_G), Scope::Page,
         QT_TRANSLATE_NOOP("Commands", "Go to an id or a time")},
        {"pause"_L1, Qt::Key_Space, Scope::Place,
         QT_TRANSLATE_NOOP("Commands", "Pause and resume (in the table)"), true},
        {"follow"_L1, Qt::Key_End, Scope::Place,
         QT_TRANSLATE_NOOP("Commands", "Follow the newest event (in the table)"), true},
        {"copy"_L1, QKeySequence::Copy, Scope::Place,
         QT_TRANSLATE_NOOP("Commands", "Copy the raw text of the selected event (in the table)"), true},
        {"columns"_L1, Qt::CTRL | Qt::SHIFT | Qt::Key_H, Scope::Place,
         QT_TRANSLATE_NOOP("Commands", "Choose the columns (in a table)"), true},
        {"findInEvent"_L1, QKeySequence::Find, Scope::Place,
         QT_TRANSLATE_NOOP("Commands", "Find in the event (in the inspector)"), true},
        {"nextHit"_L1, QKeySequence::FindNext, Scope::Place,
         QT_TRANSLATE_NOOP("Commands", "The next hit (in the inspector)"), true},
        {"copyPath"_L1, Qt::CTRL | Qt::SHIFT | Qt::Key_C, Scope::Place,
         QT_TRANSLATE_NOOP("Commands", "Copy the path of the value (in the tree of the inspector)"), true},
        {"copyJson"_L1, Qt::CTRL | Qt::ALT | Qt::Key_C, Scope::Place,
         QT_TRANSLATE_NOOP("Commands", "Copy the value as JSON (in the tree of the inspector)"), true},
        {"filterForValue"_L1, QKeyCombination(Qt::CTRL, Qt::Key_Return), Scope::Place,
         QT_TRANSLATE_NOOP("Commands", "Filter for the value (in the tree of the inspector)"), true},
        {"record"_L1, QKeyCombination(Qt::CTRL, Qt::Key_R), Scope::Page,
         QT_TRANSLATE_NOOP("Commands", "Start and stop recording")},
        {"open"_L1, QKeySequence::Open, Scope::Page, QT_TRANSLATE_NOOP("Commands", "Open a recording")},
        {"save"_L1, QKeySequence::Save, Scope::Page, QT_TRANSLATE_NOOP("Commands", "Save all events")},
        {"export"_L1, Qt::CTRL | Qt::SHIFT | Qt::Key_E, Scope::Page,
         QT_TRANSLATE_NOOP("Commands", "Export events, or copy them")},
        {"arm"_L1, Qt::CTRL | Qt::SHIFT | Qt::Key_A, Scope::Window,
         QT_TRANSLATE_NOOP("Commands", "Arm this connection, so that it may be written to, or disarm it"),
         true},
        {"publish"_L1, QKeyCombination(Qt::CTRL, Qt::Key_Return), Scope::Place,
         QT_TRANSLATE_NOOP("Commands", "Publish the event (on the page Compose)"), true},
        {"nextIssue"_L1, Qt::Key_F8, Scope::Place,
         QT_TRANSLATE_NOOP("Commands", "The first place that is wrong (on the page Compose)"), true},
        {"addEndpoint"_L1, QKeySequence::New, Scope::Place,
         QT_TRANSLATE_NOOP("Commands", "Add an endpoint (on the page Health)"), true},
        {"checkEndpoint"_L1, Qt::Key_F5, Scope::Place,
         QT_TRANSLATE_NOOP("Commands", "Check or connect the chosen endpoint at once (on the page Health)"),
         true},
        {"pauseEndpoint"_L1, Qt::Key_Space, Scope::Place,
         QT_TRANSLATE_NOOP("Commands", "Pause or resume the chosen endpoint (on the page Health)"), true},
        {"moveEndpoint"_L1, QKeyCombination(Qt::ALT, Qt::Key_Up), Scope::Place,
         QT_TRANSLATE_NOOP("Commands",
                           "Move the chosen endpoint; with Down the other way (on the page Health)"),
         true},
        {"removeEndpoint"_L1, Qt::Key_Delete, Scope::Place,
         QT_TRANSLATE_NOOP("Commands", "Remove the chosen endpoint (on the page Health)"), true},
        {"retryLetters"_L1, QKeyCombination(Qt::CTRL, Qt::Key_Return), Scope::Place,
         QT_TRANSLATE_NOOP("Commands", "Retry the selected dead letters (in their table)"), true},
        {"editLetter"_L1, Qt::Key_F2, Scope::Place,
         QT_TRANSLATE_NOOP("Commands", "Edit a dead letter and retry it (in their table)"), true},
        {"parkLetters"_L1, QKeyCombination(Qt::CTRL, Qt::Key_P), Scope::Place,
         QT_TRANSLATE_NOOP("Commands", "Park the selected dead letters, or take them back (in their table)"),
         true},
        {"discardLetters"_L1, Qt::Key_Delete, Scope::Place,
         QT_TRANSLATE_NOOP("Commands", "Discard the selected dead letters (in their table)"), true},
        {"putBackLetters"_L1, QKeySequence::Undo, Scope::Place,
         QT_TRANSLATE_NOOP("Commands", "Put back the dead letters that were discarded last (in their table)"),
         true},
        {"profiles"_L1, Qt::CTRL | Qt::SHIFT | Qt::Key_P, Scope::Window,
         QT_TRANSLATE_NOOP("Commands", "Profiles: open or change them")},
        {"settings"_L1, QKeyCombination(Qt::CTRL, Qt::Key_Comma), Scope::Window,
         QT_TRANSLATE_NOOP("Commands", "Settings")},
        {"keys"_L1, QKeySequence::HelpContents, Scope::Window, QT_TRANSLATE_NOOP("Commands", "This sheet")},
        {"close"_L1, QKeyCombination(Qt::CTRL, Qt::Key_W), Scope::Window,
         QT_TRANSLATE_NOOP("Commands", "Close the window")},
        {"quit"_L1, QKeyCombination(Qt::CTRL, Qt::Key_Q), Scope::Window,
         QT_TRANSLATE_NOOP("Commands", "Quit: close all windows")},
    };
}

/// Keeps the keys of what has some as the user wants them.
template <typename SetKeys>
void follow(QLatin1StringView id, const Preferences &preferences, QObject *context, const SetKeys &setKeys)
{
    const Command &command = commandOf(id);
    setKeys(keysOf(command, preferences));
    QObject::connect(&preferences, &Preferences::keysChanged, context,
                     [&command, &preferences, setKeys](const QString &changed) {
                         if (changed == command.id)
                             setKeys(keysOf(command, preferences));
                     });
}

} // namespace

const QList<Command> &commandTable()
{
    static const QList<Command> table = makeTable();
    return table;
}

const Command &commandOf(QLatin1StringView id)
{
    const auto found = std::ranges::find(commandTable(), id, &Command::id);
    Q_ASSERT_X(found != commandTable().end(), "commandOf", id.data());
    return *found;
}

QString commandText(const Command &command)
{
    return QCoreApplication::translate("Commands", command.text);
}

QKeySequence keysOf(const Command &command, const Preferences &preferences)
{
    const std::optional<QString> chosen = command.isFixed ? std::nullopt : preferences.keys(command.id);
    return chosen ? QKeySequence(*chosen, QKeySequence::PortableText) : command.keys;
}

const Command *rivalOf(const Command &command, const QKeySequence &keys, const Preferences &preferences)
{
    for (const Command &other : commandTable()) {
        // One for a place takes its keys from the page around it, as Find does in the inspector.
        const bool meet = other.scope != Scope::Place || command.scope == Scope::Place;
        if (other.id != command.id && meet && !keys.isEmpty() && keysOf(other, preferences) == keys)
            return &other;
    }
    return nullptr;
}

QShortcut *makeShortcut(QLatin1StringView command, const Preferences &preferences, QWidget *parent,
                        Qt::ShortcutContext context)
{
    auto *const shortcut = new QShortcut(parent);
    shortcut->setContext(context);
    follow(command, preferences, shortcut, [shortcut](const QKeySequence &keys) { shortcut->setKey(keys); });
    return shortcut;
}

void setCommand(QAction *action, QLatin1StringView command, const Preferences &preferences)
{
    follow(command, preferences, action, [action](const QKeySequence &keys) { action->setShortcut(keys); });
}

} // namespace Sothebais
