// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "events/eventhistory.h"

#include "events/channels.h"
#include "redis/rediserror.h"

#include <QCoreApplication>

#include <algorithm>

namespace Comm {

namespace {

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(Comm::EventHistory)
};

// A search reads the list in pages, so that a long history is never in memory as a whole. New events push the
// others back in between, so that one may be seen twice, but none is missed.
constexpr qint64 SearchPage = 500;

} // namespace

void EventHistory::read(const Topic &topic, int limit, std::function<void(Result<QList<Event>>)> done)
{
    if (topic.kind() == Topic::Kind::Glob || limit < 1) {
        const Error error{.code = Error::Code::InvalidArgument,
                          .message = limit < 1
                              ? HistoryText::tr("A history of %1 events cannot be read").arg(limit)
                              : HistoryText::tr("There is no history of the pattern \"%1\"")
                                    .arg(QString::fromUtf8(topic.name())),
                          .remedy = limit < 1 ? HistoryText::tr("Ask for one event or more")
                                              : HistoryText::tr("Ask for one type, or for all")};
        QMetaObject::invokeMethod(
            &m_redis, [done = std::move(done), error] { done(error); }, Qt::QueuedConnection);
        return;
    }
    readPage(topic, 0, limit, std::move(done));
}

void EventHistory::readPage(const Topic &topic, qint64 first, qint64 count, Page done)
{
    const QByteArray key = topic.kind() == Topic::Kind::Type ? historyOfType(topic.name()) : AllHistory;
    readRange(key, first, first + count - 1, std::move(done));
}

void EventHistory::readRunId(std::function<void(const QByteArray &)> done)
{
    m_redis.send({"INFO", "server"}, [done = std::move(done)](const Result<RespValue> &reply) {
        constexpr QByteArrayView name = "run_id:";
        const QByteArrayView text = reply ? reply->text() : QByteArrayView();
        const qsizetype at = text.indexOf(name);
        const QByteArrayView rest = at < 0 ? QByteArrayView() : text.sliced(at + name.size());
        done(rest.first(std::max<qsizetype>(rest.indexOf('\r'), 0)).toByteArray());
    });
}

void EventHistory::find(const QByteArray &id, std::function<void(Result<Event>)> done)
{
    findFrom(id, 0, std::move(done));
}

void EventHistory::findFrom(const QByteArray &id, qint64 first, std::function<void(Result<Event>)> done)
{
    readRange(AllHistory, first, first + SearchPage - 1,
              [this, id, first, done = std::move(done)](const Result<QList<Event>> &page) {
                  if (!page) {
                      done(page.error());
                      return;
                  }
                  const auto found = std::find_if(page->begin(), page->end(),
                                                  [&](const Event &event) { return event.id() == id; });
                  if (found != page->end())
                      done(*found);
                  else if (page->size() == SearchPage)
                      findFrom(id, first + SearchPage, done);
                  else
                      done(Error{.code = Error::Code::NotFound,
                                 .message = HistoryText::tr("The history has no event with the id \"%1\"")
                                                .arg(QString::fromUtf8(id)),
                                 .remedy = HistoryText::tr(
                                     "Only the newest events are kept: look for an id of the last ones")});
              });
}

void EventHistory::readRange(const QByteArray &key, qint64 first, qint64 last, Page done)
{
    m_redis.send({"LRANGE", key, QByteArray::number(first), QByteArray::number(last)},
                 [this, done = std::move(done)](const Result<RespValue> &reply) {
                     if (!reply) {
                         done(reply.error());
                         return;
                     }
                     QList<Event> events;
                     events.reserve(reply->size());
                     RespValue entry = reply->first();
                     for (qint64 i = 0; i < reply->size(); ++i, entry = entry.next())
                         events.append(m_parser.parse(entry.text()));
                     done(std::move(events));
                 });
}

} // namespace Comm
