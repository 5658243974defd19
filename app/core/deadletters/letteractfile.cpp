// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letteractfile.h"

#include "core/export/csvformatter.h"
#include "core/export/exportfile.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr qsizetype PieceSize = 256 * 1024; // bytes

QString resultName(LetterOutcome outcome)
{
    switch (outcome) {
    case LetterOutcome::Done:
        return u"done"_s;
    case LetterOutcome::Gone:
        return u"gone"_s;
    case LetterOutcome::Skipped:
        return u"skipped"_s;
    case LetterOutcome::Unsure:
        return u"unsure"_s;
    case LetterOutcome::Failed:
        break;
    }
    return u"failed"_s;
}

/// In the order of the columns.
QList<std::pair<QString, QJsonValue>> factsOf(const LetterAct &act)
{
    const Comm::DeadLetter &entry = act.letter->entry;
    const bool isPublished = act.outcome && !act.outcome->id.isEmpty();
    return {{u"action"_s, letterActionName(act.action)},
            {u"result"_s, resultName(outcomeOf(act))},
            {u"reason"_s, act.outcome ? QString() : act.outcome.error().message},
            {u"receivers"_s, isPublished ? QJsonValue(act.outcome->receivers()) : QJsonValue()},
            {u"publishedAs"_s, isPublished ? QString::fromUtf8(act.outcome->id) : QString()},
            {u"id"_s, QString::fromUtf8(entry.event.id())},
            {u"type"_s, QString::fromUtf8(entry.event.typeName())},
            {u"subject"_s, QString::fromUtf8(act.letter->subject)},
            {u"error"_s, entry.failure.message},
            {u"fingerprint"_s, QString::fromUtf8(entry.fingerprint())}};
}

QByteArray jsonLine(const LetterAct &act)
{
    QJsonObject object;
    for (const auto &[name, value] : factsOf(act)) {
        if (!value.isNull() && value != QString())
            object.insert(name, value);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QByteArray csvLine(const LetterAct &act)
{
    QByteArrayList cells;
    for (const auto &[name, value] : factsOf(act))
        cells.append(csvCell(value.toVariant().toString().toUtf8()));
    return cells.join(',') + "\r\n";
}

QByteArray csvHead()
{
    QByteArrayList names;
    for (const auto &[name, value] : factsOf({.letter = std::make_shared<Letter>()}))
        names.append(name.toUtf8());
    return names.join(',') + "\r\n";
}

} // namespace

Comm::Result<void> writeLetterActs(const QString &path, const QList<LetterAct> &acts)
{
    auto created = ExportFile::create(path, ExportFile::Existing::Replace);
    if (!created)
        return created.error();
    ExportFile file = std::move(created).value();
    const bool isTable = path.endsWith(".csv"_L1, Qt::CaseInsensitive);
    QByteArray piece = isTable ? csvHead() : QByteArray();
    for (const LetterAct &act : acts) {
        piece += isTable ? csvLine(act) : jsonLine(act);
        if (piece.size() < PieceSize)
            continue;
        if (const auto written = file.append(piece); !written)
            return written;
        piece.clear();
    }
    if (const auto written = file.append(piece); !written)
        return written;
    return file.keep();
}

} // namespace Sothebais
