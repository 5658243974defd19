// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "endpoint.h"

#include <QObject>

namespace Sothebais {

/// The endpoints of a profile, in the order of the user, kept in a file that only he can read.
///
/// A change is written at once; if that is not possible it holds nevertheless, and failed() says why it will
/// not for long. No endpoint has itself for an ancestor.
///
///     EndpointList endpoints(path);
///     if (const auto loaded = endpoints.load(); !loaded)
///         show(loaded.error());
///     endpoints.addPreset(u"localhost"_s);
class EndpointList : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype MaxEndpoints = 500;

    /// Without a file name nothing is kept.
    explicit EndpointList(const QString &file = {}, QObject *parent = nullptr);

    /// Reads the file; one that is not there is an empty list. One that cannot be read is set aside as
    /// `<file>.broken` before anything else is written.
    Comm::Result<void> load();

    const QList<Endpoint> &all() const { return m_endpoints; }
    qsizetype indexOf(const QString &id) const; ///< -1 if there is none
    const Endpoint *find(const QString &id) const; ///< null if there is none; valid until the next change
    /// What it may depend on: neither itself nor what depends on it.
    QList<Endpoint> possibleParents(const QString &id) const;

    /// At the end of the list; the id is the given one or, where that is empty or taken, a new one.
    Comm::Result<QString> add(const Endpoint &endpoint);
    /// The one with this id.
    Comm::Result<void> replace(const Endpoint &endpoint);
    void setPaused(const QString &id, bool isPaused);
    /// What depends on it depends on what it depended on.
    void remove(const QString &id);
    void move(qsizetype from, qsizetype to);
    /// Takes the last change back, once.
    void undo();
    bool canUndo() const { return m_before != m_endpoints; }

    /// Those of the contract that are not there yet, at this host and with so much added to each port; how
    /// many.
    qsizetype addPreset(const QString &host, int portOffset = 0);
    /// Adds those of a file that are not there yet; how many. All or, with an error, none.
    Comm::Result<qsizetype> importFrom(const QString &path);
    /// Writes them without passwords.
    Comm::Result<void> exportTo(const QString &path) const;

Q_SIGNALS:
    void changed();
    /// The list cannot be kept.
    void failed(const Comm::Error &error);

private:
    Comm::Result<void> checkParent(const Endpoint &endpoint) const;
    bool isAncestor(const QString &id, const QString &of) const;
    Comm::Result<QList<Endpoint>> withMissing(const QList<Endpoint> &endpoints) const;
    void set(const QList<Endpoint> &endpoints);
    void store();

    const QString m_file;
    QList<Endpoint> m_endpoints;
    QList<Endpoint> m_before; ///< the last change
    bool m_isBroken = false; ///< what the file holds is not ours to write over
};

/// The services of the auction house at one host: Redis, and of each service its health and its WebSocket.
/// The health of a service depends on Redis, its WebSocket on its health. Ids are the same each time.
QList<Endpoint> presetEndpoints(const QString &host, int portOffset = 0);

} // namespace Sothebais
