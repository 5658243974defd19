// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QTextBrowser;

namespace Sothebais {

class Theme;

/// The page about the language of filters, beside the window it explains.
class FilterHelp : public QDialog
{
    Q_OBJECT
public:
    explicit FilterHelp(const Theme &theme, QWidget *parent = nullptr);

private:
    void showPage();
    void styleBlocks();
    void styleTables();

    const Theme &m_theme;
    QTextBrowser *m_page;
};

} // namespace Sothebais
