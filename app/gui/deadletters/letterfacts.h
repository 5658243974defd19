// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/deadletters/letter.h"
#include "gui/widgets/factform.h"

namespace Sothebais {

/// Why an event could not be handled, when, where, and how often that was tried.
class LetterFacts : public FactForm
{
    Q_OBJECT
public:
    explicit LetterFacts(QWidget *parent = nullptr);

    /// `retries`: how often it was retried before.
    void setLetter(const Letter &letter, int retries);

private:
    PlainLabel *m_error;
    PlainLabel *m_failed;
    PlainLabel *m_first;
    PlainLabel *m_attempts;
    PlainLabel *m_retries;
    PlainLabel *m_service;
    PlainLabel *m_type;
    PlainLabel *m_source;
    PlainLabel *m_id;
    PlainLabel *m_size;
};

} // namespace Sothebais
