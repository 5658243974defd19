// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compose/eventdraft.h"

#include <QTextEdit>
#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace Sothebais {

class PlainLabel;
class Theme;

/// The data of an event as JSON, to be typed, with the places marked that are wrong.
class JsonEditor : public QWidget
{
    Q_OBJECT
public:
    explicit JsonEditor(const Theme &theme, QWidget *parent = nullptr);

    QByteArray json() const;
    /// Another text; nothing of before can be undone.
    void setJson(const QByteArray &json);
    /// Puts a text in the place of this one that differs little from it: cursor and undo stay.
    void changeJson(const QByteArray &json);
    void setReadOnly(bool isReadOnly, const QString &why = {});
    /// What is wrong with the text that is there.
    void setVerdict(const DraftVerdict &verdict);
    /// Puts the focus to where the text stops being JSON, or to the first place that is wrong.
    void showFault();

Q_SIGNALS:
    void edited(const QByteArray &json);

private:
    QWidget *makeBar();
    void take();
    void layOutText();
    void showMarks();
    void mark(QList<QTextEdit::ExtraSelection> &marks, qsizetype offset, qsizetype size) const;
    int placeOf(qsizetype offset) const;

    const Theme &m_theme;
    QPlainTextEdit *m_text;
    PlainLabel *m_notice;
    QPushButton *m_layOut;
    QByteArray m_json;
    DraftVerdict m_verdict;
    QString m_reason; ///< why it is not to be changed
};

} // namespace Sothebais
