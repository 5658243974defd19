// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/deadletterfilter.h"

#include "events/glob.h"

namespace Comm {

namespace {

constexpr qsizetype ShortestFingerprint = 8; // digits; what people copy from a list

bool fits(const Topic &type, QByteArrayView name)
{
    switch (type.kind()) {
    case Topic::Kind::All:
        return true;
    case Topic::Kind::Type:
        return name == type.name();
    case Topic::Kind::Glob:
        return globMatches(type.name(), name);
    }
    Q_UNREACHABLE();
}

} // namespace

bool DeadLetterFilter::matches(const DeadLetter &letter) const
{
    const bool idFits = id.isEmpty() || letter.event.id() == id
        || (id.size() >= ShortestFingerprint && letter.fingerprint().startsWith(id));
    const bool timeFits = !before.isValid() || (letter.time().isValid() && letter.time() < before);
    return idFits && timeFits && fits(type, letter.event.typeName())
        && (error.isEmpty() || letter.failure.message.contains(error, Qt::CaseInsensitive));
}

bool DeadLetterFilter::isEmpty() const
{
    return type.kind() == Topic::Kind::All && error.isEmpty() && id.isEmpty() && !before.isValid();
}

} // namespace Comm
