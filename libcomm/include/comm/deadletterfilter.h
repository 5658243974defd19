// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/deadletter.h"
#include "comm/export.h"
#include "comm/topic.h"

#include <QHash>
#include <QList>

namespace Comm {

/// Which dead letters are meant: those that fit everything that is set.
///
///     const Comm::DeadLetterFilter filter{.type = Comm::Topic::glob("lot:bid:*"), .error = u"timeout"_s};
struct COMM_EXPORT DeadLetterFilter
{
    Topic type = Topic::all(); ///< of the event
    QString error = {}; ///< part of the message, whatever the case of its letters
    QByteArray id = {}; ///< of the event, or the beginning of a fingerprint with at least 8 digits
    QDateTime before = {}; ///< failed before this; letters without a time do not fit
    bool parked = false; ///< in the parking list instead of the queue

    bool matches(const DeadLetter &letter) const;
    /// True if every letter fits.
    bool isEmpty() const;

    bool operator==(const DeadLetterFilter &) const = default;
};

/// Dead letters counted by what they have in common.
struct COMM_EXPORT DeadLetterStatistics
{
    struct Group
    {
        qint64 count = 0;
        QDateTime oldest = {};
        QDateTime newest = {};

        bool operator==(const Group &) const = default;
    };

    static constexpr qsizetype MaxGroups = 1000; ///< of a kind; what comes after them is counted as "(other)"

    Group all = {};
    qint64 bytes = 0;
    qint64 defective = 0; ///< cannot be published as they are
    QHash<QString, Group> byType = {};
    QHash<QString, Group> byError = {}; ///< by normalised message

    void add(const DeadLetter &letter);

    /// A message without what differs each time: numbers and identifiers become "#".
    static QString normalised(QStringView message);

    bool operator==(const DeadLetterStatistics &) const = default;
};

} // namespace Comm

Q_DECLARE_METATYPE(Comm::DeadLetterStatistics)
