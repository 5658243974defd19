// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ndjsonevents.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

Comm::Error lineError(const QString &message, const QString &remedy = {})
{
    return {.code = Comm::Error::Code::InvalidEvent, .message = message, .remedy = remedy, .details = {}};
}

QByteArray keyOf(QByteArrayView line)
{
    const QByteArray text = QByteArray::fromRawData(line.data(), line.size());
    return QJsonDocument::fromJson(text).object().value("key"_L1).toString().toUtf8();
}

} // namespace

NdjsonEvents::NdjsonEvents(const Comm::Catalog &catalog, Comm::EventSource defaultSource)
    : m_builders(catalog),
      m_parser(catalog, {.maxBytes = MaxLine}),
      m_defaultSource(defaultSource)
{
}

Comm::Result<Comm::Event> NdjsonEvents::read(QByteArrayView line)
{
    const Comm::Event draft = m_parser.parse(line);
    if (draft.isMalformed())
        return lineError(draft.defectText());
    const QByteArray type = draft.typeName().isEmpty() ? keyOf(line) : draft.typeName().toByteArray();
    if (type.isEmpty())
        return lineError(u"there is neither \"type\" nor \"key\""_s);
    if (draft.dataText().isEmpty())
        return lineError(u"there is no \"data\""_s);
    const bool hasSource = !draft.sourceName().isEmpty();
    if (hasSource && draft.source() == Comm::EventSource::Unknown)
        return lineError(u"unknown source \"%1\""_s.arg(QString::fromUtf8(draft.sourceName())),
                         u"'sothebais catalog' lists the sources"_s);
    return m_builders.of(hasSource ? draft.source() : m_defaultSource).build(type, draft.dataText());
}

} // namespace Sothebais
