// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace Sothebais {

/// Asks for a name in its place: Enter gives it, Escape or leaving the field gives none.
class NameField : public QLineEdit
{
    Q_OBJECT
public:
    explicit NameField(QWidget *parent = nullptr);

    /// Shows itself with a name to begin with.
    void ask(const QString &name);

Q_SIGNALS:
    void named(const QString &name);
    /// After that, or without a name.
    void closed();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void close();
};

} // namespace Sothebais
