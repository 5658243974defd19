// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/deadletters/letter.h"

#include <comm/deadletterqueue.h>

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QPushButton;

namespace Sothebais {

class DifferenceList;
class EventForm;
class PlainLabel;
class Theme;
class WriteGuard;

/// Changes the data of a dead letter's event, and shows what is different before it is published. What the
/// event is stays as it is.
class EditLetterDialog : public QDialog
{
    Q_OBJECT
public:
    /// The guard must outlive it.
    EditLetterDialog(const LetterPointer &letter, const WriteGuard &guard, const Theme &theme,
                     QWidget *parent = nullptr);

Q_SIGNALS:
    /// Somebody wants the letter to be retried with this data, a JSON text.
    void retryRequested(const Sothebais::LetterPointer &letter, const QByteArray &data,
                        const Comm::DeadLetterRetry &how);

private:
    QWidget *makeDifference();
    QWidget *makeFoot();
    void compare();
    void refresh();
    void send();

    const LetterPointer m_letter;
    const WriteGuard &m_guard;
    EventForm *m_form;
    DifferenceList *m_difference;
    PlainLabel *m_verdict;
    PlainLabel *m_reason;
    QCheckBox *m_asNew;
    QPushButton *m_send = nullptr;
    QTimer m_pause; ///< of typing, before the two are compared
};

} // namespace Sothebais
