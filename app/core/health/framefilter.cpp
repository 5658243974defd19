// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "framefilter.h"

#include "core/export/exportfile.h"
#include "fieldrenaming.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using SeenFrame = Comm::WebSocketFrame;

constexpr std::array FrameKindNames
    = {"json", "text", "binary", "ping", "pong", "close"}; // in the order of Kind

const char *directionName(SeenFrame::Direction direction)
{
    return direction == SeenFrame::Direction::In ? "in" : "out";
}

QByteArray oneLine(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

class FrameFilter::Private
{
public:
    Private(const Filter &filter, const FilterClock &clock)
        : matcher(filter, names, clock, FilterData::Payload)
    {
        for (size_t i = 0; i < FrameKindNames.size(); ++i)
            kinds[i] = quint16(names.types.add(FrameKindNames[i]));
        for (const auto direction : {SeenFrame::Direction::In, SeenFrame::Direction::Out})
            directions[size_t(direction)] = quint16(names.sources.add(directionName(direction)));
    }

    EventNames names;
    std::array<quint16, FrameKindNames.size()> kinds{};
    std::array<quint16, 2> directions{};
    FilterMatcher matcher;
};

FrameFilter::FrameFilter() = default;
FrameFilter::FrameFilter(FrameFilter &&) noexcept = default;
FrameFilter &FrameFilter::operator=(FrameFilter &&) noexcept = default;
FrameFilter::~FrameFilter() = default;

Comm::Result<FrameFilter> FrameFilter::parse(const QString &text, const FilterClock &clock)
{
    const auto filter = renamedFilter(text, frameField);
    if (!filter)
        return filter.error();
    FrameFilter result;
    if (!filter->isEmpty())
        result.d = std::make_unique<Private>(*filter, clock);
    return result;
}

FilterSyntax FrameFilter::syntax(const QString &text)
{
    return renamedSyntax(text, frameField);
}

bool FrameFilter::matches(const LoggedFrame &logged)
{
    if (!d)
        return true;
    const SeenFrame &frame = logged.frame;
    const qint64 at = frame.at.toMSecsSinceEpoch();
    const bool isClose = frame.kind == SeenFrame::Kind::Close;
    const QByteArray close = isClose
        ? oneLine({{u"code"_s, frame.closeCode}, {u"reason"_s, QString::fromUtf8(frame.payload)}})
        : QByteArray();
    EventRecord record{.receivedAt = at,
                       .time = at,
                       .type = d->kinds[size_t(frame.kind)],
                       .source = d->directions[size_t(frame.direction)],
                       .payload = isClose ? close : frame.payload};
    record.flags.setFlag(EventFlag::Malformed, !isClose && frame.kind != SeenFrame::Kind::Json);
    return d->matcher.matches(record);
}

/// What the index of events knows as type and source, frames have as kind and direction.
QString frameField(const QString &name)
{
    static const QStringList same{u"size"_s, u"time"_s, u"age"_s};
    if (name == u"kind")
        return u"type"_s;
    if (name == u"direction")
        return u"source"_s;
    return same.contains(name) ? name : bodyField(name);
}

QString frameDirectionName(SeenFrame::Direction direction)
{
    return QString::fromLatin1(directionName(direction));
}

QString frameKindName(SeenFrame::Kind kind)
{
    return QString::fromLatin1(FrameKindNames[size_t(kind)]);
}

QByteArray frameLine(const LoggedFrame &logged)
{
    const SeenFrame &frame = logged.frame;
    QByteArray line = R"({"time":")" + frame.at.toUTC().toString(Qt::ISODateWithMs).toLatin1()
        + R"(","direction":")" + directionName(frame.direction) + R"(","kind":")"
        + FrameKindNames[size_t(frame.kind)] + R"(","size":)" + QByteArray::number(logged.size);
    const QString text = QString::fromUtf8(frame.payload);
    const bool isText = text.toUtf8() == frame.payload;
    if (frame.kind == SeenFrame::Kind::Close)
        line += R"(,"code":)" + QByteArray::number(frame.closeCode);
    if (logged.isCut())
        line += R"(,"cut":true)";
    // A JSON text may have line feeds between its tokens, and is one line here.
    if (frame.kind == SeenFrame::Kind::Json && !logged.isCut() && !frame.payload.contains('\n')
        && !frame.payload.contains('\r'))
        return line + R"(,"json":)" + frame.payload + "}\n";
    const QJsonObject rest = isText
        ? QJsonObject{{u"text"_s, text}}
        : QJsonObject{{u"base64"_s, QString::fromLatin1(frame.payload.toBase64())}};
    return line + ',' + oneLine(rest).sliced(1) + '\n';
}

Comm::Result<void> exportFrames(const QList<LoggedFrame> &frames, const QString &path)
{
    auto file = ExportFile::create(path, ExportFile::Existing::Refuse);
    if (!file)
        return file.error();
    ExportFile written = std::move(file).value();
    for (const LoggedFrame &frame : frames) {
        if (const auto appended = written.append(frameLine(frame)); !appended)
            return appended.error();
    }
    return written.keep();
}

} // namespace Sothebais
