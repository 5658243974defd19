// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/store/eventrecord.h"
#include "filterfield.h"

#include <QVarLengthArray>

#include <vector>

namespace Sothebais {

/// Finds the values of certain paths in one payload after another, all in one pass.
///
/// Of members with one name the last counts, as in JavaScript. Values are the exact text of the wire. A
/// payload that is no JSON gives any values or none, and does no harm.
///
///     PayloadReader reader;
///     const qsizetype amount = reader.addPath({{.key = "data"}, {.key = "amount"}});
///     reader.setRecord(record);
///     for (const QByteArrayView value : reader.values(amount)) ...
class PayloadReader
{
public:
    using Values = QVarLengthArray<QByteArrayView, 1>;

    PayloadReader();

    /// A number for the values of this path, from the whole event on.
    qsizetype addPath(const QList<PathStep> &path);

    /// The record that values() are of from now on. Nothing is read before they are asked for.
    void setRecord(const EventRecord &record);
    /// None if the event has no such value or is malformed; several only where a path asks for any element.
    const Values &values(qsizetype path);
    /// The first of them; empty if there is none.
    QByteArrayView value(qsizetype path);

private:
    struct Node
    {
        QList<std::pair<PathStep, qsizetype>> children = {}; ///< with their places in m_nodes
        Values values = {};
        bool isWanted = false;
        bool isFound = false;
    };

    struct Member
    {
        const char *object = nullptr; ///< where its object begins
        QByteArrayView key; ///< perhaps with escapes
    };

    void read();
    void clear();
    void forget(qsizetype node, const char *from);
    const char *readValue(qsizetype node, const char *at);
    const char *readObject(qsizetype node, const char *at);
    const char *readArray(qsizetype node, const char *at);
    const char *readMember(qsizetype node, const Member &member, const char *at);
    const char *readElement(qsizetype node, qsizetype index, const char *at);
    const char *skipSpace(const char *at) const;

    std::vector<Node> m_nodes; ///< the whole event first
    QByteArrayView m_payload;
    const char *m_end = nullptr;
    bool m_isMalformed = false;
    bool m_isRead = true;
};

/// The text of a JSON string (with its quotes) as UTF-8. `buffer` holds it if it has escapes.
QByteArrayView jsonString(QByteArrayView value, QByteArray &buffer);

} // namespace Sothebais
