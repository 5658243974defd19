// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "gui/widgets/pageheader.h"

class QToolButton;

namespace Sothebais {

class ConnectionChip;
class Theme;

/// The top of the page of dead letters: the connection, and which of the two lists is shown.
class LettersHeader : public PageHeader
{
    Q_OBJECT
public:
    LettersHeader(const QString &server, const Theme &theme, QWidget *parent = nullptr);

    ConnectionChip *connectionChip() const { return m_chip; }
    void setParked(bool parked);

Q_SIGNALS:
    void parkedChosen(bool parked);

private:
    void paintIcons();

    const Theme &m_theme;
    ConnectionChip *m_chip;
    QToolButton *m_queue;
    QToolButton *m_parked;
};

} // namespace Sothebais
