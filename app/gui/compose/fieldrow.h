// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/catalog.h>

#include <QTimeZone>
#include <QWidget>

namespace Sothebais {

class FieldInput;
class PlainLabel;
class Theme;

/// One field of an event's data: where it is typed, and below it what is wrong with it or what it means.
class FieldRow : public QWidget
{
    Q_OBJECT
public:
    /// The type is that of the event, by its name on the wire.
    FieldRow(const QByteArray &type, const Comm::FieldInfo &field, const Theme &theme);

    const QByteArray &name() const { return m_field.name; }
    const QByteArray &json() const { return m_json; }
    /// What somebody else has put there, as exact text; empty if the field is left out. What was typed stays
    /// as it was typed if it means the same.
    void setJson(const QByteArray &json);
    void setZone(const QTimeZone &zone);
    /// What the validator says; empty if nothing.
    void setIssue(const QString &issue);
    bool isWrong() const { return !m_problem.isEmpty() || !m_issue.isEmpty(); }
    /// What the validator cannot know is wrong.
    bool hasProblem() const { return !m_problem.isEmpty(); }

Q_SIGNALS:
    void edited(const QByteArray &name, const QByteArray &json);

private:
    QWidget *makeNowButton();
    void take();
    void showJson();
    void showNote();
    void paintIcon();

    const QByteArray m_type;
    const Comm::FieldInfo m_field;
    const Theme &m_theme;
    QTimeZone m_zone;
    QByteArray m_json;
    QString m_problem;
    QString m_issue;
    bool m_isTypeable = true;
    FieldInput *m_input;
    PlainLabel *m_icon;
    PlainLabel *m_note;
};

} // namespace Sothebais
