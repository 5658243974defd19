// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filterfield.h"
#include "filtersyntax.h"

#include <QStringList>

namespace Sothebais {

/// What a filter may be about, for whoever completes its text: what was really seen and, where it is not
/// about events, what its fields are called.
class FilterVocabulary
{
public:
    virtual ~FilterVocabulary() = default;

    /// Values of a field of events: "type", "source", "channel", "subject" or "data.currency".
    virtual QStringList values(const QString &field) const = 0;
    /// Fields inside the payload, as they are written: "data.amount".
    virtual QStringList dataFields() const = 0;

    /// Whether it is about events, whose catalogue is known without anything seen, and whose types, subjects
    /// and flags are terms of their own.
    virtual bool isOfEvents() const { return true; }
    /// The fields that all have, as they are written.
    virtual QStringList commonFields() const;
    /// The field of events that stands for what is written; nothing if that is no field.
    virtual std::optional<FilterField> field(const QString &name) const;
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
