// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "drafttemplates.h"
#include "publishhistory.h"

#include <comm/eventclient.h>

#include <memory>

namespace Sothebais {

class Session;

/// Publishes drafts, one at a time, over a connection of its own that is made when it is first needed.
///
/// It asks the guard of the session first, and whatever comes of it, also a refusal, is in the audit log and
/// in the history.
///
///     PublishDesk desk(session);
///     connect(&desk, &PublishDesk::finished, &view, &View::show);
///     desk.publish(draft, Comm::EventValidator::Level::Strict);
class PublishDesk : public QObject
{
    Q_OBJECT
public:
    /// The session must outlive the desk. An event whose fate is not known after the time-out may have been
    /// published.
    explicit PublishDesk(Session &session, std::chrono::milliseconds timeout = std::chrono::seconds(5),
                         QObject *parent = nullptr);
    ~PublishDesk() override;

    DraftTemplates &templates() { return m_templates; }
    PublishHistory &history() { return m_history; }
    /// What stood in the form the last time, kept in the settings.
    EventDraft draft() const;
    void keepDraft(const EventDraft &draft);
    /// An event is on its way.
    bool isBusy() const { return m_isBusy; }

public Q_SLOTS:
    /// Makes the event, with a new id and the time of now, and publishes it unless it is refused. Does
    /// nothing while another one is on its way.
    void publish(const Sothebais::EventDraft &draft, Comm::EventValidator::Level level);

Q_SIGNALS:
    void busyChanged();
    /// The outcome of each publish(), never from inside it. The error is that of an outcome that is not
    /// published; it may say that the event may have been published all the same.
    void finished(const Sothebais::PublishOutcome &outcome, const Comm::Error &error);

private:
    Comm::Result<Comm::Event> makeEvent(const EventDraft &draft, Comm::EventValidator::Level level) const;
    void send(PublishOutcome outcome, const Comm::Event &event);
    void finish(PublishOutcome outcome, const QByteArray &payload, const Comm::Error &error);
    void record(const PublishOutcome &outcome, const QByteArray &payload, const Comm::Error &error);
    Comm::EventClient &client();

    Session &m_session;
    const std::chrono::milliseconds m_timeout;
    DraftTemplates m_templates;
    PublishHistory m_history;
    std::unique_ptr<Comm::EventClient> m_client;
    bool m_isBusy = false;
};

} // namespace Sothebais
