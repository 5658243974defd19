// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>

class QSettings;

namespace Sothebais {

/// A filter under a name.
struct FilterView
{
    QString name;
    QString filter; ///< as it was written; an older program may have known words that this one does not

    bool operator==(const FilterView &) const = default;
};

/// The named filters of the user, in order, kept in the settings. At first there are a few presets.
class FilterViews : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype MaxViews = 50;
    static constexpr qsizetype MaxNameLength = 40;

    /// Those for events.
    static QList<FilterView> presets();

    /// The settings must outlive the views, which are in this group of them.
    explicit FilterViews(QSettings &settings, const QString &group = QStringLiteral("filters"),
                         const QList<FilterView> &presets = FilterViews::presets(),
                         QObject *parent = nullptr);

    const QList<FilterView> &all() const { return m_views; }
    bool contains(const QString &name) const { return indexOf(name) >= 0; }
    bool isFull() const { return m_views.size() >= MaxViews; }

    /// A further view, or another filter for the one of this name. White space around the name does not
    /// count; false if it is empty or there is no more room.
    bool save(const QString &name, const QString &filter);
    /// False if the new name is empty or another view has it.
    bool rename(const QString &name, const QString &newName);
    void remove(const QString &name);
    /// Takes the last of these changes back, once.
    void undo();

Q_SIGNALS:
    void changed();

private:
    qsizetype indexOf(const QString &name) const;
    void set(const QList<FilterView> &views);
    void store();

    QSettings &m_settings;
    const QString m_array;
    QList<FilterView> m_views;
    QList<FilterView> m_before; ///< the last change
};

} // namespace Sothebais
