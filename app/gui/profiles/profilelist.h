// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QListWidget;
class QToolButton;

namespace Sothebais {

class ProfileBook;
class Theme;

/// The profiles, with what can be done to the list of them.
class ProfileList : public QWidget
{
    Q_OBJECT
public:
    /// Both must outlive it.
    ProfileList(const ProfileBook &book, const Theme &theme, QWidget *parent = nullptr);

    /// Empty if none is.
    QString currentId() const;
    void setCurrent(const QString &id);
    /// While a profile is being changed no other one can be chosen.
    void setLocked(bool locked);

Q_SIGNALS:
    void currentChanged();
    void activated(); ///< the current one, by Enter or a double click
    void addRequested();
    void removeRequested();
    void importRequested(const QString &path);
    void exportRequested(const QString &path);

private:
    QToolButton *makeTool(const QString &name, const QString &text, const QString &icon);
    QWidget *makeTools();
    void fill();
    void showState();
    void chooseImport();
    void chooseExport();

    const ProfileBook &m_book;
    const Theme &m_theme;
    QListWidget *m_list;
    QToolButton *m_add;
    QToolButton *m_remove;
    QToolButton *m_import;
    QToolButton *m_export;
    bool m_isLocked = false;
};

} // namespace Sothebais
