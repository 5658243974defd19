// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldrenaming.h"

#include "core/filter/filterlexer.h"
#include "core/filter/filterwords.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

/// A place of the text and how much longer what was put there is.
struct Change
{
    qsizetype position = 0; ///< in the new text, behind the new name
    qsizetype growth = 0;
};

bool isField(const QList<FilterLexeme> &lexemes, qsizetype index)
{
    const FilterLexeme &word = lexemes[index];
    if (word.kind != FilterLexeme::Kind::Word || word.keyword() != FilterKeyword::None)
        return false;
    if (index > 0 && lexemes[index - 1].keyword() == FilterKeyword::Exists)
        return true;
    const auto at = [&](qsizetype ahead) {
        return lexemes[std::min(index + ahead, lexemes.size() - 1)]; // the last one is the end
    };
    return filterOperation(at(1))
        || (at(1).keyword() == FilterKeyword::Not && at(2).keyword() == FilterKeyword::In);
}

/// Writes the text anew and tells where what stood.
class Renaming
{
public:
    Renaming(const QString &text, const std::function<QString(const QString &)> &nameOf)
    {
        const QList<FilterLexeme> lexemes = filterLexemes(text);
        qsizetype copied = 0;
        for (qsizetype i = 0; i < lexemes.size(); ++i) {
            if (!isField(lexemes, i))
                continue;
            const FilterLexeme &word = lexemes[i];
            const QString name = nameOf(word.text);
            m_text += QStringView(text).sliced(copied, word.position - copied);
            m_text += name;
            copied = word.end();
            m_changes.append({m_text.size(), name.size() - word.length});
        }
        m_text += QStringView(text).sliced(copied);
    }

    const QString &text() const { return m_text; }

    qsizetype original(qsizetype position) const
    {
        qsizetype growth = 0;
        for (const Change &change : m_changes) {
            if (position >= change.position)
                growth += change.growth;
        }
        return position - growth;
    }

    /// Both ends, for what begins in the middle of a new name belongs to its beginning.
    template <typename Place>
    void restore(Place &place) const
    {
        const qsizetype end = original(place.position + place.length);
        place.position = std::min(original(place.position), end);
        place.length = end - place.position;
    }

private:
    QString m_text;
    QList<Change> m_changes;
};

} // namespace

FilterSyntax renamedSyntax(const QString &text, const std::function<QString(const QString &)> &nameOf)
{
    const Renaming renaming(text, nameOf);
    FilterSyntax syntax = filterSyntax(renaming.text());
    for (FilterToken &token : syntax.tokens)
        renaming.restore(token);
    if (syntax.error)
        renaming.restore(*syntax.error);
    return syntax;
}

Comm::Result<Filter> renamedFilter(const QString &text, const std::function<QString(const QString &)> &nameOf)
{
    const FilterSyntax syntax = renamedSyntax(text, nameOf);
    return syntax.error ? Comm::Result<Filter>(syntax.error->toError(text)) : syntax.filter;
}

QString bodyField(const QString &name)
{
    return name.startsWith(u'[') ? u"data"_s + name : u"data."_s + name;
}

QString bodyMember(const QString &field)
{
    return field.startsWith(u"data.") ? field.mid(5) : field.mid(4);
}

} // namespace Sothebais
