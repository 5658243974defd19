// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QSettings;
class QString;
class QWidget;

namespace Sothebais {

/// How a page stood: its splitters, its filter, and the columns of its tables. They are found by their names:
/// what has none is not kept (a splitter, the header of a table).
void savePage(const QWidget &page, const QString &name, QSettings &state);
/// What is not there, or of another version, stays as it is.
void restorePage(QWidget &page, const QString &name, QSettings &state);

} // namespace Sothebais
