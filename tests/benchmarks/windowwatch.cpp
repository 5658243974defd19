// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windowwatch.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QThread>

#include <algorithm>
#include <ctime>
#include <utility>

namespace Sothebais {

namespace {

double milliseconds(clockid_t clock)
{
    timespec time{};
    clock_gettime(clock, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace

bool WatchedApplication::notify(QObject *receiver, QEvent *event)
{
    if (m_isBusy || thread() != QThread::currentThread())
        return QApplication::notify(receiver, event);
    m_isBusy = true;
    const QEvent::Type type = event->type(); // which may be gone afterwards
    const double start = milliseconds(CLOCK_MONOTONIC);
    const bool isDone = QApplication::notify(receiver, event);
    m_work += milliseconds(CLOCK_MONOTONIC) - start;
    if (type == QEvent::UpdateRequest)
        frames.push_back(std::exchange(m_work, 0));
    m_isBusy = false;
    return isDone;
}

void WindowWatch::start()
{
    m_last = 0;
    m_stall = 0;
    connect(&m_beat, &QTimer::timeout, this, [this] {
        const double time = milliseconds(CLOCK_MONOTONIC);
        if (m_last > 0)
            m_stall = std::max(m_stall, time - m_last);
        m_last = time;
    });
    m_beat.setTimerType(Qt::PreciseTimer);
    m_beat.start(2);
    m_started = milliseconds(CLOCK_MONOTONIC);
    m_cpu = milliseconds(CLOCK_THREAD_CPUTIME_ID);
    m_app.frames.clear();
}

void WindowWatch::stop()
{
    m_beat.stop();
    m_beat.disconnect(this);
    m_frames = m_app.frames;
    std::sort(m_frames.begin(), m_frames.end());
    m_cpu = (milliseconds(CLOCK_THREAD_CPUTIME_ID) - m_cpu) / (milliseconds(CLOCK_MONOTONIC) - m_started);
}

double WindowWatch::percentile(double share) const
{
    return m_frames.empty() ? 0 : m_frames[size_t(double(m_frames.size() - 1) * share)];
}

void doWithoutDisplay()
{
    if (qEnvironmentVariableIsEmpty("DISPLAY") && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
}

double press(QAbstractItemView &view, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QElapsedTimer clock;
    clock.start();
    QKeyEvent event(QEvent::KeyPress, key, modifiers);
    QCoreApplication::sendEvent(&view, &event);
    view.viewport()->repaint();
    QCoreApplication::processEvents();
    return double(clock.nsecsElapsed()) / 1e6;
}

double rounded(double value)
{
    return double(qRound64(value * 100)) / 100;
}

bool waitUntil(const std::function<bool()> &isTrue, std::chrono::milliseconds patience)
{
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (isTrue())
            loop.quit();
    });
    look.start(20);
    QTimer::singleShot(patience, &loop, &QEventLoop::quit);
    loop.exec();
    return isTrue();
}

} // namespace Sothebais
