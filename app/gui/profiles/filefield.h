// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QLineEdit;

namespace Sothebais {

class Theme;

/// The name of a file, typed or chosen.
class FileField : public QWidget
{
    Q_OBJECT
public:
    /// `meaning` is what the file holds, for people.
    FileField(const QString &name, const QString &meaning, const Theme &theme, QWidget *parent = nullptr);

    QString path() const;
    void setPath(const QString &path);

Q_SIGNALS:
    /// By the user.
    void edited();

private:
    void choose();

    const QString m_meaning;
    QLineEdit *m_path;
};

} // namespace Sothebais
