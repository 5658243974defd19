// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lettergroup.h"

#include <QCoreApplication>
#include <QFlags>
#include <QSet>

namespace Sothebais {

/// What work on many letters would do, before it is done.
///
///     const BulkPlan plan(LetterAction::Retry, chosen, desk.endedLots().lots(), BulkPlan::WithoutEnded);
///     label->setText(plan.summary()); // "312 in 4 groups; 9 belong to lots that have ended"
class BulkPlan
{
    Q_DECLARE_TR_FUNCTIONS(Sothebais::BulkPlan)
public:
    enum Exclusion {
        Nothing = 0x0,
        WithoutEnded = 0x1, ///< letters of lots that have ended
        WithoutPoison = 0x2,
    };
    Q_DECLARE_FLAGS(Exclusions, Exclusion)

    struct Counts
    {
        qsizetype chosen = 0;
        qsizetype groups = 0; ///< by fingerprint, of those chosen
        qsizetype ended = 0; ///< belong to lots that have ended
        qsizetype poison = 0;
        qsizetype impossible = 0; ///< cannot be published, or not be kept in the trash: always left out

        bool operator==(const Counts &) const = default;
    };

    BulkPlan() = default;
    /// Of a Retry, a Discard or a Park; `ended` are the subjects of lots that have ended, as EndedLots knows
    /// them. Takes its time: see BulkPlanner.
    BulkPlan(LetterAction action, const QList<LetterPointer> &chosen, const QSet<QByteArray> &ended,
             Exclusions without = Nothing);

    LetterAction action() const { return m_action; }
    const Counts &counts() const { return m_counts; }
    Exclusions exclusions() const { return m_without; }
    /// What is left to be worked through, oldest first.
    const QList<LetterPointer> &letters() const { return m_letters; }
    /// Why one that was chosen cannot be worked through; empty if it can.
    static QString obstacle(LetterAction action, const Letter &letter);

    QString summary() const;

private:
    LetterAction m_action = LetterAction::Retry;
    Exclusions m_without = Nothing;
    Counts m_counts;
    QList<LetterPointer> m_letters;
};

} // namespace Sothebais
