// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letterhand.h"

#include "bulkplan.h"
#include "core/safety/auditlog.h"
#include "lettertrash.h"
#include "retrylog.h"

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

using Outcomes = QList<Comm::Result<Comm::Publication>>;

namespace {

constexpr qsizetype LettersPerPiece
    = 256; // letters under way at a time: a millisecond's work for this thread

QList<Comm::DeadLetter> entriesOf(const QList<LetterPointer> &letters)
{
    QList<Comm::DeadLetter> entries;
    entries.reserve(letters.size());
    for (const LetterPointer &letter : letters)
        entries.append(letter->entry);
    return entries;
}

Outcomes withoutPublication(const QList<Comm::Result<void>> &results)
{
    Outcomes outcomes;
    outcomes.reserve(results.size());
    for (const Comm::Result<void> &result : results)
        outcomes.append(result ? Outcomes::value_type(Comm::Publication{})
                               : Outcomes::value_type(result.error()));
    return outcomes;
}

/// In words for the audit log.
QString resultText(const LetterAct &act)
{
    if (!act.outcome)
        return act.outcome.error().toString();
    if (act.action != LetterAction::Retry && act.action != LetterAction::Edit)
        return u"done"_s;
    const bool isAnother = act.outcome->id != act.letter->entry.event.id();
    return u"done%1, %2 receivers"_s
        .arg(isAnother ? u" as "_s + QString::fromUtf8(act.outcome->id) : QString())
        .arg(act.outcome->receivers());
}

} // namespace

LetterHand::LetterHand(const Comm::RedisAddress &redis, const Tools &tools, QObject *parent)
    : QObject(parent),
      m_tools(tools),
      m_client(std::make_unique<Comm::EventClient>(
          Comm::EventClient::Options{.redis = redis, .name = u"sothebais-letters-act"_s})),
      m_queue(std::make_unique<Comm::DeadLetterQueue>(*m_client))
{
}

LetterHand::~LetterHand() = default;

void LetterHand::start()
{
    m_client->connectToServer();
}

QString LetterHand::refusal(LetterAction action) const
{
    return m_tools.guard.reason(rightFor(action));
}

/// In a later turn, as everything that is told of a call.
bool LetterHand::refuse(LetterAction action)
{
    const QString reason = refusal(action);
    if (reason.isEmpty())
        return false;
    const Comm::Error error{.code = Comm::Error::Code::NotPermitted, .message = reason};
    QMetaObject::invokeMethod(
        this, [this, error] { Q_EMIT failed(error); }, Qt::QueuedConnection);
    return true;
}

void LetterHand::retry(const QList<LetterPointer> &letters, const Comm::DeadLetterRetry &how)
{
    carryOut({.action = LetterAction::Retry,
              .letters = letters,
              .work = [this, how](const QList<LetterPointer> &piece, const Done &done) {
                  m_queue->retryAll(entriesOf(piece), how).then(done);
              }});
}

void LetterHand::editAndRetry(const LetterPointer &letter, const QByteArray &data,
                              const Comm::DeadLetterRetry &how)
{
    carryOut({.action = LetterAction::Edit,
              .letters = {letter},
              .work =
                  [this, data, how](const QList<LetterPointer> &piece, const Done &done) {
                      m_queue->editAndRetry(piece.first()->entry, data, how)
                          .then([done](const Outcomes::value_type &outcome) { done({outcome}); });
                  },
              .after = data});
}

void LetterHand::park(const QList<LetterPointer> &letters)
{
    carryOut({.action = LetterAction::Park,
              .letters = letters,
              .work = [this](const QList<LetterPointer> &piece, const Done &done) {
                  m_queue->parkAll(entriesOf(piece)).then(&withoutPublication).then(done);
              }});
}

void LetterHand::discard(const QList<LetterPointer> &letters)
{
    const qint64 batch = m_tools.trash.begin();
    const auto discardKept = [this](const QList<LetterPointer> &piece, const Done &done) {
        m_queue->discardAll(entriesOf(piece)).then(&withoutPublication).then(done);
    };
    const auto keepAndDiscard = [this, batch, discardKept](const QList<LetterPointer> &piece,
                                                           const Done &done) {
        const auto isCut = [](const LetterPointer &letter) { return !letter->isWhole(); };
        if (std::ranges::any_of(piece, isCut)) { // pieces are of one letter then
            const Comm::Error error{.code = Comm::Error::Code::TooLarge,
                                    .message = BulkPlan::obstacle(LetterAction::Discard, *piece.first()),
                                    .remedy = tr("Park it, or discard it for good with the command line")};
            QMetaObject::invokeMethod(
                this, [done, error] { done({error}); }, Qt::QueuedConnection);
            return;
        }
        m_tools.trash.keep(batch, piece, [piece, done, discardKept](const Comm::Result<void> &kept) {
            if (kept)
                discardKept(piece, done);
            else
                done(Outcomes(piece.size(), kept.error()));
        });
    };
    carryOut({.action = LetterAction::Discard, .letters = letters, .work = keepAndDiscard, .batch = batch});
}

