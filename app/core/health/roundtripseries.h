// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <optional>

namespace Sothebais {

/// How long answers took during the last hour, and which never came. Times are milliseconds since the epoch,
/// round trips milliseconds.
class RoundTripSeries
{
public:
    static constexpr qsizetype MaxSamples = 1'800; ///< an hour with one every two seconds
    static constexpr qint64 Window = 3'600'000; ///< ms

    struct Sample
    {
        qint64 at = 0;
        float roundTrip = -1; ///< negative where no answer came

        bool isAnswered() const { return roundTrip >= 0; }
        bool operator==(const Sample &) const = default;
    };
    /// The smallest times that so large a share of the answers did not exceed.
    struct Percentiles
    {
        float p50 = 0;
        float p95 = 0;
        float p99 = 0;

        bool operator==(const Percentiles &) const = default;
    };

    /// What is older than the window, or too many, is forgotten.
    void add(const Sample &sample);

    const QList<Sample> &samples() const { return m_samples; } ///< the oldest first
    std::optional<float> last() const; ///< that was answered
    std::optional<Percentiles> percentiles() const; ///< none without an answer
    double loss() const; ///< share without an answer, 0 to 1

    bool operator==(const RoundTripSeries &) const = default;

private:
    QList<Sample> m_samples;
};

} // namespace Sothebais
