// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letterterms.h"

#include "core/filter/filterterms.h"

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr qsizetype MaxError = 200; // characters; nobody reads a longer filter

} // namespace

QStringList letterTerms(const Letter &letter)
{
    const Comm::DeadLetter &entry = letter.entry;
    const QString &error = entry.failure.message;
    QStringList terms;
    const auto add = [&](const QString &field, const QString &value) {
        if (!value.isEmpty())
            terms.append(filterTerm(field, value));
    };
    add(u"type"_s, QString::fromUtf8(entry.event.typeName()));
    add(u"source"_s, QString::fromUtf8(entry.event.sourceName()));
    if (error.size() <= MaxError)
        add(u"error"_s, error);
    else
        terms.append(u"error contains "_s + filterTermForText(error.first(MaxError)));
    add(u"subject"_s, QString::fromUtf8(letter.subject));
    return terms;
}

} // namespace Sothebais
