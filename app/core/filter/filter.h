// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/catalog.h>
#include <comm/result.h>

#include <QString>

#include <memory>

namespace Sothebais {

struct FilterNode;

/// Which events are meant, in the one language of this program: filter bar, colour rules, recordings, dead
/// letters and command line. resources/help/filters.md describes it.
///
/// An immutable, shared value; a FilterMatcher applies it to events.
///
///     const Comm::Result<Filter> filter = Filter::parse(u"type == lot:bid:* and data.amount > 1000"_s);
///     if (!filter)
///         return filter.error(); // says where; filterSyntax() tells it to an editor
///     FilterMatcher matcher(*filter, names);
class Filter
{
public:
    static constexpr qsizetype MaxLength = 16 * 1024; ///< characters of a text
    static constexpr int MaxDepth = 100; ///< of parentheses and `not` within each other
    static constexpr int MaxTerms = 1000;

    /// Everything passes.
    Filter() = default;

    /// InvalidArgument if the text is no filter; the details show the place. The catalogue tells the types'
    /// keys.
    static Comm::Result<Filter> parse(const QString &text, const Comm::Catalog &catalog = Comm::Catalog());

    /// True if everything passes because nothing is asked for.
    bool isEmpty() const { return !m_root; }
    /// The filter in its canonical form: parsed again, it is the same filter.
    QString toString() const;

    /// The expression; only of a filter that is not empty.
    const FilterNode &root() const { return *m_root; }
    const Comm::Catalog &catalog() const { return m_catalog; }

    /// Same meaning, as far as the same canonical form tells.
    friend bool operator==(const Filter &a, const Filter &b) { return a.toString() == b.toString(); }

private:
    friend class FilterParser;
    Filter(std::shared_ptr<const FilterNode> root, const Comm::Catalog &catalog)
        : m_root(std::move(root)),
          m_catalog(catalog)
    {
    }

    std::shared_ptr<const FilterNode> m_root;
    Comm::Catalog m_catalog;
};

} // namespace Sothebais
