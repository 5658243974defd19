// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventexporter.h"

#include "exportfile.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThread>

#include <algorithm>
#include <atomic>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using Comm::Error; // a qualified one before a function would hide its texts from lupdate

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(Sothebais::EventExporter)
};

constexpr qsizetype Piece = 1024 * 1024; // bytes that are written at once
constexpr qint64 EventsPerLook = 1024; // events between two looks at the clock
constexpr qint64 StepOfPages = 256 * 1024; // events after which what was read may leave the memory
constexpr qint64 ProgressInterval = 100; // milliseconds

Error tooLarge(qsizetype limit)
{
    return {.code = Comm::Error::Code::TooLarge,
            .message = ExportText::tr("This is more than %1 MB").arg(limit / 1'000'000),
            .remedy = ExportText::tr("Write it to a file, or choose fewer events")};
}

} // namespace

class EventExporter::Private
{
public:
    Private(EventExporter *exporter, const EventSnapshot &given, const Selection &chosen, const Options &how)
        : snapshot(given),
          selection(chosen),
          options(how),
          q(exporter)
    {
    }

    void start();
    void stop();

    const EventSnapshot snapshot;
    const Selection selection;
    const Options options;
    std::atomic<bool> isCancelled = false;
    qint64 events = 0; ///< of the thread until it has finished, as all below
    QByteArray bytes;

private:
    using Outcome = Comm::Result<void>;

    Outcome run();
    Outcome writeFile();
    /// Hands pieces of the export to `write` as they get full.
    template <typename Write>
    Outcome writeAll(const Write &write);
    bool isWanted(EventRecord &record, FilterMatcher &matcher);
    qint64 total() const;
    /// Where to go for the event number `index` of the selection; nothing if the snapshot does not have it.
    std::optional<qint64> sequence(qint64 index) const;
    void advance(qint64 done);

    EventExporter *const q;
    std::unique_ptr<QThread> m_thread;
    QElapsedTimer m_sinceTold;
};

void EventExporter::Private::start()
{
    m_thread.reset(QThread::create([this] {
        const Outcome outcome = run();
        const auto tell = [exporter = q, outcome] {
            if (outcome)
                Q_EMIT exporter->finished();
            else
                Q_EMIT exporter->failed(outcome.error());
        };
        QMetaObject::invokeMethod(q, tell, Qt::QueuedConnection);
    }));
    m_thread->setObjectName(u"export"_s);
    m_thread->start();
}

void EventExporter::Private::stop()
{
    isCancelled = true;
    if (m_thread)
        m_thread->wait();
}

EventExporter::Private::Outcome EventExporter::Private::run()
{
    m_sinceTold.start();
    if (!options.path.isEmpty())
        return writeFile();
    return writeAll([this](QByteArrayView piece) -> Outcome {
        if (bytes.size() + piece.size() > options.maxBytes)
            return tooLarge(options.maxBytes);
        bytes += piece;
        return {};
    });
}

EventExporter::Private::Outcome EventExporter::Private::writeFile()
{
    const auto existing = options.replaces ? ExportFile::Existing::Replace : ExportFile::Existing::Refuse;
    Comm::Result<ExportFile> created = ExportFile::create(options.path, existing);
    if (!created)
        return created.error();
    ExportFile file = std::move(created).value();
    const Outcome written = writeAll([&file](QByteArrayView piece) { return file.append(piece); });
    return written ? file.keep() : written;
}

template <typename Write>
EventExporter::Private::Outcome EventExporter::Private::writeAll(const Write &write)
{
    const auto formatter = EventFormatter::make(options.format, snapshot.names(), options.columns);
    FilterMatcher matcher(selection.filter, snapshot.names(), selection.clock);
    QByteArray out;
    formatter->begin(out);
    for (qint64 i = 0; i < total(); ++i) {
        if (isCancelled)
            return Comm::Error{.code = Comm::Error::Code::Cancelled,
                               .message = ExportText::tr("The export was cancelled")};
        if (const auto place = sequence(i)) {
            EventRecord record = snapshot.at(*place);
            if (isWanted(record, matcher)) {
                formatter->append(out, record);
                ++events;
            }
        }
        advance(i + 1);
        if (out.size() < Piece)
            continue;
        if (const Outcome written = write(out); !written)
            return written;
        out.resize(0); // which keeps the memory
    }
    formatter->end(out);
    return write(out);
}

bool EventExporter::Private::isWanted(EventRecord &record, FilterMatcher &matcher)
{
    if (options.format == ExportFormat::Events && record.flags.testFlag(EventFlag::Receipt))
        return false;
    return matcher.matches(record);
}

qint64 EventExporter::Private::total() const
{
    return selection.sequences ? qint64(selection.sequences->size()) : snapshot.size();
}

std::optional<qint64> EventExporter::Private::sequence(qint64 index) const
{
    if (!selection.sequences)
        return snapshot.first() + index;
    const qint64 chosen = (*selection.sequences)[size_t(index)];
    const bool isThere = chosen >= snapshot.first() && chosen < snapshot.end();
    return isThere ? std::optional(chosen) : std::nullopt;
}

void EventExporter::Private::advance(qint64 done)
{
    if (done % StepOfPages == 0)
        snapshot.releasePages();
    if (done % EventsPerLook != 0 || m_sinceTold.elapsed() < ProgressInterval)
        return;
    m_sinceTold.restart();
    const auto tell = [exporter = q, done, all = total()] { Q_EMIT exporter->progressed(done, all); };
    QMetaObject::invokeMethod(q, tell, Qt::QueuedConnection);
}

EventExporter::EventExporter(const EventSnapshot &snapshot, const Selection &selection,
                             const Options &options, QObject *parent)
    : QObject(parent),
      d(std::make_unique<Private>(this, snapshot, selection, options))
{
}

EventExporter::~EventExporter()
{
    d->stop();
}

void EventExporter::start()
{
    d->start();
}

void EventExporter::cancel()
{
    d->isCancelled = true;
}

qint64 EventExporter::events() const
{
    return d->events;
}

const QByteArray &EventExporter::bytes() const
{
    return d->bytes;
}

} // namespace Sothebais
