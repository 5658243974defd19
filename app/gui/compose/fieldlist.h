// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compose/eventdraft.h"

#include <QTimeZone>
#include <QWidget>

class QFormLayout;
class QLineEdit;

namespace Sothebais {

class FieldRow;
class PlainLabel;
class Theme;

/// The fields of an event's data, one below the other: those of its type in the order of the catalogue, then
/// whatever else the data has.
class FieldList : public QWidget
{
    Q_OBJECT
public:
    static constexpr int MaxOthers = 50; ///< members beyond the catalogue; more are only in the JSON

    explicit FieldList(const Theme &theme, QWidget *parent = nullptr);

    /// Shows the fields of a type, which may be null if it is not known.
    void setType(const QByteArray &name, const Comm::TypeInfo *type);
    /// The data, as JSON text; what is no object cannot be shown as fields.
    void setData(const QByteArray &json);
    void setVerdict(const DraftVerdict &verdict);
    void setZone(const QTimeZone &zone);
    /// What stands in a field is wrong in a way that the verdict cannot know.
    bool hasProblem() const;
    /// Names of the fields of the catalogue, in its order.
    QList<QByteArray> order() const;

    bool focusField(const QByteArray &name);
    /// The first field that is wrong gets the focus; false if there is none.
    bool focusFirstWrong();

Q_SIGNALS:
    /// `json` is empty if the field is to be left out.
    void edited(const QByteArray &name, const QByteArray &json);
    void fieldWanted(const QByteArray &name);

private:
    QWidget *makeAddLine();
    void rebuild(const QList<QByteArray> &others);
    void addRow(const Comm::FieldInfo &field, bool isKnown);
    void requestField();

    const Theme &m_theme;
    QTimeZone m_zone;
    QByteArray m_type;
    QList<Comm::FieldInfo> m_fields; ///< of the catalogue
    QList<QByteArray> m_others; ///< further ones that have a row
    QList<FieldRow *> m_rows;
    PlainLabel *m_note;
    QFormLayout *m_form;
    QLineEdit *m_newName;
};

} // namespace Sothebais
