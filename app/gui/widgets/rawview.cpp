// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawview.h"

#include "core/json/jsonlayout.h"
#include "core/text/visibletext.h"
#include "gui/theme/theme.h"
#include "jsonhighlighter.h"
#include "plainlabel.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace Sothebais {

namespace {

/// Everything visible, but line feeds and tabs doing their work.
QString visibleLines(const QString &text)
{
    QString result;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool isEnd = i == text.size();
        if (!isEnd && text[i] != u'\n' && text[i] != u'\t')
            continue;
        result += visibleText(QStringView(text).sliced(start, i - start), i - start + 1);
        if (!isEnd)
            result += text[i];
        start = i + 1;
    }
    return result;
}

/// `offset`, or up to three bytes before it, so that no character of UTF-8 is cut.
qsizetype characterStart(QByteArrayView text, qsizetype offset)
{
    const auto isInside
        = [&](qsizetype at) { return at > 0 && at < text.size() && (quint8(text[at]) & 0xc0) == 0x80; };
    qsizetype start = offset;
    while (offset - start < 4 && isInside(start))
        --start;
    return isInside(start) ? offset : start;
}

QToolButton *makeButton(const QString &name, const QString &text, const QString &description)
{
    auto *const button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setAccessibleName(description);
    button->setToolTip(description);
    return button;
}

} // namespace

RawView::RawView(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_notice(new PlainLabel(QStringLiteral("rawNotice"))),
      m_range(new PlainLabel(QStringLiteral("rawRange"))),
      m_faultButton(makeButton(QStringLiteral("rawFaultButton"), tr("Go there"), tr("Go to the fault"))),
      m_layout(makeButton(QStringLiteral("rawLayoutButton"), tr("Laid out"), tr("Laid out over lines"))),
      m_back(makeButton(QStringLiteral("rawBackButton"), QStringLiteral("‹"), tr("Text before this"))),
      m_forth(makeButton(QStringLiteral("rawForthButton"), QStringLiteral("›"), tr("Text behind this"))),
      m_text(new QPlainTextEdit),
      m_highlighter(new JsonHighlighter(m_text->document(), theme))
{
    m_notice->setProperty("severity", QStringLiteral("warning"));
    m_notice->setWordWrap(true);
    m_text->setObjectName(QStringLiteral("rawText"));
    m_text->setAccessibleName(tr("Raw text of the event"));
    m_text->setReadOnly(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(Theme::monospace());
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->document()->setDocumentMargin(8);

    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeBar());
    layout->addWidget(m_text);
    setFocusProxy(m_text);
    connect(&m_hits, &HitCursor::moved, this, &RawView::showHit);
    connect(&theme, &Theme::changed, this, &RawView::showMarks);
}

QWidget *RawView::makeBar()
{
    auto *const bar = new QWidget;
    auto *const rows = new QVBoxLayout(bar);
    rows->setContentsMargins(16, 6, 8, 6);
    rows->setSpacing(4);
    auto *const fault = new QHBoxLayout;
    fault->addWidget(m_notice, 1);
    fault->addWidget(m_faultButton);
    rows->addLayout(fault);
    auto *const slice = new QHBoxLayout;
    slice->setSpacing(4);
    m_range->setProperty("muted", true);
    slice->addWidget(m_range, 1);
    slice->addWidget(m_back);
    slice->addWidget(m_forth);
    slice->addWidget(m_layout);
    rows->addLayout(slice);
    m_layout->setCheckable(true);
    connect(m_layout, &QToolButton::toggled, this, &RawView::setLaidOut);
    connect(m_faultButton, &QToolButton::clicked, this, &RawView::showFault);
    connect(m_back, &QToolButton::clicked, this, [this] { showSlice(m_start - SliceBytes); });
    connect(m_forth, &QToolButton::clicked, this, [this] { showSlice(m_start + SliceBytes); });
    return bar;
}

void RawView::setPayload(const QByteArray &payload, const std::optional<JsonFault> &fault)
{
    m_payload = payload;
    m_fault = fault;
    m_faultButton->setVisible(m_fault.has_value());
    m_hits.stop();
    m_shown.clear(); // may be the bytes of a payload that goes now
    m_isStale = !isVisible();
    if (!m_isStale)
        showText();
}

/// Laying out the text costs more than all else of an event: only for those who look.
void RawView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_isStale, false))
        showText();
}

void RawView::setLaidOut(bool laidOut)
{
    m_layout->setChecked(laidOut);
    if (!m_isStale)
        showText();
}

void RawView::showText()
{
    m_hits.stop();
    m_shown = m_layout->isChecked()
        ? indentedJson(QByteArrayView(m_payload).first(qMin(m_payload.size(), MaxLaidOutBytes)))
        : m_payload;
    showNotice();
    showSlice(0);
    search(m_wanted);
}

