// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/catalog.h>

#include <QWidget>

class QTextDocument;

namespace Sothebais {

/// Where the value of one field is typed or chosen.
class FieldInput : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The one for fields of this kind.
    static FieldInput *make(const Comm::FieldInfo &field);

    virtual QString text() const = 0;
    /// What is typed; does not count as edited.
    virtual void setText(const QString &text) = 0;
    virtual void setReadOnly(bool isReadOnly) = 0;

Q_SIGNALS:
    /// Somebody has typed or chosen.
    void edited();

protected:
    /// Names the widget that has the focus and the text, and makes it all there is.
    void adopt(QWidget *widget, const Comm::FieldInfo &field);
};

/// The text of a document with every character as it is: what Qt calls plain has other spaces.
QString exactText(const QTextDocument &document);

} // namespace Sothebais
