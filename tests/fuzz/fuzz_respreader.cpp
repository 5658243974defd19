// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "fuzz.h"
#include "redis/respreader.h"

using namespace Comm;

namespace {

struct Reading
{
    QByteArray replies;
    bool failed = false;
};

void print(const RespValue &value, QByteArray &out)
{
    out += QByteArray::number(static_cast<int>(value.type())) + ':' + QByteArray::number(value.integer())
        + ':' + value.text() + ' ';
    RespValue element = value.first();
    for (qint64 i = 0; i < value.size(); ++i, element = element.next())
        print(element, out);
}

Reading readSliced(QByteArrayView bytes, qsizetype slice)
{
    RespReader reader(64 * 1024);
    Reading reading;
    while (!bytes.isEmpty() && !reading.failed) {
        const qsizetype length = qMin(slice, bytes.size());
        reading.failed = !reader.feed(bytes.first(length), [&](RespValue value) {
            print(value, reading.replies);
            reading.replies += '\n';
            return true;
        });
        bytes = bytes.sliced(length);
    }
    promise(reading.failed != reader.errorText().isEmpty(), "a failure has a text, and only a failure");
    return reading;
}

} // namespace

/// The first byte says how the network slices the others; no slicing changes what is read.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const QByteArrayView bytes = fuzzBytes(data + 1, size - 1);
    const Reading whole = readSliced(bytes, bytes.size());
    const Reading sliced = readSliced(bytes, 1 + data[0] % 32);
    promise(whole.replies == sliced.replies, "slices read like the whole");
    promise(whole.failed == sliced.failed, "slices fail like the whole");
    return 0;
}
