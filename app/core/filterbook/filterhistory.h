// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class QSettings;

namespace Sothebais {

/// The filters that were used, kept in the settings.
class FilterHistory
{
public:
    static constexpr qsizetype MaxEntries = 50;

    /// The settings must outlive the history, which is in this group of them.
    explicit FilterHistory(QSettings &settings, const QString &group = QStringLiteral("filters"));

    /// The newest first; none is there twice.
    const QStringList &entries() const { return m_entries; }
    /// One more use of a filter. White space around it does not count, and an empty one is none.
    void add(const QString &filter);
    void clear();

private:
    QSettings &m_settings;
    const QString m_key;
    QStringList m_entries;
};

} // namespace Sothebais
