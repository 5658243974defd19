// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QFormLayout;

namespace Sothebais {

class PlainLabel;

/// Facts about something, one below the other, each with its name.
class FactForm : public QWidget
{
    Q_OBJECT
public:
    explicit FactForm(QWidget *parent = nullptr);

protected:
    PlainLabel *addFact(const QString &objectName, const QString &name);
    /// Shows a fact only where there is one.
    void setFact(PlainLabel *fact, const QString &text);

private:
    QFormLayout *m_form;
};

} // namespace Sothebais
