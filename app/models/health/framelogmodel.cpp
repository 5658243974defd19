// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "framelogmodel.h"

#include "core/events/eventtime.h"
#include "core/text/visibletext.h"
#include "healthtext.h"

#include <comm/websocketclose.h>

#include <QDateTime>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using WireFrame = Comm::WebSocketFrame;

constexpr qsizetype MaxShown = 300; ///< characters of a payload in a row

bool isControl(WireFrame::Kind kind)
{
    return kind == WireFrame::Kind::Ping || kind == WireFrame::Kind::Pong || kind == WireFrame::Kind::Close;
}

QString kindText(WireFrame::Kind kind)
{
    switch (kind) {
    case WireFrame::Kind::Json:
        return FrameLogModel::tr("JSON");
    case WireFrame::Kind::Text:
        return FrameLogModel::tr("text");
    case WireFrame::Kind::Binary:
        return FrameLogModel::tr("binary");
    case WireFrame::Kind::Ping:
        return FrameLogModel::tr("ping");
    case WireFrame::Kind::Pong:
        return FrameLogModel::tr("pong");
    case WireFrame::Kind::Close:
        return FrameLogModel::tr("close");
    }
    Q_UNREACHABLE();
}

QString payloadText(const WireFrame &frame)
{
    const QByteArrayView beginning
        = QByteArrayView(frame.payload).first(std::min<qsizetype>(frame.payload.size(), 4 * MaxShown));
    if (frame.kind == WireFrame::Kind::Close) {
        const QString code = QStringLiteral("%1 %2")
                                 .arg(frame.closeCode)
                                 .arg(Comm::WebSocketClose::meaningOf(frame.closeCode));
        return frame.payload.isEmpty() ? code : code + u": "_s + visibleText(beginning, MaxShown);
    }
    if (frame.kind == WireFrame::Kind::Binary)
        return QString::fromLatin1(beginning.toByteArray().left(48).toHex(' '));
    return visibleText(beginning, MaxShown);
}

} // namespace

FrameLogModel::FrameLogModel(QObject *parent) : QAbstractTableModel(parent) { }

void FrameLogModel::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (!m_frames.empty())
        Q_EMIT dataChanged(index(0, TimeColumn), index(rowCount() - 1, TimeColumn));
}

void FrameLogModel::setLog(const std::shared_ptr<const FrameLog> &log)
{
    if (log == m_log)
        return refresh();
    m_log = log;
    readAnew();
}

void FrameLogModel::setFilter(FrameFilter filter)
{
    m_filter = std::move(filter);
    readAnew();
}

void FrameLogModel::readAnew()
{
    beginResetModel();
    m_frames.clear();
    m_hiddenOnes.clear();
    m_next = m_log ? m_log->begin() : 0;
    endResetModel();
    refresh();
}

void FrameLogModel::refresh()
{
    if (!m_log)
        return;
    std::deque<LoggedFrame> news;
    for (const LoggedFrame &frame : m_log->from(m_next, 10'000)) {
        m_next = frame.sequence + 1;
        if (m_filter.matches(frame))
            news.push_back(frame);
        else
            m_hiddenOnes.push_back(frame.sequence);
    }
    m_next = std::max(m_next, m_log->begin());
    dropLetGo();
    if (!news.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(news.size()) - 1);
        m_frames.insert(m_frames.end(), news.begin(), news.end());
        endInsertRows();
    }
}

void FrameLogModel::dropLetGo()
{
    const qint64 begin = m_log->begin();
    while (!m_hiddenOnes.empty() && m_hiddenOnes.front() < begin)
        m_hiddenOnes.pop_front();
    m_hidden = qint64(m_hiddenOnes.size());
    const auto kept = std::find_if(m_frames.begin(), m_frames.end(),
                                   [&](const LoggedFrame &frame) { return frame.sequence >= begin; });
    if (kept == m_frames.begin())
        return;
    beginRemoveRows({}, 0, int(kept - m_frames.begin()) - 1);
    m_frames.erase(m_frames.begin(), kept);
    endRemoveRows();
}

int FrameLogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_frames.size());
}

int FrameLogModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FrameLogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LoggedFrame &logged = frameAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return cellText(logged, index.column());
    case Qt::TextAlignmentRole:
        return index.column() == SizeColumn ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    case SequenceRole:
        return logged.sequence;
    case IsOutRole:
        return logged.frame.direction == WireFrame::Direction::Out;
    case IsControlRole:
        return isControl(logged.frame.kind);
    case IsCloseRole:
        return logged.frame.kind == WireFrame::Kind::Close;
    default:
        return {};
    }
}

QString FrameLogModel::cellText(const LoggedFrame &logged, int column) const
{
    switch (column) {
    case TimeColumn:
        return eventTimeText(logged.frame.at.toMSecsSinceEpoch(),
                             QDateTime::currentDateTime().toTimeZone(m_zone).date(), m_zone);
    case DirectionColumn:
        return logged.frame.direction == WireFrame::Direction::Out ? tr("out") : tr("in");
    case KindColumn:
        return kindText(logged.frame.kind);
    case SizeColumn:
        return bytesText(logged.size);
    default:
        return payloadText(logged.frame);
    }
}

QVariant FrameLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case TimeColumn:
        return tr("Time");
    case DirectionColumn:
        return tr("Way");
    case KindColumn:
        return tr("Kind");
    case SizeColumn:
        return tr("Size");
    default:
        return tr("Payload");
    }
}

} // namespace Sothebais
