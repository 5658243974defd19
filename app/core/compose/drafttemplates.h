// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventdraft.h"

#include <comm/result.h>

#include <QList>
#include <QObject>

class QSettings;

namespace Sothebais {

/// A draft under a name.
struct DraftTemplate
{
    QString name;
    EventDraft draft;

    bool operator==(const DraftTemplate &) const = default;
};

/// The drafts that are used again and again, in the order of their names, kept in the settings.
class DraftTemplates : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype MaxTemplates = 100;
    static constexpr qsizetype MaxNameLength = 60;
    static constexpr qsizetype MaxBytes = 64 * 1024; ///< of the data of each

    /// The settings must outlive the templates.
    explicit DraftTemplates(QSettings &settings, QObject *parent = nullptr);

    const QList<DraftTemplate> &all() const { return m_templates; }
    bool contains(const QString &name) const;

    /// A further template, or another draft for the one of this name; white space around it does not count.
    /// InvalidArgument if the name is empty, TooLarge if the draft is or there are too many.
    Comm::Result<void> save(const QString &name, const EventDraft &draft);
    void remove(const QString &name);
    /// Takes the last of these changes back, once.
    void undo();

Q_SIGNALS:
    void changed();

private:
    void set(const QList<DraftTemplate> &templates);
    void store();

    QSettings &m_settings;
    QList<DraftTemplate> m_templates;
    QList<DraftTemplate> m_before; ///< the last change
};

} // namespace Sothebais
