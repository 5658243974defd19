// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compose/eventdraft.h"

#include <QWidget>

class QPushButton;

namespace Sothebais {

class ElidedLabel;
class PlainLabel;
class Theme;

/// One line that says whether an event is right, and if not, what is to be put right first.
class VerdictLine : public QWidget
{
    Q_OBJECT
public:
    explicit VerdictLine(const Theme &theme, QWidget *parent = nullptr);

    /// Nothing is wrong with what nobody has begun.
    void setWaiting();
    /// `hasProblem`: a field holds something wrong that the verdict cannot know.
    void setVerdict(const DraftVerdict &verdict, bool hasProblem);

Q_SIGNALS:
    /// Somebody wants to see where.
    void placeRequested();

private:
    enum class State { Waiting, Wrong, Right };

    void show(State state, const QString &text);
    void paintIcon();

    const Theme &m_theme;
    State m_state = State::Waiting;
    PlainLabel *m_icon;
    ElidedLabel *m_text;
    QPushButton *m_go;
};

} // namespace Sothebais
