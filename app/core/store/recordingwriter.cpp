// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordingwriter.h"

#include "recordingfile.h"
#include "recordingline.h"

#include <comm/eventparser.h>

#include <QCoreApplication>
#include <QStringList>

#include <optional>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using Comm::Error; // a qualified one before a function would hide its texts from lupdate

struct WriterText
{
    Q_DECLARE_TR_FUNCTIONS(Sothebais::RecordingWriter)
};

constexpr qsizetype MaxPiece = 1024 * 1024; // bytes that wait at most, and the size of a packed frame

Error notARecordingName(const QString &path)
{
    return {.code = Comm::Error::Code::InvalidArgument,
            .message = WriterText::tr("%1 is no name for a recording").arg(path),
            .remedy = WriterText::tr("Let it end in .ndjson, or in .ndjson.zst to be compressed")};
}

} // namespace

class RecordingWriter::Private
{
public:
    Private(const Options &given, RecordingFile opened)
        : options(given),
          files{given.path},
          m_file(std::move(opened))
    {
    }

    Comm::Result<void> add(QByteArrayView line);
    /// Hands on what waits, if there is enough of it for one piece.
    Comm::Result<void> settle();
    Comm::Result<void> flush();
    qint64 bytes() const { return m_oldBytes + (m_file ? m_file->size() : 0); }
    void close();
    bool isOpen() const { return m_file.has_value(); }

    const Options options;
    QStringList files;
    qint64 events = 0; ///< written
    Comm::EventParser parser; ///< says what is wrong with what is no event
    QByteArray line;

private:
    Comm::Result<void> rotate();
    QString pathOf(int number) const;

    std::optional<RecordingFile> m_file;
    int m_number = 0; ///< of the current file
    qint64 m_oldBytes = 0; ///< of the files before
    qint64 m_size = 0; ///< of the current file, unpacked and with what waits
    QByteArray m_waiting;
    qint64 m_waitingEvents = 0;
};

Comm::Result<void> RecordingWriter::Private::add(QByteArrayView text)
{
    Q_ASSERT(isOpen());
    if (options.rotateBytes > 0 && m_size > 0 && m_size + text.size() > options.rotateBytes) {
        if (const auto rotated = rotate(); !rotated)
            return rotated;
    }
    m_waiting += text;
    m_size += text.size();
    ++m_waitingEvents;
    return m_waiting.size() < MaxPiece ? Comm::Result<void>() : flush();
}

Comm::Result<void> RecordingWriter::Private::settle()
{
    return m_file->isPacked() ? Comm::Result<void>() : flush();
}

Comm::Result<void> RecordingWriter::Private::flush()
{
    if (m_waiting.isEmpty())
        return {};
    const Comm::Result<void> written = m_file->append(m_waiting);
    if (written)
        events += m_waitingEvents;
    else
        m_size -= m_waiting.size();
    m_waiting.resize(0); // which keeps the memory
    m_waitingEvents = 0;
    return written;
}

Comm::Result<void> RecordingWriter::Private::rotate()
{
    if (const auto flushed = flush(); !flushed)
        return flushed;
    bool wasThere = true;
    while (wasThere) {
        const QString path = pathOf(++m_number);
        Comm::Result<RecordingFile> next = RecordingFile::create(path, options.level, &wasThere);
        if (!next && !wasThere) {
            --m_number;
            return next.error();
        }
        if (next) {
            m_oldBytes += m_file->size();
            m_file.emplace(std::move(next).value());
            files.append(path);
            m_size = 0;
        }
    }
    return {};
}

QString RecordingWriter::Private::pathOf(int number) const
{
    const qsizetype suffix = options.path.lastIndexOf(".ndjson"_L1);
    return options.path.first(suffix) + u'.' + QString::number(number) + options.path.sliced(suffix);
}

void RecordingWriter::Private::close()
{
    m_oldBytes += m_file->size();
    m_file.reset();
}

Comm::Result<std::unique_ptr<RecordingWriter>> RecordingWriter::create(const Options &options)
{
    if (!RecordingFile::isRecordingName(options.path))
        return notARecordingName(options.path);
    Comm::Result<RecordingFile> file = RecordingFile::create(options.path, options.level);
    if (!file)
        return file.error();
    auto d = std::make_unique<Private>(options, std::move(file).value());
    return std::unique_ptr<RecordingWriter>(new RecordingWriter(std::move(d)));
}

RecordingWriter::RecordingWriter(std::unique_ptr<Private> given) : d(std::move(given)) { }

RecordingWriter::~RecordingWriter()
{
    if (d->isOpen()) [[maybe_unused]]
        const auto closed = close();
}

Comm::Result<void> RecordingWriter::write(const Arrival &arrival)
{
    for (qsizetype i = 0; i < arrival.events.size(); ++i) {
        d->line.resize(0);
        RecordingLine::append(d->line, {arrival.receivedAt, arrival.channel, arrival.flags(i)},
                              arrival.events[i]);
        if (const auto added = d->add(d->line); !added)
            return added;
    }
    return d->settle();
}

Comm::Result<void> RecordingWriter::write(const EventRecord &record, const EventNames &names)
{
    if (record.flags.testFlag(EventFlag::Receipt))
        return writeReceipt(record.payload, record.receivedAt);
    auto defect = Comm::Event::Defect::None;
    if (record.flags.testFlag(EventFlag::Malformed)) {
        defect = d->parser.parse(record.payload).defect();
        if (defect == Comm::Event::Defect::None) // for another one it was
            defect = Comm::Event::Defect::NotJson;
    }
    d->line.resize(0);
    RecordingLine::append(d->line, {record.receivedAt, names.channels.name(record.channel), record.flags},
                          record.payload, defect);
    const auto added = d->add(d->line);
    return added ? d->settle() : added;
}

Comm::Result<void> RecordingWriter::writeReceipt(QByteArrayView receipt, qint64 receivedAt)
{
    d->line.resize(0);
    RecordingLine::appendReceipt(d->line, receivedAt, receipt);
    const auto added = d->add(d->line);
    return added ? d->settle() : added;
}

Comm::Result<void> RecordingWriter::flush()
{
    return d->flush();
}

Comm::Result<void> RecordingWriter::close()
{
    if (!d->isOpen())
        return {};
    const auto flushed = d->flush();
    d->close();
    return flushed;
}

const QStringList &RecordingWriter::files() const
{
    return d->files;
}

qint64 RecordingWriter::events() const
{
    return d->events;
}

qint64 RecordingWriter::bytes() const
{
    return d->bytes();
}

} // namespace Sothebais
