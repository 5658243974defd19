// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inspect/valuefilter.h"

#include <QByteArrayView>
#include <QList>

#include <memory>
#include <vector>

namespace Sothebais {

/// A value in a JSON text, and what has been read so far of the values in it. Knows where it is in the text,
/// which must outlive it, and copies nothing.
struct JsonTreeNode
{
    JsonTreeNode *parent = nullptr;
    int row = 0;
    int depth = 0;
    QByteArrayView key = {}; ///< escaped; null for the members of an array
    QByteArrayView value = {}; ///< ends with the text of the parent if `isOpen`
    bool isOpen = false; ///< nobody has looked yet where the value ends
    bool isRest = false; ///< stands for the members that are not read yet
    bool isFetched = false;
    const char *next = nullptr; ///< where the members that are not read yet begin
    std::vector<std::unique_ptr<JsonTreeNode>> children = {};

    const char *begin() const { return key.isNull() ? value.data() : key.data() - 1; }
    const char *end() const { return value.data() + value.size(); }
    bool hasRest() const { return !children.empty() && children.back()->isRest; }
    /// The children without the one that stands for the rest.
    qsizetype shown() const { return qsizetype(children.size()) - (hasRest() ? 1 : 0); }
    /// The value up to where it ends.
    QByteArrayView whole() const;

    /// The next members, at most `count`. One that is longer than `longest` bytes is the last, with its end
    /// left open.
    std::vector<std::unique_ptr<JsonTreeNode>> read(int count, qsizetype longest);
    /// Finds out where the last member that is shown ends, if that is not known.
    void settle();

    QList<ValueStep> path() const;
    /// RFC 6901.
    QString pointer() const;

private:
    bool readKey(const char *&at, QByteArrayView &found) const;
};

} // namespace Sothebais
