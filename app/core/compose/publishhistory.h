// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventdraft.h"

#include <QList>
#include <QMetaType>
#include <QObject>

class QSettings;

namespace Sothebais {

/// What came of publishing one draft.
struct PublishOutcome
{
    qint64 at = 0; ///< milliseconds since the epoch
    EventDraft draft = {};
    QByteArray id = {}; ///< of the event; empty if none was made
    QString server = {}; ///< that it was published to, for people
    int typeReceivers = 0; ///< clients that listen to its type
    int allReceivers = 0; ///< clients that listen to all events, without the window that published it
    QString failure = {}; ///< in words; empty if it was published

    int receivers() const { return typeReceivers + allReceivers; }
    bool isPublished() const { return failure.isEmpty(); }
    bool operator==(const PublishOutcome &) const = default;
};

/// What was published last, kept in the settings. The audit log has all of it and for good; this is what can
/// be published again.
class PublishHistory : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype MaxEntries = 50;
    static constexpr qsizetype MaxBytes = 16 * 1024; ///< of data; an event of more is not kept here

    /// The settings must outlive the history.
    explicit PublishHistory(QSettings &settings, QObject *parent = nullptr);

    /// The newest first.
    const QList<PublishOutcome> &entries() const { return m_entries; }
    void add(const PublishOutcome &outcome);

Q_SIGNALS:
    void changed();

private:
    void store();

    QSettings &m_settings;
    QList<PublishOutcome> m_entries;
};

/// Who has received an event and what that means, in a few words and in a sentence or two.
struct ReceiversText
{
    QString title;
    QString detail;

    /// Of an event that was published.
    static ReceiversText of(const PublishOutcome &outcome);
};

} // namespace Sothebais

Q_DECLARE_METATYPE(Sothebais::PublishOutcome)
