// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "csvcolumn.h"

#include "core/text/visibletext.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using Comm::Error; // a qualified one before a function would hide its texts from lupdate

struct ColumnText
{
    Q_DECLARE_TR_FUNCTIONS(Sothebais::EventExporter)
};

constexpr QLatin1StringView FlagsName = "flags"_L1;
constexpr QLatin1StringView EventName = "event"_L1;

std::optional<CsvColumn> columnOf(const QString &name)
{
    if (name == FlagsName)
        return CsvColumn{.content = CsvColumn::Content::Flags};
    if (name == EventName)
        return CsvColumn{.content = CsvColumn::Content::Event};
    const auto field = FilterField::fromText(name);
    // A key is the catalogue's business, and an age is another one with every look.
    const bool isKnown = field && !field->isOfDeadLetter();
    if (!isKnown || field->id == FilterField::Id::Key || field->id == FilterField::Id::Age)
        return std::nullopt;
    return CsvColumn{.field = *field};
}

Error unknownColumn(const QString &name)
{
    return {.code = Comm::Error::Code::InvalidArgument,
            .message = ColumnText::tr("There is no column \"%1\"").arg(visibleText(name, 64)),
            .remedy = ColumnText::tr("Columns are received, time, delay, type, source, channel, subject, id, "
                                     "version, flags, size, data, any field of the data such as data.amount, "
                                     "and event for the whole event")};
}

} // namespace

QString CsvColumn::name() const
{
    switch (content) {
    case Content::Field:
        return field.toString();
    case Content::Flags:
        return FlagsName;
    case Content::Event:
        break;
    }
    return EventName;
}

Comm::Result<QList<CsvColumn>> CsvColumn::fromNames(const QStringList &names)
{
    QList<CsvColumn> columns;
    for (const QString &name : names) {
        const auto column = columnOf(name.trimmed());
        if (!column)
            return unknownColumn(name);
        columns.append(*column);
    }
    return columns;
}

QList<CsvColumn> CsvColumn::defaults()
{
    return *fromNames(
        {u"received"_s, u"time"_s, u"type"_s, u"source"_s, u"subject"_s, u"id"_s, FlagsName, u"data"_s});
}

} // namespace Sothebais
