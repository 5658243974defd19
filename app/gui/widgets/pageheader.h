// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHBoxLayout>
#include <QWidget>

namespace Sothebais {

/// The strip at the top of a page: the title, at the same place on every page, and behind it what the page
/// adds.
///
///     auto *const header = new PageHeader(tr("Audit log"));
///     header->row().addWidget(search, 1);
class PageHeader : public QWidget
{
    Q_OBJECT
public:
    explicit PageHeader(const QString &title, QWidget *parent = nullptr);

    QHBoxLayout &row() { return *m_row; }

private:
    QHBoxLayout *m_row;
};

} // namespace Sothebais
