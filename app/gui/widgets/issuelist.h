// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/eventvalidator.h>

#include <QWidget>

class QListWidget;

namespace Sothebais {

class PlainLabel;
class Theme;

/// What is wrong with an event, one line for each issue; not there at all where nothing is.
class IssueList : public QWidget
{
    Q_OBJECT
public:
    explicit IssueList(const Theme &theme, QWidget *parent = nullptr);

    void setIssues(const Comm::Validation &validation);

Q_SIGNALS:
    /// Somebody wants to see where; a JSON pointer (RFC 6901).
    void placeRequested(const QString &pointer);

private:
    void add(const QString &text, const QString &pointer);

    const Theme &m_theme;
    PlainLabel *m_title;
    QListWidget *m_list;
};

} // namespace Sothebais
