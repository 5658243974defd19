// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSettings>

namespace Sothebais {

/// What somebody has written about a group of letters, kept in the settings by the key of the group.
class GroupNotes : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype MaxLength = 2000; ///< characters
    static constexpr qsizetype MaxNotes = 500; ///< the oldest is forgotten

    /// The settings must outlive it.
    explicit GroupNotes(QSettings &settings, QObject *parent = nullptr);

    /// Empty if there is none.
    QString note(const QByteArray &group) const;
    /// An empty one removes it.
    void setNote(const QByteArray &group, const QString &text);

Q_SIGNALS:
    void changed(const QByteArray &group);

private:
    QSettings &m_settings;
};

} // namespace Sothebais
