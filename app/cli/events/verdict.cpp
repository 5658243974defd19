// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verdict.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Sothebais {

namespace {

QByteArray quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

const char *word(bool value)
{
    return value ? "true" : "false";
}

} // namespace

QByteArray verdictLine(qint64 line, const Comm::Validation &verdict, Pointers pointers)
{
    QByteArray text = "{\"line\":" + QByteArray::number(line) + ",\"valid\":" + word(verdict.isValid())
        + ",\"malformed\":" + word(verdict.malformed) + ",\"errors\":[";
    const char *comma = "";
    for (const Comm::ValidationIssue &issue : verdict.issues) {
        text += std::exchange(comma, ",");
        text += "{\"field\":" + quoted(issue.field) + ",\"message\":" + quoted(issue.message);
        if (pointers == Pointers::Include)
            text += ",\"pointer\":" + quoted(issue.pointer);
        text += '}';
    }
    return text + "]}";
}

} // namespace Sothebais
