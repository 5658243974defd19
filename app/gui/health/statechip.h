// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health/endpointhealth.h"

#include <QWidget>

namespace Sothebais {

class PlainLabel;
class Theme;

/// The state of an endpoint: an icon, the word with its reason, and for how long.
class StateChip : public QWidget
{
    Q_OBJECT
public:
    explicit StateChip(const Theme &theme, QWidget *parent = nullptr);

    void setHealth(const EndpointHealth &health, qint64 now);

private:
    void paint();

    const Theme &m_theme;
    HealthState m_state = HealthState::Unknown;
    PlainLabel *m_icon;
    PlainLabel *m_word;
    PlainLabel *m_since;
};

} // namespace Sothebais
