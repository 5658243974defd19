// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filtermeaning.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace {

/// A number in plain digits, all of them before a point that is so many places further left.
struct Digits
{
    bool isNegative = false;
    QString digits;
    int places = 0;
};

std::optional<Digits> digitsOf(const QString &text)
{
    static const QRegularExpression form(u"^(-?)(\\d+)(?:\\.(\\d+))?(?:[eE]([+-]?\\d+))?$"_s);
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    Digits number{!match.captured(1).isEmpty(), match.captured(2) + match.captured(3),
                  int(match.captured(3).size())};
    const int exponent = match.captured(4).toInt();
    number.places -= exponent;
    if (number.places < 0) {
        number.digits += QString(-number.places, u'0');
        number.places = 0;
    }
    return number;
}

QString withoutZeros(QString digits)
{
    while (digits.startsWith(u'0'))
        digits.remove(0, 1);
    return digits;
}

int sign(qsizetype value)
{
    return value < 0 ? -1 : value > 0 ? 1 : 0;
}

} // namespace

QString envelopeText(const FilterEvent &event, const QString &member)
{
    const PlainJson value = event.json.member(member);
    return value.kind == PlainJson::Kind::String ? value.text : QString();
}

std::optional<qint64> envelopeTime(const FilterEvent &event)
{
    const PlainJson value = event.json.member(u"timestamp"_s);
    return value.kind == PlainJson::Kind::Number ? std::optional(value.text.toLongLong()) : std::nullopt;
}

QStringList idsOf(const FilterEvent &event, const QString &noun, const QStringList &names)
{
    QStringList ids;
    const PlainJson data = event.json.member(u"data"_s);
    for (const QString &name : names) {
        const PlainJson value = data.member(name);
        QString id = value.kind == PlainJson::Kind::String || value.kind == PlainJson::Kind::Number
            ? value.text
            : QString();
        if (id.startsWith(noun, Qt::CaseInsensitive)) {
            const QString rest = id.mid(noun.size());
            if (!rest.isEmpty() && rest.front().isDigit())
                id = rest;
            else if (rest.size() > 1 && u"-_:"_s.contains(rest.front()))
                id = rest.mid(1);
        }
        if (!id.isEmpty())
            ids.append(id);
    }
    return ids;
}

QString subjectOf(const FilterEvent &event)
{
    for (const QString &noun : {u"lot"_s, u"auction"_s, u"user"_s}) { // no event of ours has another
        const QStringList ids = idsOf(event, noun, {noun + u"Id"_s});
        if (!ids.isEmpty())
            return noun + u':' + ids.constFirst();
    }
    return {};
}

bool fitsPattern(QStringView pattern, QStringView text)
{
    if (pattern.isEmpty())
        return text.isEmpty();
    if (pattern.front() == u'*')
        return fitsPattern(pattern.sliced(1), text)
            || (!text.isEmpty() && fitsPattern(pattern, text.sliced(1)));
    return !text.isEmpty() && (pattern.front() == u'?' || pattern.front() == text.front())
        && fitsPattern(pattern.sliced(1), text.sliced(1));
}

std::optional<int> compareNumbers(const QString &a, const QString &b)
{
    auto x = digitsOf(a);
    auto y = digitsOf(b);
    if (!x || !y)
        return std::nullopt;
    x->digits = withoutZeros(x->digits + QString(qMax(0, y->places - x->places), u'0'));
    y->digits = withoutZeros(y->digits + QString(qMax(0, x->places - y->places), u'0'));
    const int xSign = x->digits.isEmpty() ? 0 : x->isNegative ? -1 : 1;
    const int ySign = y->digits.isEmpty() ? 0 : y->isNegative ? -1 : 1;
    if (xSign != ySign || xSign == 0)
        return sign(xSign - ySign);
    const int order = x->digits.size() != y->digits.size() ? sign(x->digits.size() - y->digits.size())
                                                           : sign(x->digits.compare(y->digits));
    return order * xSign;
}

int compareTexts(const QString &a, const QString &b)
{
    const QList<uint> x = a.toUcs4();
    const QList<uint> y = b.toUcs4();
    for (qsizetype i = 0; i < qMin(x.size(), y.size()); ++i) {
        if (x.at(i) != y.at(i))
            return x.at(i) < y.at(i) ? -1 : 1;
    }
    return sign(x.size() - y.size());
}

std::optional<qint64> timeOf(const PlainJson &value)
{
    bool ok = false;
    const qint64 milliseconds = value.text.toLongLong(&ok);
    if (value.kind == PlainJson::Kind::Number)
        return ok ? std::optional(milliseconds) : std::nullopt;
    if (value.kind != PlainJson::Kind::String || !value.text.contains(u'-'))
        return std::nullopt;
    QDateTime time = QDateTime::fromString(value.text, Qt::ISODateWithMs);
    if (value.text.size() == 10)
        time = QDateTime(time.date(), time.time(), QTimeZone::utc());
    return time.isValid() ? std::optional(time.toMSecsSinceEpoch()) : std::nullopt;
}

bool holds(const QString &operation, int order)
{
    return (operation == u"=="_s && order == 0) || (operation == u"!="_s && order != 0)
        || (operation == u"<"_s && order < 0) || (operation == u"<="_s && order <= 0)
        || (operation == u">"_s && order > 0) || (operation == u">="_s && order >= 0);
}
