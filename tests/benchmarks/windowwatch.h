// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractItemView>
#include <QApplication>
#include <QTimer>

#include <chrono>
#include <functional>
#include <vector>

namespace Sothebais {

/// Adds up the work of the window's thread from the end of one painting to the end of the next: one frame.
class WatchedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    std::vector<double> frames; ///< milliseconds of each

private:
    bool m_isBusy = false;
    double m_work = 0;
};

/// Watches the thread of the window: how late a timer comes, and what the frames cost. Times in milliseconds.
class WindowWatch : public QObject
{
public:
    explicit WindowWatch(WatchedApplication &app) : m_app(app) { }

    void start();
    void stop();

    double longestStall() const { return m_stall; }
    double longestFrame() const { return percentile(1.0); }
    double frameP99() const { return percentile(0.99); }
    qsizetype frameCount() const { return qsizetype(m_frames.size()); }
    double cpuShare() const { return m_cpu; }

private:
    double percentile(double share) const;

    WatchedApplication &m_app;
    QTimer m_beat;
    double m_last = 0;
    double m_started = 0;
    double m_stall = 0;
    double m_cpu = 0;
    std::vector<double> m_frames;
};

/// Without a display windows are shown nowhere. To be called before there is an application.
void doWithoutDisplay();

/// Milliseconds until what the key does in the view is on screen.
double press(QAbstractItemView &view, Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);

/// To two digits behind the point.
double rounded(double value);

/// Looks every 20 ms while events are handled; whether it became true in time.
bool waitUntil(const std::function<bool()> &isTrue, std::chrono::milliseconds patience);

} // namespace Sothebais
