// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Sothebais {

enum class FilterKeyword { None, And, Or, Not, Exists, In, Contains, Matches };

/// Which keyword a word is, in upper or lower case.
FilterKeyword filterKeyword(QStringView word);

/// A piece of the text of a filter before anybody knows what it means.
struct FilterLexeme
{
    enum class Kind { Word, Quoted, Symbol, End };

    Kind kind = Kind::End;
    qsizetype position = 0;
    qsizetype length = 0;
    QString text = {}; ///< without quotes and escapes
    bool isClosed = true; ///< of Quoted
    bool isValue = false; ///< of a Word that would be a keyword in another place

    qsizetype end() const { return position + length; }
    bool isSymbol(QStringView symbol) const { return kind == Kind::Symbol && text == symbol; }
    FilterKeyword keyword() const
    {
        return kind == Kind::Word && !isValue ? filterKeyword(text) : FilterKeyword::None;
    }
};

/// The pieces of a text; the last one is an End. Whatever the text is, they cover all of it but white space.
QList<FilterLexeme> filterLexemes(QStringView text);

} // namespace Sothebais
