// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compose/eventdraft.h"
#include "core/events/eventtime.h"

#include <comm/event.h>

#include <QWidget>

namespace Sothebais {

class FieldList;
class IdentityBar;
class JsonEditor;
class Theme;
class VerdictLine;

/// One event to fill in: fields as the catalogue has them, and beside them the same data as JSON. Both are
/// always in step, and what is wrong is said at its place while it is typed.
///
///     EventForm form(theme);
///     form.setIdentityLocked(true); // the data alone may be changed
///     form.setEvent(letter.event);
///     connect(&form, &EventForm::changed, &send, [&] { send.setEnabled(form.isValid()); });
///     ...
///     queue.editAndRetry(letter, form.data());
class EventForm : public QWidget
{
    Q_OBJECT
public:
    static constexpr qsizetype MaxBytes
        = 64 * 1024; ///< of data; of more the beginning is shown, and nothing to be changed

    explicit EventForm(const Theme &theme, QWidget *parent = nullptr);

    /// Shows what an event says; the event may be malformed, which then is what is wrong with it.
    void setEvent(const Comm::Event &event);
    void setDraft(const EventDraft &draft);
    const EventDraft &draft() const { return m_draft; }
    /// The data as compact JSON text: if nothing was changed, those of the event, byte by byte, but that
    /// invisible characters are written as escapes.
    QByteArray data() const;

    /// Type and source, as well as the id and the time of the event, stay as they are.
    void setIdentityLocked(bool locked);
    /// Whether everything of the catalogue is asked for (as at first), or only what the services insist on.
    void setLevel(Comm::EventValidator::Level level);
    /// Times are typed in this zone, until somebody chooses another.
    void setZone(TimeStyle::Zone zone);

    const DraftVerdict &verdict() const { return m_verdict; }
    /// Nothing is wrong, neither with the event nor with what stands in a field.
    bool isValid() const;

public Q_SLOTS:
    /// Puts the focus to the first place that is wrong.
    void showFirstIssue();

Q_SIGNALS:
    /// Something was typed or set; the verdict is that of now.
    void changed();

private:
    void layOut();
    QWidget *makeFieldSide();
    void takeIdentity();
    void takeField(const QByteArray &name, const QByteArray &json);
    void addField(const QByteArray &name);
    void takeJson(const QByteArray &json);
    void showData();
    void judge();

    Comm::Catalog m_catalog;
    EventDraft m_draft;
    DraftCheck m_check;
    DraftVerdict m_verdict;
    IdentityBar *m_identity;
    FieldList *m_fields;
    JsonEditor *m_json;
    VerdictLine *m_line;
};

} // namespace Sothebais
