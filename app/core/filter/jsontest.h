// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "filterscratch.h"
#include "texttest.h"
#include "timetest.h"

namespace Sothebais {

/// What a comparison asks of a JSON value in the exact text of the wire.
class JsonTest
{
public:
    JsonTest(const FilterNode &comparison, const QTimeZone &zone);

    bool passes(QByteArrayView value, FilterScratch &scratch) const;

private:
    /// One value of the comparison; each is a whole comparison by itself.
    struct Part
    {
        FilterNode node;
        QList<QByteArray> numbers; ///< texts of a Number, both ends of a range
        std::optional<TextTest> text;
        std::optional<TimeTest> time;
    };

    static Part partOf(const FilterNode &comparison, const QTimeZone &zone);
    bool passesPart(QByteArrayView value, const Part &part, FilterScratch &scratch) const;
    bool passesText(QByteArrayView value, const Part &part, FilterScratch &scratch) const;
    bool passesElements(QByteArrayView array, const Part &part, FilterScratch &scratch) const;
    bool passesNumber(QByteArrayView value, const Part &part, FilterScratch &scratch) const;
    bool passesTime(QByteArrayView value, const Part &part, FilterScratch &scratch) const;

    bool m_isNegated = false; ///< of `!=`: the parts ask for the opposite
    QList<Part> m_parts; ///< one of them has to pass
};

} // namespace Sothebais
