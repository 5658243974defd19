// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "factform.h"

#include "plainlabel.h"

#include <QFormLayout>

namespace Sothebais {

FactForm::FactForm(QWidget *parent) : QWidget(parent), m_form(new QFormLayout(this))
{
    m_form->setContentsMargins(16, 0, 16, 8);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(4);
    m_form->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
}

PlainLabel *FactForm::addFact(const QString &objectName, const QString &name)
{
    auto *const label = new PlainLabel(objectName + QStringLiteral("Name"));
    label->setText(name);
    label->setProperty("muted", true);
    auto *const value = new PlainLabel(objectName);
    value->setAccessibleName(name);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_form->addRow(label, value);
    return value;
}

void FactForm::setFact(PlainLabel *fact, const QString &text)
{
    fact->setText(text);
    fact->setVisible(!text.isEmpty());
    m_form->labelForField(fact)->setVisible(!text.isEmpty());
}

} // namespace Sothebais
