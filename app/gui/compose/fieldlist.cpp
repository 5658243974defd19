// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldlist.h"

#include "core/compose/fieldentry.h"
#include "core/json/jsonscanner.h"
#include "core/text/visibletext.h"
#include "fieldrow.h"
#include "gui/theme/theme.h"
#include "gui/widgets/plainlabel.h"

#include <QFormLayout>
#include <QHash>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace Sothebais {

namespace {

constexpr qsizetype MaxNameLength = 100;

/// Name and exact text of each member, in their order; of members with one name the last.
QList<QPair<QByteArray, QByteArray>> membersOf(const QByteArray &data)
{
    QList<QPair<QByteArray, QByteArray>> members;
    QHash<QByteArray, qsizetype> places;
    JsonScanner scanner(data);
    while (scanner.next()) {
        const QByteArray name = jsonKeyText(scanner.key()).toUtf8();
        const auto known = places.constFind(name);
        if (known != places.constEnd()) {
            members[*known].second = scanner.value().toByteArray();
        } else {
            places.insert(name, members.size());
            members.append({name, scanner.value().toByteArray()});
        }
    }
    return members;
}

} // namespace

FieldList::FieldList(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_zone(QTimeZone::systemTimeZone()),
      m_note(new PlainLabel(QStringLiteral("fieldsNote"))),
      m_form(new QFormLayout),
      m_newName(new QLineEdit)
{
    setObjectName(QStringLiteral("fieldList"));
    m_note->setWordWrap(true);
    m_note->setProperty("muted", true);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    m_form->setLabelAlignment(Qt::AlignLeft);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(m_note);
    layout->addLayout(m_form);
    layout->addWidget(makeAddLine());
    layout->addStretch();
    rebuild({});
}

QWidget *FieldList::makeAddLine()
{
    auto *const line = new QWidget;
    m_newName->setObjectName(QStringLiteral("newFieldName"));
    m_newName->setAccessibleName(tr("Name of another field"));
    m_newName->setPlaceholderText(tr("Another field"));
    m_newName->setMaxLength(MaxNameLength);
    auto *const add = new QPushButton(tr("Add"));
    add->setObjectName(QStringLiteral("addFieldButton"));
    add->setAccessibleName(tr("Add the field"));
    auto *const layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_newName, 1);
    layout->addWidget(add);
    connect(m_newName, &QLineEdit::returnPressed, this, &FieldList::requestField);
    connect(add, &QPushButton::clicked, this, &FieldList::requestField);
    return line;
}

void FieldList::requestField()
{
    const QByteArray name = m_newName->text().trimmed().toUtf8();
    if (name.isEmpty()) {
        m_newName->setFocus();
        return;
    }
    m_newName->clear();
    Q_EMIT fieldWanted(name);
}

void FieldList::setType(const QByteArray &name, const Comm::TypeInfo *type)
{
    m_type = name;
    m_fields = type ? type->fields : QList<Comm::FieldInfo>();
    rebuild({});
}

QList<QByteArray> FieldList::order() const
{
    QList<QByteArray> names;
    for (const Comm::FieldInfo &field : m_fields)
        names.append(field.name);
    return names;
}

void FieldList::setData(const QByteArray &json)
{
    const auto members = membersOf(json);
    const QList<QByteArray> known = order();
    QList<QByteArray> others;
    QHash<QByteArray, QByteArray> values;
    for (const auto &[name, value] : members) {
        values.insert(name, value);
        if (!known.contains(name) && others.size() < MaxOthers)
            others.append(name);
    }
    if (others != m_others)
        rebuild(others);
    for (FieldRow *const row : m_rows)
        row->setJson(values.value(row->name()));
}

void FieldList::rebuild(const QList<QByteArray> &others)
{
    while (m_form->rowCount() > 0)
        m_form->removeRow(0);
    m_rows.clear();
    m_others = others;
    for (const Comm::FieldInfo &field : m_fields)
        addRow(field, true);
    for (const QByteArray &name : others)
        addRow({.name = name}, false);
    setFocusProxy(m_rows.isEmpty() ? static_cast<QWidget *>(m_newName) : m_rows.constFirst());
    const bool hasRequired = std::ranges::any_of(m_fields, &Comm::FieldInfo::required);
    m_note->setText(m_type.isEmpty() ? tr("Choose a type above: its fields appear here.")
                        : m_fields.isEmpty()
                        ? tr("The catalogue does not say what the data of this type holds.")
                        : hasRequired ? tr("Fields with * are required; an empty field is left out.")
                                      : tr("An empty field is left out."));
}

void FieldList::addRow(const Comm::FieldInfo &field, bool isKnown)
{
    constexpr qsizetype LongestName = 40;
    auto *const row = new FieldRow(m_type, field, m_theme);
    row->setZone(m_zone);
    connect(row, &FieldRow::edited, this, &FieldList::edited);
    const QString name = visibleText(QByteArrayView(field.name), LongestName);
    auto *const label = new PlainLabel(QStringLiteral("label-") + QString::fromUtf8(field.name));
    label->setText(field.required ? name + QStringLiteral(" *") : name);
    label->setToolTip(toolTipText(isKnown ? fieldHint(field) : tr("not in the catalogue")));
    label->setContentsMargins(0, 5, 0, 0); // level with the text of its field
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setBuddy(row);
    label->setProperty("muted", !isKnown);
    m_form->addRow(label, row);
    m_rows.append(row);
}

void FieldList::setVerdict(const DraftVerdict &verdict)
{
    for (FieldRow *const row : m_rows)
        row->setIssue(verdict.issuesOf(row->name()));
}

void FieldList::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    for (FieldRow *const row : m_rows)
        row->setZone(zone);
}

bool FieldList::hasProblem() const
{
    return std::ranges::any_of(m_rows, &FieldRow::hasProblem);
}

bool FieldList::focusField(const QByteArray &name)
{
    const auto found = std::ranges::find(m_rows, name, &FieldRow::name);
    if (found == m_rows.end())
        return false;
    (*found)->setFocus();
    return true;
}

bool FieldList::focusFirstWrong()
{
    const auto found = std::ranges::find_if(m_rows, &FieldRow::isWrong);
    if (found == m_rows.end())
        return false;
    (*found)->setFocus();
    return true;
}

} // namespace Sothebais
