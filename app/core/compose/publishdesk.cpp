// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishdesk.h"

#include "core/session.h"
#include "draftsettings.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace Sothebais {

using Level = Comm::EventValidator::Level;

namespace {

constexpr auto DraftGroup = "compose/draft"_L1;

} // namespace

PublishDesk::PublishDesk(Session &session, std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent),
      m_session(session),
      m_timeout(timeout),
      m_templates(session.settings()),
      m_history(session.settings())
{
}

PublishDesk::~PublishDesk() = default;

EventDraft PublishDesk::draft() const
{
    QSettings &settings = m_session.settings();
    if (!settings.contains(DraftGroup + "/type"_L1))
        return {};
    settings.beginGroup(DraftGroup);
    const EventDraft draft = storedDraft(settings);
    settings.endGroup();
    return draft;
}

void PublishDesk::keepDraft(const EventDraft &draft)
{
    if (draft.data.size() > DraftTemplates::MaxBytes)
        return;
    QSettings &settings = m_session.settings();
    settings.beginGroup(DraftGroup);
    storeDraft(settings, draft);
    settings.endGroup();
}

Comm::EventClient &PublishDesk::client()
{
    if (!m_client)
        m_client = std::make_unique<Comm::EventClient>(
            Comm::EventClient::Options{.redis = m_session.feed().redis(),
                                       .name = u"sothebais-monitor-publish"_s,
                                       .commandTimeout = m_timeout});
    m_client->connectToServer();
    return *m_client;
}

Comm::Result<Comm::Event> PublishDesk::makeEvent(const EventDraft &draft, Level level) const
{
    if (const QString refusal = m_session.guard().reason(WriteAction::Publish); !refusal.isEmpty())
        return Comm::Error{.code = Comm::Error::Code::NotPermitted, .message = refusal};
    return Comm::EventBuilder({.source = draft.source, .version = draft.version, .level = level})
        .build(draft.type, draft.data);
}

void PublishDesk::publish(const EventDraft &draft, Level level)
{
    if (m_isBusy)
        return;
    m_isBusy = true;
    Q_EMIT busyChanged();
    PublishOutcome outcome{.at = QDateTime::currentMSecsSinceEpoch(),
                           .draft = draft,
                           .server = m_session.feed().redis().toString()};
    const Comm::Result<Comm::Event> event = makeEvent(draft, level);
    if (event) {
        outcome.id = event->id().toByteArray();
        send(outcome, *event);
    } else {
        const Comm::Error error = event.error();
        QMetaObject::invokeMethod(
            this, [this, outcome, error] { finish(outcome, {}, error); }, Qt::QueuedConnection);
    }
}

void PublishDesk::send(PublishOutcome outcome, const Comm::Event &event)
{
    client().publish(event).then(
        this, [this, outcome, event](const Comm::Result<Comm::Publication> &publication) mutable {
            const QByteArray payload = event.payload().toByteArray();
            if (!publication) {
                if (publication.error().code == Comm::Error::Code::NotPermitted)
                    m_session.guard().askRights();
                return finish(outcome, payload, publication.error());
            }
            // This window listens to all events too, and is nobody whom the event was meant for.
            const bool isListening
                = m_session.feed().status().state == Comm::ConnectionStatus::State::Connected;
            outcome.typeReceivers = publication->typeReceivers;
            outcome.allReceivers = std::max(0, publication->allReceivers - (isListening ? 1 : 0));
            finish(outcome, payload, {});
        });
}

void PublishDesk::finish(PublishOutcome outcome, const QByteArray &payload, const Comm::Error &error)
{
    outcome.failure = error.message;
    record(outcome, payload, error);
    m_history.add(outcome);
    m_isBusy = false;
    Q_EMIT busyChanged();
    Q_EMIT finished(outcome, error);
}

/// In English whoever reads it, as a record should be.
void PublishDesk::record(const PublishOutcome &outcome, const QByteArray &payload, const Comm::Error &error)
{
    const QString target = QString::fromUtf8(outcome.draft.type)
        + (outcome.id.isEmpty() ? QString() : u' ' + QString::fromUtf8(outcome.id));
    QString result = u"done, received by %1 on its type and %2 on all events"_s.arg(outcome.typeReceivers)
                         .arg(outcome.allReceivers);
    if (!outcome.isPublished())
        result = (error.mayHaveExecuted ? u"not known: "_s : u"not published: "_s) + error.toString();
    m_session.audit().record({.action = u"publish"_s,
                              .target = target,
                              .after = payload.isEmpty() ? outcome.draft.data : payload,
                              .result = result});
}

} // namespace Sothebais
