// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bodyvocabulary.h"

#include "fieldrenaming.h"

namespace Sothebais {

BodyVocabulary::BodyVocabulary(QByteArrayView body)
{
    m_members.learn(body);
}

QStringList BodyVocabulary::values(const QString &field) const
{
    return m_members.values(field);
}

QStringList BodyVocabulary::dataFields() const
{
    QStringList members;
    for (const QString &field : m_members.fields())
        members.append(bodyMember(field));
    return members;
}

std::optional<FilterField> BodyVocabulary::field(const QString &name) const
{
    return FilterField::fromText(bodyField(name));
}

} // namespace Sothebais
