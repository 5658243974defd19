// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filtersuggestion.h"

#include "filterfield.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr qsizetype MaxWord = 40; // longer ones are no slips of the finger

/// How many letters have to be changed, added or removed, whatever their case.
qsizetype distance(const QString &a, const QString &b)
{
    std::vector<qsizetype> row(size_t(b.size()) + 1);
    for (size_t i = 0; i < row.size(); ++i)
        row[i] = qsizetype(i);
    for (qsizetype i = 0; i < a.size(); ++i) {
        qsizetype diagonal = std::exchange(row[0], i + 1);
        for (size_t j = 1; j < row.size(); ++j) {
            const bool isSame = a[i].toLower() == b[qsizetype(j) - 1].toLower();
            const qsizetype changed = diagonal + (isSame ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({changed, row[j] + 1, row[j - 1] + 1}));
        }
    }
    return row.back();
}

} // namespace

QStringList catalogDataFields(const Comm::Catalog &catalog)
{
    QStringList fields;
    for (const Comm::TypeInfo &type : catalog.types()) {
        for (const Comm::FieldInfo &field : type.fields)
            fields.append(memberPath(u"data"_s, QString::fromUtf8(field.name)));
    }
    fields.sort();
    fields.removeDuplicates();
    return fields;
}

QString suggestedField(const QString &word, const Comm::Catalog &catalog)
{
    if (word.size() > MaxWord)
        return {};
    QStringList known;
    for (const QLatin1StringView name : filterFieldNames())
        known.append(name);
    const QStringList data = catalogDataFields(catalog);
    QString best;
    qsizetype bestDistance = std::max<qsizetype>(1, word.size() / 3) + 1;
    const auto consider = [&](const QString &field, const QString &name) {
        if (const qsizetype far = distance(word, name); far < bestDistance) {
            best = field;
            bestDistance = far;
        }
    };
    for (const QString &name : std::as_const(known))
        consider(name, name);
    for (const QString &field : data) {
        consider(field, field.mid(qsizetype(QStringView(u"data.").size())));
        consider(field, field);
    }
    return best;
}

} // namespace Sothebais
