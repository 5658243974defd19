// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventflagtext.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

struct FlagText
{
    EventFlag flag;
    const char *text; ///< untranslated, context "EventFlagText"
    QLatin1StringView word; ///< of the filter language
};

constexpr FlagText Texts[] = {
    {EventFlag::Duplicate, QT_TRANSLATE_NOOP("EventFlagText", "duplicate"), "dup"_L1},
    {EventFlag::Recovered, QT_TRANSLATE_NOOP("EventFlagText", "recovered"), "recovered"_L1},
    {EventFlag::AfterGap, QT_TRANSLATE_NOOP("EventFlagText", "after a gap"), "gap"_L1},
    {EventFlag::Malformed, QT_TRANSLATE_NOOP("EventFlagText", "malformed"), "malformed"_L1},
    {EventFlag::Invalid, QT_TRANSLATE_NOOP("EventFlagText", "invalid"), "invalid"_L1},
    {EventFlag::Late, QT_TRANSLATE_NOOP("EventFlagText", "late"), "late"_L1},
    {EventFlag::Ahead, QT_TRANSLATE_NOOP("EventFlagText", "ahead of time"), "ahead"_L1},
    {EventFlag::Replayed, QT_TRANSLATE_NOOP("EventFlagText", "replayed"), "replayed"_L1},
};

} // namespace

QString flagsText(EventFlags flags)
{
    QStringList texts;
    for (const FlagText &entry : Texts) {
        if (flags.testFlag(entry.flag))
            texts.append(QCoreApplication::translate("EventFlagText", entry.text));
    }
    return texts.join(u", "_s);
}

QString flagsFilter(EventFlags flags)
{
    QStringList words;
    for (const FlagText &entry : Texts) {
        if (flags.testFlag(entry.flag))
            words.append(entry.word);
    }
    return words.join(u" and "_s);
}

} // namespace Sothebais
