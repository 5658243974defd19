// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPushButton>

namespace Sothebais {

/// Floats at the lower edge of a widget and says how many events have come since following stopped.
class NewEventsButton : public QPushButton
{
    Q_OBJECT
public:
    explicit NewEventsButton(QWidget *over);

    void setNewEvents(qint64 newEvents);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
};

} // namespace Sothebais
