// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/filter/filtersyntax.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace Sothebais {

class Theme;

/// An error as a sentence of its own.
QString filterErrorText(const FilterError &error);

/// Says what is wrong with a filter, offers what may have been meant, and says which one is in force.
class FilterMessage : public QWidget
{
    Q_OBJECT
public:
    explicit FilterMessage(const Theme &theme, QWidget *parent = nullptr);

    void setError(const FilterError &error);
    /// The filter in force meanwhile; empty if that is none.
    void setInForce(const QString &filter);

Q_SIGNALS:
    void suggestionTaken();

private:
    void paintIcon();

    const Theme &m_theme;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_suggestion;
    QLabel *m_inForce;
};

} // namespace Sothebais
