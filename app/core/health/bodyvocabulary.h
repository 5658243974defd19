// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filtercompletion.h"
#include "core/filter/jsonvocabulary.h"

namespace Sothebais {

/// What is worth offering while a condition on a body is written: what the last body said.
class BodyVocabulary : public FilterVocabulary
{
public:
    /// Of a service that has not answered yet it is empty.
    explicit BodyVocabulary(QByteArrayView body = {});

    QStringList values(const QString &field) const override;
    QStringList dataFields() const override;
    bool isOfEvents() const override { return false; }
    QStringList commonFields() const override { return {}; }
    std::optional<FilterField> field(const QString &name) const override;

private:
    JsonVocabulary m_members;
};

} // namespace Sothebais
