// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "namefield.h"

#include <QKeyEvent>

namespace Sothebais {

NameField::NameField(QWidget *parent) : QLineEdit(parent)
{
    hide();
}

void NameField::ask(const QString &name)
{
    setText(name);
    selectAll();
    show();
    setFocus();
}

bool NameField::event(QEvent *event)
{
    // Escape is about this field and nothing else of the window.
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape)
        event->accept();
    return QLineEdit::event(event);
}

void NameField::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !text().trimmed().isEmpty()) {
        const QString name = text();
        close();
        Q_EMIT named(name);
    } else if (event->key() == Qt::Key_Escape) {
        close();
    } else if (!isEnter) {
        QLineEdit::keyPressEvent(event);
    }
}

void NameField::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        close();
}

void NameField::close()
{
    if (isHidden())
        return;
    hide();
    Q_EMIT closed();
}

} // namespace Sothebais
