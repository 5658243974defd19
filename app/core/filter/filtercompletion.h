// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filtersyntax.h"

#include <QStringList>

namespace Sothebais {

/// What was really seen, for whoever completes the text of a filter. The catalogue is known without it.
class FilterVocabulary
{
public:
    virtual ~FilterVocabulary() = default;

    /// Values of a field: "type", "source", "channel", "subject" or "data.currency".
    virtual QStringList values(const QString &field) const = 0;
    /// Paths inside the data: "data.amount".
    virtual QStringList dataFields() const = 0;
};

/// What may be written at the cursor.
struct FilterCompletion
{
    static constexpr qsizetype MaxCandidates = 200;

    struct Candidate
    {
        FilterToken::Kind kind = FilterToken::Kind::Text;
        QString text; ///< in the syntax of filters, with quotes where it needs them

        bool operator==(const Candidate &) const = default;
    };

    qsizetype position = 0; ///< of the characters that a candidate replaces
    qsizetype length = 0;
    QList<Candidate> candidates = {}; ///< the best first
};

FilterCompletion completeFilter(const QString &text, qsizetype cursor, const FilterVocabulary &vocabulary,
                                const Comm::Catalog &catalog = Comm::Catalog());

} // namespace Sothebais
