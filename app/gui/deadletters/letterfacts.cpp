// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letterfacts.h"

#include "core/events/eventtime.h"
#include "core/text/visibletext.h"
#include "gui/theme/theme.h"
#include "gui/widgets/plainlabel.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr qsizetype LongestError = 500; ///< the stack and the raw text have all of it

QString letterTimeText(const QDateTime &time)
{
    return time.isValid() ? fullTimeText(time.toMSecsSinceEpoch()) : QString();
}

} // namespace

LetterFacts::LetterFacts(QWidget *parent)
    : FactForm(parent),
      m_error(addFact(u"errorFact"_s, tr("Error"))),
      m_failed(addFact(u"failedFact"_s, tr("Failed"))),
      m_first(addFact(u"firstFailureFact"_s, tr("First failure"))),
      m_attempts(addFact(u"attemptsFact"_s, tr("Attempts"))),
      m_retries(addFact(u"retriesFact"_s, tr("Retries"))),
      m_service(addFact(u"serviceFact"_s, tr("Service"))),
      m_type(addFact(u"typeFact"_s, tr("Type"))),
      m_source(addFact(u"sourceFact"_s, tr("Source"))),
      m_id(addFact(u"idFact"_s, tr("Id"))),
      m_size(addFact(u"sizeFact"_s, tr("Size")))
{
    m_id->setFont(Theme::monospace());
}

void LetterFacts::setLetter(const Letter &letter, int retries)
{
    const Comm::DeadLetter &entry = letter.entry;
    const Comm::DeadLetterFailure &failure = entry.failure;
    const QString service = visibleText(failure.service);
    const QString consumer = visibleText(failure.consumer);
    setFact(m_error, visibleText(failure.message, LongestError));
    setFact(m_failed, letterTimeText(entry.time()));
    setFact(m_first, letterTimeText(failure.firstFailure));
    setFact(m_attempts,
            failure.attempts > 0 ? tr("%n delivery(ies), all in vain", nullptr, failure.attempts)
                                 : QString());
    setFact(m_retries, retries > 0 ? tr("retried before, %n time(s)", nullptr, retries) : QString());
    setFact(m_service,
            consumer.isEmpty()      ? service
                : service.isEmpty() ? consumer
                                    : tr("%1, in %2").arg(service, consumer));
    setFact(m_type, visibleText(entry.event.typeName()));
    setFact(m_source, visibleText(entry.event.sourceName()));
    setFact(m_id, visibleText(entry.event.id()));
    setFact(m_size, tr("%L1 bytes").arg(entry.size));
}

} // namespace Sothebais
