// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/json/jsonscanner.h"

#include <QSyntaxHighlighter>

namespace Sothebais {

class Theme;

/// Gives names, texts, numbers and words of a JSON text their colours. What is no JSON is no matter.
class JsonHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
public:
    JsonHighlighter(QTextDocument *document, const Theme &theme);

    /// True if the shown piece of a longer text begins within a text in quotes. Before the text is set.
    void setStartsInText(bool starts) { m_startsInText = starts; }

protected:
    void highlightBlock(const QString &text) override;

private:
    qsizetype highlightText(const QString &text, qsizetype start, qsizetype inner);
    qsizetype highlightWord(const QString &text, qsizetype start);

    const Theme &m_theme;
    bool m_startsInText = false;
};

/// Whether a piece of a JSON text begins within a text in quotes, as far as its first quote tells.
bool startsInText(QByteArrayView piece);

} // namespace Sothebais
