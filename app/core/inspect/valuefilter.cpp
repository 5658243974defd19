// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "valuefilter.h"

#include "core/filter/filterfield.h"
#include "core/filter/filterterms.h"
#include "core/json/jsonscanner.h"

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

bool isEnvelopeText(const QString &field)
{
    return field == u"type" || field == u"source" || field == u"id" || field == u"version";
}

} // namespace

QString valuePath(const QList<ValueStep> &path)
{
    QString text;
    for (const ValueStep &step : path) {
        if (step.index >= 0)
            text = filterElement(text, step.index);
        else
            text = text.isEmpty() ? step.key : filterMember(text, step.key);
    }
    return text;
}

QString valueFilter(const QList<ValueStep> &path, QByteArrayView json)
{
    const QString field = valuePath(path);
    if (path.size() == 1 && isEnvelopeText(field))
        return filterTerm(field, jsonText(json));
    if (path.size() > 1 && path.front().key == u"data" && FilterField::fromText(field))
        return filterTermForJson(field, json);
    const JsonKind kind = jsonKind(json);
    return kind == JsonKind::Object || kind == JsonKind::Array ? QString()
                                                               : filterTermForText(jsonText(json));
}

} // namespace Sothebais
