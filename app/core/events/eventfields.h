// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/event.h>

#include <QList>
#include <QString>

#include <utility>

namespace Sothebais {

/// The fields of the data of one event as text for people. Valid as long as the event lives.
class EventFields
{
public:
    using Field = std::pair<QByteArrayView, QByteArrayView>; ///< key and exact JSON text

    explicit EventFields(const Comm::Event &event);

    const QList<Field> &all() const { return m_fields; }
    /// The exact JSON text of a field; empty if it is not there.
    QByteArrayView find(QByteArrayView key) const;
    /// A field as a reader expects it: numbers and money as written, an id as what it identifies ("lot 7").
    /// Empty if it is not there or null.
    QString text(QByteArrayView key) const;

private:
    QList<Field> m_fields;
};

} // namespace Sothebais
