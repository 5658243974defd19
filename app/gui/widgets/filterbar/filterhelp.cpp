// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterhelp.h"

#include "gui/theme/theme.h"

#include <QFile>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextFrame>
#include <QTextTable>
#include <QVBoxLayout>

namespace Sothebais {

namespace {

/// Without the comment about the licence, which Markdown would show.
QString pageText()
{
    QFile file(QStringLiteral(":/help/filters.md"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    const QString text = opened ? QString::fromUtf8(file.readAll()) : QString();
    const qsizetype comment = text.startsWith(u"<!--") ? text.indexOf(u"-->") : -1;
    return comment < 0 ? text : text.sliced(comment + 3);
}

} // namespace

FilterHelp::FilterHelp(const Theme &theme, QWidget *parent)
    : QDialog(parent),
      m_theme(theme),
      m_page(new QTextBrowser)
{
    constexpr QSize FirstSize(720, 760);
    setObjectName(QStringLiteral("filterHelp"));
    setWindowTitle(tr("Filters"));
    resize(FirstSize);
    m_page->setObjectName(QStringLiteral("filterHelpPage"));
    m_page->setAccessibleName(tr("How filters are written"));
    m_page->document()->setDocumentMargin(24);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_page);
    connect(&theme, &Theme::changed, this, &FilterHelp::showPage);
    showPage();
}

void FilterHelp::showPage()
{
    const QTextDocument::MarkdownFeatures dialect(QTextDocument::MarkdownDialectGitHub);
    m_page->document()->setMarkdown(pageText(), dialect | QTextDocument::MarkdownNoHTML);
    styleBlocks();
    styleTables();
    m_page->moveCursor(QTextCursor::Start);
}

void FilterHelp::styleBlocks()
{
    constexpr int Above = 20; ///< a heading
    constexpr int Indent = 16;
    QTextCursor cursor(m_page->document());
    for (QTextBlock block = m_page->document()->begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        if (format.headingLevel() > 0) {
            format.setTopMargin(Above);
        } else if (format.hasProperty(QTextFormat::BlockCodeLanguage)) {
            format.setBackground(m_theme.colors().window);
            format.setLeftMargin(Indent);
        }
        cursor.setPosition(block.position());
        cursor.setBlockFormat(format);
    }
}

void FilterHelp::styleTables()
{
    for (QTextFrame *const frame : m_page->document()->rootFrame()->childFrames()) {
        auto *const table = qobject_cast<QTextTable *>(frame);
        if (!table)
            continue;
        QTextTableFormat format = table->format();
        format.setBorder(1);
        format.setBorderCollapse(true);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorderBrush(m_theme.colors().hairline);
        format.setCellPadding(6);
        format.setCellSpacing(0);
        format.setTopMargin(format.cellPadding());
        format.setBottomMargin(2 * format.cellPadding());
        table->setFormat(format);
    }
}

} // namespace Sothebais
