// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "colors.h"

#include <QFont>
#include <QIcon>
#include <QObject>

namespace Sothebais {

/// How the program looks: colours, style and icons, light or dark.
class Theme : public QObject
{
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };

    /// Takes over the look of the whole application.
    explicit Theme(Mode mode, QObject *parent = nullptr);

    const Colors &colors() const { return *m_colors; }
    /// An icon of resources/icons in the colour of text, or in a given one.
    QIcon icon(const QString &name) const;
    QIcon icon(const QString &name, const QColor &color) const;
    /// For ids, numbers and raw text: every character as wide as the next.
    static QFont monospace();

Q_SIGNALS:
    /// The colours are others now; whoever keeps something made from them makes it anew.
    void changed();

private:
    void apply();

    const Mode m_mode;
    const Colors *m_colors = nullptr;
};

} // namespace Sothebais
