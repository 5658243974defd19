// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "colors.h"
#include "core/settings/look.h"

#include <QFont>
#include <QIcon>
#include <QObject>

namespace Sothebais {

/// How the program looks: colours, style and icons, light or dark.
class Theme : public QObject
{
    Q_OBJECT
public:
    using Mode = ColorScheme;

    /// Takes over the look of the whole application.
    explicit Theme(Mode mode, QObject *parent = nullptr);

    void setMode(Mode mode);
    void setDensity(Density density);

    const Colors &colors() const { return *m_colors; }
    /// An icon of resources/icons in the colour of text, or in a given one.
    QIcon icon(const QString &name) const;
    QIcon icon(const QString &name, const QColor &color) const;
    /// Above and below the text of a row together.
    int rowPadding() const;
    /// For ids, numbers and raw text: every character as wide as the next.
    static QFont monospace();

Q_SIGNALS:
    /// The colours or the room of rows are others now; whoever keeps something made from them makes it anew.
    void changed();

private:
    void apply();

    Mode m_mode;
    Density m_density = Density::Comfortable;
    const Colors *m_colors = nullptr;
};

} // namespace Sothebais
