// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filterlexer.h"
#include "filternode.h"

#include <comm/catalog.h>

#include <QStringList>

namespace Sothebais {

// What single words and values mean in a filter.

/// Null if the word is none of a flag.
const FilterFlagName *filterFlag(QStringView word);

/// The operation that a symbol or keyword asks for; nothing if it asks for none.
std::optional<FilterNode::Operation> filterOperation(const FilterLexeme &lexeme);
/// Less, greater, and in a range.
bool isFilterOrder(FilterNode::Operation operation);
/// Whether fields of this kind can be asked so.
bool fitsOperation(FilterField::Kind kind, FilterNode::Operation operation);
/// Whether a range may go from one value to the other: both of a kind, and the greater one last. Times of day
/// may go round midnight.
bool isFilterRange(const FilterLiteral &from, const FilterLiteral &to);

/// Words before a colon that name a thing: those of subjectNouns(), and "bid" and "item".
const QStringList &filterNouns();
bool isFilterNoun(QStringView word);
/// The fields of the data that have the id of such a thing.
QList<QByteArray> filterNounKeys(const QByteArray &noun);

/// True for a word that stands for `type == word`: a key or a name of the catalogue, a pattern that one of
/// these fits, or three parts with colons between.
bool namesType(const QString &word, const Comm::Catalog &catalog);

/// True if the text fits a pattern in which `*` stands for any characters and `?` for one.
bool fitsGlob(QByteArrayView glob, QByteArrayView text);

} // namespace Sothebais
