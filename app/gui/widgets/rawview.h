// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/inspect/hitcursor.h"
#include "core/inspect/jsonfault.h"

#include <QTextEdit>
#include <QWidget>

class QPlainTextEdit;
class QToolButton;

namespace Sothebais {

class JsonHighlighter;
class PlainLabel;
class Theme;

/// The text of an event as it came or laid out over lines, with what cannot be seen made visible and the
/// place where it stops being JSON. Of a long one a slice at a time, and which.
class RawView : public QWidget
{
    Q_OBJECT
public:
    static constexpr qsizetype SliceBytes = 16 * 1024;
    static constexpr qsizetype MaxLaidOutBytes = 1024 * 1024; ///< of more, the beginning is laid out

    explicit RawView(const Theme &theme, QWidget *parent = nullptr);

    /// The payload must stay as it is until the next one.
    void setPayload(const QByteArray &payload, const std::optional<JsonFault> &fault = {});
    /// Marks and finds a text; empty for none.
    void search(const QString &wanted);
    HitCursor &hits() { return m_hits; }

public Q_SLOTS:
    void setLaidOut(bool laidOut);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBar();
    void showSlice(qsizetype start);
    void showText();
    void showNotice();
    void showFault();
    void showHit(qsizetype offset);
    void showMarks();
    QList<QTextEdit::ExtraSelection> hitMarks() const;
    QTextEdit::ExtraSelection mark(qsizetype place, qsizetype length, const QColor &color) const;
    qsizetype placeOf(qsizetype offset) const;
    qsizetype sliceEnd() const;
    void goTo(qsizetype offset);

    const Theme &m_theme;
    PlainLabel *m_notice;
    PlainLabel *m_range;
    QToolButton *m_faultButton;
    QToolButton *m_layout;
    QToolButton *m_back;
    QToolButton *m_forth;
    QPlainTextEdit *m_text;
    JsonHighlighter *m_highlighter;
    QByteArray m_payload;
    QByteArray m_shown; ///< the payload, or what is laid out of it
    std::optional<JsonFault> m_fault;
    bool m_isStale = false; ///< the payload has not been shown yet
    qsizetype m_start = 0; ///< of the slice
    QString m_wanted;
    HitCursor m_hits;
};

} // namespace Sothebais
