// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <array>
#include <span>

namespace Sothebais {

/// A word for a thing of the auction house, and the field of the data that has its id.
struct SubjectNoun
{
    QByteArrayView noun; ///< "lot"
    QByteArrayView key; ///< "lotId"
};

/// What an event may be about, the most telling first.
std::span<const SubjectNoun> subjectNouns();

/// An id as it follows its noun: "12" for the JSON texts `"12"`, `12`, `"user-12"` and `"USER_12"` of a user.
/// Empty if the value is no string or number, says nothing, or is longer than an id can sensibly be.
QByteArray subjectId(QByteArrayView value, QByteArrayView noun);

/// What the members of the data say of the subject, for whoever walks over them anyway.
class SubjectFinder
{
public:
    /// The key with its escapes and without its quotes, and the exact text of the value, which must outlive
    /// this.
    void take(QByteArrayView key, bool hasEscapedKey, QByteArrayView value);
    /// "lot:42", or empty.
    QByteArray name() const;

private:
    static constexpr size_t NounCount = 10;
    std::array<QByteArrayView, NounCount> m_values = {};
};

/// What an event with this data (the exact JSON text) is about: "lot:42", by the first of subjectNouns() that
/// is there; of members with one name the last counts. Empty if the data does not say.
QByteArray subjectName(QByteArrayView data);

} // namespace Sothebais
