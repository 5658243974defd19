// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawview.h"

#include "core/visibletext.h"
#include "gui/theme/theme.h"
#include "plainlabel.h"

#include <QPlainTextEdit>
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

} // namespace

RawView::RawView(QWidget *parent)
    : QWidget(parent),
      m_notice(new PlainLabel(QStringLiteral("rawNotice"))),
      m_text(new QPlainTextEdit)
{
    m_notice->setProperty("severity", QStringLiteral("warning"));
    m_notice->setWordWrap(true);
    m_notice->setMargin(8);
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
    layout->addWidget(m_notice);
    layout->addWidget(m_text);
}

void RawView::setPayload(QByteArrayView payload)
{
    const bool isCut = payload.size() > MaxShownBytes;
    const QByteArrayView shown = payload.first(qMin(payload.size(), MaxShownBytes));
    m_notice->setVisible(isCut);
    m_notice->setText(tr("The first %L1 of %L2 bytes. “Copy raw” takes all of them.")
                          .arg(shown.size())
                          .arg(payload.size()));
    m_text->setPlainText(visibleLines(QString::fromUtf8(shown)));
}

} // namespace Sothebais
