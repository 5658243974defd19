// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/safety/auditentry.h"

#include <QWidget>

class QTabWidget;

namespace Sothebais {

class DifferenceList;
class PlainLabel;
class RawView;
class Theme;

/// One entry of the audit log: what was done, what is different by it, and the exact text before and after.
class AuditDetails : public QWidget
{
    Q_OBJECT
public:
    explicit AuditDetails(const Theme &theme, QWidget *parent = nullptr);

    void setEntry(const AuditEntry &entry);

private:
    struct Side
    {
        QWidget *whole;
        RawView *text;
    };
    static Side makeSide(const QString &name, const QString &title, const Theme &theme);
    QWidget *makeDifferences();
    void setUpTabs();
    void showDifferences();

    PlainLabel *m_title;
    PlainLabel *m_facts;
    PlainLabel *m_nothing;
    PlainLabel *m_verdict;
    DifferenceList *m_differences;
    Side m_before;
    Side m_after;
    QTabWidget *m_tabs;
    AuditEntry m_entry;
};

} // namespace Sothebais