void LetterHand::restore(qint64 batch)
{
    const auto &batches = m_tools.trash.batches();
    const auto found = std::ranges::find(batches, batch, &TrashedLetters::number);
    if (found == batches.end())
        return;
    carryOut({.action = LetterAction::Restore,
              .letters = found->letters,
              .work =
                  [this, batch, isLeftBehind = found->isLeftBehind](const QList<LetterPointer> &piece,
                                                                    const Done &done) {
                      m_tools.trash.release(batch, piece, [this, piece, isLeftBehind, done] {
                          restoreAll(piece, isLeftBehind, done);
                      });
                  },
              .batch = batch});
}

/// What may still be there is added only if it is not.
void LetterHand::restoreAll(const QList<LetterPointer> &letters, bool isLeftBehind, Done done)
{
    const auto outcomes = std::make_shared<Outcomes>(letters.size(), Comm::Publication{});
    const auto waiting = std::make_shared<qsizetype>(letters.size());
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const Comm::DeadLetter &entry = letters[i]->entry;
        const bool unlessPresent = isLeftBehind || m_unsure.contains(entry.fingerprint());
        m_queue->storeEntry(entry.bytes, unlessPresent, entry.parked)
            .then([=](const Comm::Result<bool> &stored) {
                if (!stored)
                    (*outcomes)[i] = stored.error();
                if (--*waiting == 0)
                    done(*outcomes);
            });
    }
}

/// Piece by piece, as long as it is allowed.
void LetterHand::carryOut(const Order &order, qsizetype from)
{
    if (from >= order.letters.size() || refuse(order.action))
        return;
    QList<LetterPointer> piece;
    for (qsizetype i = from; i < std::min(from + LettersPerPiece, order.letters.size()); ++i) {
        const bool isAlone = order.action == LetterAction::Discard && !order.letters[i]->isWhole();
        if (isAlone && !piece.isEmpty())
            break;
        piece.append(order.letters[i]);
        if (isAlone)
            break;
    }
    order.work(piece, [self = QPointer(this), order, piece, from](const Outcomes &outcomes) {
        if (!self)
            return;
        QList<LetterAct> acts;
        for (qsizetype i = 0; i < piece.size(); ++i)
            acts.append(
                {.action = order.action, .letter = piece[i], .outcome = outcomes[i], .after = order.after});
        self->report(acts, order.batch);
        self->carryOut(order, from + piece.size());
    });
}

void LetterHand::report(const QList<LetterAct> &acts, qint64 batch)
{
    if (acts.isEmpty())
        return;
    sort(acts, batch);
    for (const LetterAct &act : acts) {
        record(act);
        if (!act.outcome)
            continue;
        if (act.action == LetterAction::Retry || act.action == LetterAction::Edit)
            m_tools.retries.add(*act.letter, *act.outcome, act.action == LetterAction::Edit);
    }
    const auto isRefused = [](const LetterAct &act) {
        return !act.outcome && act.outcome.error().code == Comm::Error::Code::NotPermitted;
    };
    if (std::ranges::any_of(acts, isRefused))
        m_tools.guard.askRights();
    Q_EMIT acted(acts);
}

/// What has left the server belongs into the trash, what is back or never left does not.
void LetterHand::sort(const QList<LetterAct> &acts, qint64 batch)
{
    QList<LetterPointer> taken;
    QList<LetterPointer> unsure;
    QList<LetterPointer> forgotten;
    for (const LetterAct &act : acts) {
        const bool isUnsure = !act.outcome && act.outcome.error().mayHaveExecuted;
        if (isUnsure)
            m_unsure.insert(act.letter->entry.fingerprint());
        if (act.action == LetterAction::Discard)
            (act.outcome ? taken : isUnsure ? unsure : forgotten).append(act.letter);
        else if (act.action == LetterAction::Restore && act.outcome) {
            forgotten.append(act.letter);
            m_unsure.remove(act.letter->entry.fingerprint());
        }
    }
    m_tools.trash.taken(batch, taken);
    m_tools.trash.taken(batch, unsure, false);
    m_tools.trash.forget(batch, forgotten);
}

void LetterHand::record(const LetterAct &act)
{
    const Comm::DeadLetter &entry = act.letter->entry;
    const QByteArrayView id = entry.event.id();
    const bool isBack = act.action == LetterAction::Restore; // it was in no list before
    const bool isTakenBack = act.action == LetterAction::Park && entry.parked;
    m_tools.audit.record(
        {.action = isTakenBack ? u"take back parked dead letter"_s : letterActionName(act.action),
         .target = QString::fromUtf8(id.isEmpty() ? QByteArrayView(entry.fingerprint()) : id),
         .before = isBack ? QByteArray() : entry.bytes,
         .after = isBack ? entry.bytes : act.after,
         .result = resultText(act)});
}

} // namespace Sothebais
