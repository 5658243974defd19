// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letterreader.h"

#include "core/export/exportfile.h"
#include "lettermirror.h"

#include <comm/deadletterqueue.h>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr qint64 ReaderRest = 4; // times as long as the last snapshot took to make
constexpr auto FirstLook = 1000ms; // between snapshots of what is being read for the first time

} // namespace

LetterReader::LetterReader(const Comm::RedisAddress &redis, std::chrono::milliseconds look,
                           std::function<qint64()> now)
    : m_redis(redis),
      m_sifter(std::move(now)),
      m_look(this),
      m_make(this)
{
    m_look.setInterval(look);
    m_make.setSingleShot(true);
    connect(&m_look, &QTimer::timeout, this, &LetterReader::look);
    connect(&m_make, &QTimer::timeout, this, &LetterReader::make);
}

LetterReader::~LetterReader() = default;

void LetterReader::start()
{
    if (m_client)
        return;
    m_clock.start();
    m_client = std::make_unique<Comm::EventClient>(
        Comm::EventClient::Options{.redis = m_redis, .name = u"sothebais-letters"_s});
    m_queue = std::make_unique<Comm::DeadLetterQueue>(*m_client);
    m_sides[0].mirror = mirror(false);
    m_sides[1].mirror = mirror(true);
    connect(m_client.get(), &Comm::EventClient::statusChanged, this, &LetterReader::takeStatus);
    m_client->connectToServer();
}

std::unique_ptr<LetterMirror> LetterReader::mirror(bool parked)
{
    auto mirror = std::make_unique<LetterMirror>(*m_queue, parked);
    Side &side = m_sides[parked ? 1 : 0];
    connect(mirror.get(), &LetterMirror::changed, this, [this, &side] { takeChange(side); });
    connect(mirror.get(), &LetterMirror::arrived, this, &LetterReader::arrived);
    connect(mirror.get(), &LetterMirror::failed, this, &LetterReader::takeFailure);
    connect(mirror.get(), &LetterMirror::looked, this, [this, &side] {
        if (side.mirror->isLoaded())
            side.growth.add(m_clock.elapsed(), side.mirror->total());
    });
    return mirror;
}

void LetterReader::takeStatus(const Comm::ConnectionStatus &status)
{
    Q_EMIT statusChanged(status);
    if (status.state != Comm::ConnectionStatus::State::Connected) {
        m_look.stop();
        return;
    }
    m_told.clear();
    m_look.start();
    look();
}

void LetterReader::look()
{
    if (!m_client || m_client->status().state != Comm::ConnectionStatus::State::Connected)
        return;
    for (const Side &side : m_sides)
        side.mirror->look();
}

void LetterReader::takeChange(Side &side)
{
    side.isCounted = false;
    if (side.mirror->isLoaded() && !std::exchange(side.isLoaded, true))
        m_make.start(0ms); // somebody waits for the whole of it
    else
        plan();
}

/// Each look fails as the one before did: that is said once. What a lost connection costs its state tells.
void LetterReader::takeFailure(const Comm::Error &error)
{
    using Code = Comm::Error::Code;
    const bool isOfConnection = error.code == Code::ConnectionLost || error.code == Code::NotConnected
        || error.code == Code::Cancelled || error.code == Code::TimedOut;
    if (isOfConnection || error.message == m_told)
        return;
    m_told = error.message;
    Q_EMIT failed(error);
}

void LetterReader::setView(const LetterView &view)
{
    m_sifter.setView(view);
    if (m_client)
        m_make.start(0ms);
}

void LetterReader::plan()
{
    if (m_make.isActive())
        return;
    std::chrono::milliseconds rest(ReaderRest * m_cost);
    const bool showsNothing = !m_made[0] || m_made[0]->letters.isEmpty(); // the first ones are awaited too
    if (!showsNothing && !std::ranges::all_of(m_sides, &Side::isLoaded))
        rest = std::max<std::chrono::milliseconds>(rest, FirstLook);
    const std::chrono::milliseconds rested(m_sinceMade.isValid() ? m_sinceMade.elapsed() : rest.count());
    m_make.start(std::max(0ms, rest - rested));
}

const LetterTotals &LetterReader::totals(Side &side)
{
    if (!side.isCounted) {
        side.totals = letterTotals(side.mirror->letters());
        side.isCounted = true;
    }
    side.totals.count = side.mirror->total();
    side.growth.tell(side.totals);
    return side.totals;
}

void LetterReader::make()
{
    QElapsedTimer clock;
    clock.start();
    const auto snapshot = std::make_shared<LetterSnapshot>();
    const LetterMirror &shown = *m_sides[m_sifter.view().parked ? 1 : 0].mirror;
    m_sifter.sift(shown.letters(), *snapshot);
    snapshot->queue = totals(m_sides[0]);
    snapshot->parked = totals(m_sides[1]);
    snapshot->unread = std::max<qint64>(0, shown.total() - shown.letters().size());
    snapshot->isLoaded = m_sides[0].mirror->isLoaded() && m_sides[1].mirror->isLoaded();
    m_made[1] = std::exchange(m_made[0], snapshot);
    Q_EMIT made(snapshot);
    m_cost = clock.elapsed();
    m_sinceMade.start();
}

void LetterReader::exportTo(const QString &path, const QList<LetterPointer> &letters)
{
    constexpr qsizetype Piece = 1024 * 1024;
    auto file = ExportFile::create(path, ExportFile::Existing::Replace);
    if (!file) {
        Q_EMIT failed(file.error());
        return;
    }
    ExportFile written = std::move(file).value();
    QByteArray lines;
    qint64 count = 0;
    Comm::Result<void> result;
    const auto write = [&] {
        result = written.append(lines);
        lines.clear();
    };
    for (auto letter = letters.begin(); letter != letters.end() && result; ++letter) {
        if (!(*letter)->isWhole())
            continue;
        lines += (*letter)->entry.toLine() + '\n';
        ++count;
        if (lines.size() >= Piece)
            write();
    }
    if (result && !lines.isEmpty())
        write();
    if (result)
        result = written.keep();
    if (result)
        Q_EMIT exported(path, count);
    else
        Q_EMIT failed(result.error());
}

} // namespace Sothebais
