// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filtercompletion.h"
#include "core/filter/jsonvocabulary.h"
#include "framelog.h"

namespace Sothebais {

/// What is worth offering while a filter of frames is written: their fields, and what was seen in the JSON
/// texts among them.
class FrameVocabulary : public FilterVocabulary
{
public:
    /// Learns from the newest of the frames that came since the last time.
    void learn(const FrameLog &log);
    /// For the frames of another endpoint.
    void clear();

    QStringList values(const QString &field) const override;
    QStringList dataFields() const override;
    bool isOfEvents() const override { return false; }
    QStringList commonFields() const override;
    std::optional<FilterField> field(const QString &name) const override;

private:
    JsonVocabulary m_payloads;
    qint64 m_learnt = 0; ///< the newest of the frames below were looked at
};

} // namespace Sothebais
