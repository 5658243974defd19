// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/recordingline.h"
#include "core/store/recordingscanner.h"
#include "core/store/unpacker.h"
#include "fuzz.h"

#include <comm/eventparser.h>

#include <QDir>

#include <sys/mman.h>
#include <unistd.h>

using namespace Sothebais;

namespace {

std::shared_ptr<const MappedFile> mapped(QByteArrayView bytes)
{
    const int descriptor = ::memfd_create("recording", MFD_CLOEXEC);
    promise(::write(descriptor, bytes.data(), size_t(bytes.size())) == bytes.size(), "there is memory");
    std::shared_ptr<const MappedFile> file = MappedFile::map(descriptor, bytes.size(), {});
    ::close(descriptor);
    return file;
}

bool isSame(const EventRecord &a, const EventNames &aNames, const EventRecord &b, const EventNames &bNames)
{
    return a.receivedAt == b.receivedAt && a.time == b.time && a.idHash == b.idHash && a.flags == b.flags
        && aNames.types.name(a.type) == bNames.types.name(b.type)
        && aNames.sources.name(a.source) == bNames.sources.name(b.source)
        && aNames.subjects.name(a.subject) == bNames.subjects.name(b.subject);
}

/// Any bytes as the payload of an event: they come back, and the index knows what a parser knows.
void checkAsPayload(QByteArrayView bytes)
{
    static Comm::EventParser parser;
    static EventNames quickNames, slowNames;
    static EventIndexer indexer(quickNames);
    const Comm::Event event = parser.parse(bytes);
    QByteArray out;
    RecordingLine::append(out, {7, "events:all", EventFlag::Late}, event);
    promise(out.count('\n') == 1 && out.endsWith('\n'), "an event is one line");
    RecordingLine line;
    promise(line.read(out), "a line that was written can be read");
    promise(line.decoded() == bytes, "every byte comes back");
    promise(line.flags.testFlag(EventFlag::Malformed) == event.isMalformed(),
            "what is no event is known to be none");

    if (event.isMalformed())
        return;
    const EventArrival arrival{.receivedAt = 7, .channel = "events:all"};
    promise(isSame(indexer.record(bytes, arrival), quickNames, indexed(event, arrival, slowNames), slowNames),
            "the quick look sees what the parser sees");
}

/// Any bytes as a recording: it is read to its last whole line, and what is found can be looked at.
void checkAsRecording(QByteArrayView bytes)
{
    EventIndex index;
    RecordingScanner scanner(index);
    index.addSegment(mapped(bytes));
    const qsizetype read = scanner.scan(bytes, 0, bytes.size());
    promise(read == bytes.lastIndexOf('\n') + 1, "each whole line is read");
    index.publish();
    const EventSnapshot snapshot = index.snapshot();
    promise(snapshot.size() + scanner.skippedLines() <= bytes.count('\n'), "a line is one event at most");
    for (qint64 i = snapshot.first(); i < snapshot.end(); ++i) {
        const EventRecord record = snapshot.at(i);
        promise(record.payload.size() <= bytes.size(), "an event is a part of the recording");
    }
}

/// Any bytes as a packed file.
void checkAsPacked(QByteArrayView bytes)
{
    EventIndex index;
    RecordingScanner scanner(index);
    Unpacker unpacker(QDir::tempPath(), index, scanner);
    const QByteArray packed = "\x28\xB5\x2F\xFD" + bytes.toByteArray();
    if (unpacker.take(packed))
        index.publish();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes = fuzzBytes(data, size);
    checkAsPayload(bytes);
    checkAsRecording(bytes);
    checkAsPacked(bytes);
    return 0;
}
