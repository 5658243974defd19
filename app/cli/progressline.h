// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QElapsedTimer>
#include <QString>

#include <optional>

namespace Sothebais {

/// A line on the terminal that is rewritten in place, at most ten times a second. Without a terminal it
/// writes nothing.
class ProgressLine
{
public:
    ProgressLine();
    ~ProgressLine() { clear(); }
    Q_DISABLE_COPY_MOVE(ProgressLine)

    /// `fraction` from 0 to 1 draws a bar; without it there is only the text.
    void show(std::optional<double> fraction, const QString &text);
    void clear();

private:
    bool m_enabled;
    bool m_shown = false;
    QElapsedTimer m_sinceShown;
};

} // namespace Sothebais
