// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsoneditor.h"

#include "core/inspect/jsonplace.h"
#include "core/json/jsonlayout.h"
#include "fieldinput.h"
#include "gui/theme/theme.h"
#include "gui/widgets/jsonhighlighter.h"
#include "gui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr auto DataPointer = "/data"_L1;

/// How many characters two texts have in common at their beginning.
qsizetype commonStart(QStringView a, QStringView b)
{
    const qsizetype most = qMin(a.size(), b.size());
    qsizetype count = 0;
    while (count < most && a[count] == b[count])
        ++count;
    return count;
}

qsizetype commonEnd(QStringView a, QStringView b)
{
    const qsizetype most = qMin(a.size(), b.size());
    qsizetype count = 0;
    while (count < most && a[a.size() - 1 - count] == b[b.size() - 1 - count])
        ++count;
    return count;
}

} // namespace

JsonEditor::JsonEditor(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_text(new QPlainTextEdit),
      m_notice(new PlainLabel(u"jsonNotice"_s)),
      m_layOut(new QPushButton(tr("Lay out")))
{
    setObjectName(u"jsonEditor"_s);
    m_text->setObjectName(u"dataJson"_s);
    m_text->setAccessibleName(tr("Data of the event as JSON"));
    m_text->setFont(Theme::monospace());
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setTabChangesFocus(true);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere); // a long line at words takes its time squared
    m_text->document()->setDocumentMargin(8);
    new JsonHighlighter(m_text->document(), theme);
    m_notice->setProperty("severity", u"error"_s);
    m_notice->setWordWrap(true);
    m_notice->setContentsMargins(8, 6, 8, 6);
    m_notice->hide();
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_text, 1);
    layout->addWidget(m_notice);
    setFocusProxy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &JsonEditor::take);
    connect(&theme, &Theme::changed, this, &JsonEditor::showMarks);
}

QWidget *JsonEditor::makeBar()
{
    auto *const bar = new QWidget;
    bar->setObjectName(u"jsonBar"_s);
    bar->setAttribute(Qt::WA_StyledBackground);
    auto *const title = new PlainLabel(u"jsonTitle"_s);
    title->setText(tr("The same as JSON"));
    title->setProperty("muted", true);
    m_layOut->setObjectName(u"layOutButton"_s);
    m_layOut->setAccessibleName(tr("Lay out the JSON over lines"));
    m_layOut->setToolTip(tr("Break lines and indent; no digit changes"));
    connect(m_layOut, &QPushButton::clicked, this, &JsonEditor::layOutText);
    auto *const layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->addWidget(title, 1);
    layout->addWidget(m_layOut);
    return bar;
}

QByteArray JsonEditor::json() const
{
    return m_json;
}

void JsonEditor::setJson(const QByteArray &json)
{
    m_json = json;
    m_verdict = {};
    m_text->setPlainText(QString::fromUtf8(json));
}

void JsonEditor::changeJson(const QByteArray &json)
{
    if (json == m_json)
        return;
    const QString before = exactText(*m_text->document());
    const QString now = QString::fromUtf8(json);
    const qsizetype start = commonStart(before, now);
    const qsizetype end = commonEnd(QStringView(before).sliced(start), QStringView(now).sliced(start));
    m_json = json;
    QTextCursor cursor(m_text->document());
    cursor.setPosition(int(start));
    cursor.setPosition(int(before.size() - end), QTextCursor::KeepAnchor);
    cursor.insertText(now.sliced(start, now.size() - end - start));
}

/// The text is said to have changed also when only its colours have.
void JsonEditor::take()
{
    const QByteArray json = exactText(*m_text->document()).toUtf8();
    if (json == m_json)
        return;
    m_json = json;
    Q_EMIT edited(m_json);
}

void JsonEditor::layOutText()
{
    const QByteArray json = indentedJson(m_json);
    if (m_text->isReadOnly() || json == m_json)
        return;
    changeJson(json);
    Q_EMIT edited(m_json);
}

void JsonEditor::setReadOnly(bool isReadOnly, const QString &why)
{
    m_reason = why;
    m_text->setReadOnly(isReadOnly);
    m_layOut->setEnabled(!isReadOnly);
}

void JsonEditor::setVerdict(const DraftVerdict &verdict)
{
    m_verdict = verdict;
    QString notice = m_reason;
    if (const std::optional<JsonFault> &fault = verdict.fault)
        notice = tr("No JSON from line %L1, column %L2 on: %3.")
                     .arg(fault->line)
                     .arg(fault->column)
                     .arg(fault->reason);
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
    m_layOut->setEnabled(!verdict.fault && !m_text->isReadOnly());
    showMarks();
}

int JsonEditor::placeOf(qsizetype offset) const
{
    return int(QString::fromUtf8(QByteArrayView(m_json).first(qMin(offset, m_json.size()))).size());
}

void JsonEditor::mark(QList<QTextEdit::ExtraSelection> &marks, qsizetype offset, qsizetype size) const
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(m_text->document());
    selection.cursor.setPosition(placeOf(offset));
    selection.cursor.setPosition(placeOf(offset + size), QTextCursor::KeepAnchor);
    selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    selection.format.setUnderlineColor(m_theme.colors().error);
    selection.format.setBackground(m_theme.colors().errorTint);
    marks.append(selection);
}

void JsonEditor::showMarks()
{
    QList<QTextEdit::ExtraSelection> marks;
    if (m_verdict.fault && !m_json.isEmpty()) {
        // Behind the end there is nothing to mark: the last character stands for it.
        mark(marks, qMin(m_verdict.fault->offset, m_json.size() - 1), 1);
    }
    for (const Comm::ValidationIssue &issue : m_verdict.validation.issues) {
        if (!issue.pointer.startsWith(DataPointer + u'/'))
            continue;
        const JsonPlace place = findInJson(m_json, issue.pointer.sliced(DataPointer.size()));
        if (place.isThere)
            mark(marks, place.offset, place.size);
    }
    m_text->setExtraSelections(marks);
}

void JsonEditor::showFault()
{
    const QList<QTextEdit::ExtraSelection> marks = m_text->extraSelections();
    if (!marks.isEmpty()) {
        QTextCursor cursor = marks.constFirst().cursor;
        cursor.setPosition(cursor.selectionStart());
        m_text->setTextCursor(cursor);
        m_text->centerCursor();
    }
    m_text->setFocus();
}

} // namespace Sothebais
