// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>

namespace Sothebais {

class Page;
class Session;
class Theme;

/// One page of the main window.
struct PageEntry
{
    QString name; ///< for --page
    QString icon; ///< of resources/icons
    const char *title; ///< untranslated, context "PageTable"
    Page *(*make)(Session &session, const Theme &theme);
};

/// Every page, in the order of the navigation rail. A new page is one more row here.
const QList<PageEntry> &pageTable();
bool hasPage(const QString &name);

} // namespace Sothebais
