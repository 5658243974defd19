// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/eventstream.h"
#include "filtercompletion.h"
#include "jsonvocabulary.h"

namespace Sothebais {

/// What is worth offering while a filter is written: the names of a store, and the fields and values in the
/// data of the events it was shown. It needs no more than a sample of them, and keeps a bounded part of that.
class EventVocabulary : public FilterVocabulary
{
public:
    static constexpr qsizetype MaxNames = 500; ///< of a kind; the newest

    /// The names must outlive the vocabulary.
    explicit EventVocabulary(const EventNames &names) : m_names(&names) { }
    /// Where they are those of another store, what was learnt from the events of the last one is forgotten.
    void setNames(const EventNames &names);

    /// Learns from a few of the events that came since the last time, which say as much about fields and
    /// values as all of them; of another stream it begins anew.
    void learn(const EventStream &stream);
    /// Learns from one event, whatever bytes they are.
    void learn(QByteArrayView payload);

    QStringList values(const QString &field) const override;
    QStringList dataFields() const override { return m_data.fields(); }

private:
    const EventNames *m_names;
    qint64 m_learnt = 0; ///< there was a sample of the events below
    JsonVocabulary m_data;
};

} // namespace Sothebais
