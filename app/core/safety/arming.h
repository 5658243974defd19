// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace Sothebais {

/// Whether one connection may be written to: not unless somebody has armed it, and not for longer than that
/// was asked for.
///
///     Arming arming;
///     arming.arm(std::chrono::minutes(15));
///     connect(&arming, &Arming::changed, &view, [&] { view.setEnabled(arming.isArmed()); });
class Arming : public QObject
{
    Q_OBJECT
public:
    using Clock = std::function<QDateTime()>;

    static constexpr std::chrono::minutes Longest{8 * 60}; ///< an evening

    explicit Arming(Clock clock = &QDateTime::currentDateTimeUtc, QObject *parent = nullptr);

    bool isArmed() const { return m_until.isValid(); }
    /// When it ends by itself; invalid while not armed.
    QDateTime until() const { return m_until; }
    /// 0 while not armed.
    std::chrono::milliseconds left() const;

public Q_SLOTS:
    /// From now on; also to have more time, or less. At most Longest.
    void arm(std::chrono::minutes time);
    void disarm();

Q_SIGNALS:
    /// Armed, armed for another time, or no longer.
    void changed();

private:
    void check();

    const Clock m_clock;
    QDateTime m_until;
    std::chrono::milliseconds m_granted{0};
    QTimer m_tick;
};

} // namespace Sothebais