void RawView::showNotice()
{
    QString notice;
    if (m_fault)
        notice = tr("No JSON from byte %L1 on (line %L2, column %L3): %4.")
                     .arg(m_fault->offset + 1)
                     .arg(m_fault->line)
                     .arg(m_fault->column)
                     .arg(m_fault->reason);
    else if (m_layout->isChecked() && m_payload.size() > MaxLaidOutBytes)
        notice = tr("Only the first %1 of %2 are laid out.")
                     .arg(QLocale().formattedDataSize(MaxLaidOutBytes),
                          QLocale().formattedDataSize(m_payload.size()));
    m_notice->setText(notice);
    m_notice->setVisible(!notice.isEmpty());
}

qsizetype RawView::sliceEnd() const
{
    return characterStart(m_shown, qMin(m_shown.size(), (m_start / SliceBytes + 1) * SliceBytes));
}

void RawView::showSlice(qsizetype start)
{
    constexpr qsizetype Rounding = 4; // a slice begins up to three bytes before its number says
    const qsizetype number = (qBound(qsizetype(0), start, m_shown.size()) + Rounding) / SliceBytes;
    m_start = characterStart(m_shown, number * SliceBytes);
    const QByteArrayView slice = QByteArrayView(m_shown).sliced(m_start, sliceEnd() - m_start);
    const bool isWhole = slice.size() == m_shown.size();
    m_range->setText(
        isWhole
            ? tr("%L1 bytes").arg(m_payload.size())
            : tr("Bytes %L1–%L2 of %L3").arg(m_start + 1).arg(m_start + slice.size()).arg(m_shown.size()));
    m_back->setVisible(!isWhole);
    m_forth->setVisible(!isWhole);
    m_back->setEnabled(m_start > 0);
    m_forth->setEnabled(m_start + slice.size() < m_shown.size());
    m_highlighter->setStartsInText(m_start > 0 && startsInText(slice));
    m_text->setPlainText(visibleLines(QString::fromUtf8(slice)));
    showMarks();
}

void RawView::search(const QString &wanted)
{
    m_wanted = wanted;
    if (m_isStale)
        return;
    if (wanted.isEmpty())
        m_hits.stop();
    else
        m_hits.start(m_shown, wanted, PayloadSearch::Over::Bytes);
    showMarks();
}

/// The place in the shown text of an offset into the bytes.
qsizetype RawView::placeOf(qsizetype offset) const
{
    return visibleLines(QString::fromUtf8(QByteArrayView(m_shown).sliced(m_start, offset - m_start))).size();
}

void RawView::goTo(qsizetype offset)
{
    if (offset < m_start || offset >= sliceEnd())
        showSlice(offset / SliceBytes * SliceBytes);
    if (offset < m_start) // a character that begins at the end of the slice before
        showSlice(m_start - SliceBytes);
    QTextCursor cursor(m_text->document());
    cursor.setPosition(int(placeOf(qBound(m_start, offset, sliceEnd()))));
    m_text->setTextCursor(cursor);
    m_text->centerCursor();
}

void RawView::showHit(qsizetype offset)
{
    goTo(offset);
    showMarks();
}

void RawView::showFault()
{
    if (!m_fault)
        return;
    if (m_layout->isChecked())
        setLaidOut(false);
    goTo(m_fault->offset);
    m_text->setFocus();
}

QTextEdit::ExtraSelection RawView::mark(qsizetype place, qsizetype length, const QColor &color) const
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(m_text->document());
    selection.cursor.setPosition(int(place));
    selection.cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::KeepAnchor, int(length));
    selection.format.setBackground(color);
    return selection;
}

QList<QTextEdit::ExtraSelection> RawView::hitMarks() const
{
    constexpr qsizetype MaxMarks = 1000;
    QList<QTextEdit::ExtraSelection> marks;
    if (m_wanted.isEmpty())
        return marks;
    const QString text = m_text->toPlainText();
    for (qsizetype at = text.indexOf(m_wanted, 0, Qt::CaseInsensitive); at >= 0 && marks.size() < MaxMarks;
         at = text.indexOf(m_wanted, at + m_wanted.size(), Qt::CaseInsensitive))
        marks.append(mark(at, m_wanted.size(), m_theme.colors().hit));
    const qsizetype current = m_hits.current() < 0 ? -1 : m_hits.hits()[size_t(m_hits.current())];
    if (current >= m_start && current < sliceEnd())
        marks.append(mark(placeOf(current), m_wanted.size(), m_theme.colors().currentHit));
    return marks;
}

void RawView::showMarks()
{
    QList<QTextEdit::ExtraSelection> marks = hitMarks();
    const bool isFaultHere = m_fault && !m_layout->isChecked() && m_fault->offset >= m_start
        && (m_fault->offset < sliceEnd() || m_fault->offset == m_shown.size());
    if (isFaultHere) {
        // Behind the end there is nothing to mark: the last character stands for it.
        const bool isAtEnd = m_fault->offset >= sliceEnd();
        const qsizetype place = placeOf(qMin(m_fault->offset, sliceEnd())) - (isAtEnd ? 1 : 0);
        QTextEdit::ExtraSelection fault = mark(qMax(qsizetype(0), place), 1, m_theme.colors().error);
        fault.format.setForeground(m_theme.colors().surface);
        marks.append(fault);
    }
    m_text->setExtraSelections(marks);
}

} // namespace Sothebais
