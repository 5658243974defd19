// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/events/eventfamily.h"

#include <QWidget>

namespace Sothebais {

class PlainLabel;
class Theme;

/// A number that is to be seen from afar, with what it counts below it, and a sign where it asks for
/// attention.
class Figure : public QWidget
{
    Q_OBJECT
public:
    Figure(const QString &name, const QString &caption, const Theme &theme, QWidget *parent = nullptr);

    /// The icon is one of resources/icons; empty for none.
    void setValue(const QString &value, EventSeverity severity = EventSeverity::Normal,
                  const QString &icon = {});
    void setCaption(const QString &caption);

private:
    void paintIcon();

    const Theme &m_theme;
    EventSeverity m_severity = EventSeverity::Normal;
    QString m_iconName;
    PlainLabel *m_icon;
    PlainLabel *m_value;
    PlainLabel *m_caption;
};

} // namespace Sothebais
