// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filterfield.h"

#include "filterquoting.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

/// In the order of FilterField::Id.
constexpr std::array Names = {
    "type"_L1,    "key"_L1,      "source"_L1,   "channel"_L1, "id"_L1,     "version"_L1, "subject"_L1,
    "time"_L1,    "received"_L1, "age"_L1,      "delay"_L1,   "size"_L1,   "error"_L1,   "stack"_L1,
    "service"_L1, "consumer"_L1, "attempts"_L1, "retries"_L1, "failed"_L1, "data"_L1,
};

bool isKeyCharacter(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$' || c == u'-' || c == u'@' || c == u':' || c == u'/';
}

bool isPlainKey(QStringView key)
{
    return !key.isEmpty() && std::all_of(key.begin(), key.end(), isKeyCharacter);
}

/// Reads the steps after `data` one by one.
class PathReader
{
public:
    explicit PathReader(QStringView text) : m_rest(text) { }

    std::optional<QList<PathStep>> steps()
    {
        QList<PathStep> steps;
        while (!m_rest.isEmpty()) {
            const auto step = next();
            if (!step || steps.size() == FilterField::MaxSteps)
                return std::nullopt;
            steps.append(*step);
        }
        return steps;
    }

private:
    std::optional<PathStep> next()
    {
        if (m_rest.startsWith(u'.'))
            return member();
        if (m_rest.startsWith(u"[\""))
            return quotedMember();
        return m_rest.startsWith(u'[') ? element() : std::nullopt;
    }

    std::optional<PathStep> member()
    {
        const auto end = std::find_if_not(m_rest.begin() + 1, m_rest.end(), isKeyCharacter);
        const QStringView key(m_rest.begin() + 1, end);
        m_rest = QStringView(end, m_rest.end());
        return key.isEmpty() ? std::nullopt : std::optional(PathStep{.key = key.toUtf8()});
    }

    std::optional<PathStep> quotedMember()
    {
        const QuotedText quoted = readQuoted(m_rest, 1);
        if (!quoted.isClosed || m_rest.size() == quoted.end || m_rest[quoted.end] != u']')
            return std::nullopt;
        m_rest = m_rest.sliced(quoted.end + 1);
        return PathStep{.key = quoted.text.toUtf8()};
    }

    std::optional<PathStep> element()
    {
        const qsizetype end = m_rest.indexOf(u']');
        if (end < 0)
            return std::nullopt;
        const QStringView index = m_rest.sliced(1, end - 1);
        m_rest = m_rest.sliced(end + 1);
        if (index == u'*')
            return PathStep{.index = PathStep::AnyElement};
        constexpr qsizetype MaxDigits = 9;
        const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
        if (index.isEmpty() || index.size() > MaxDigits || !std::all_of(index.begin(), index.end(), isDigit))
            return std::nullopt;
        return PathStep{.index = index.toInt()};
    }

    QStringView m_rest;
};

} // namespace

FilterField::Kind FilterField::kind() const
{
    switch (id) {
    case Id::Time:
    case Id::Received:
    case Id::Failed:
        return Kind::Time;
    case Id::Age:
    case Id::Delay:
        return Kind::Duration;
    case Id::Size:
    case Id::Attempts:
    case Id::Retries:
        return Kind::Number;
    case Id::Data:
        return Kind::Json;
    default:
        return Kind::Text;
    }
}

QString FilterField::toString() const
{
    QString text = Names[size_t(id)];
    for (const PathStep &step : path) {
        if (step.index == PathStep::Member)
            text = memberPath(text, QString::fromUtf8(step.key));
        else
            text += u'[' + (step.index == PathStep::AnyElement ? u"*"_s : QString::number(step.index)) + u']';
    }
    return text;
}

std::optional<FilterField> FilterField::fromText(QStringView text)
{
    const auto known = std::find(Names.begin(), Names.end(), text);
    if (known != Names.end())
        return FilterField{.id = Id(known - Names.begin())};
    if (!text.startsWith(u"data.") && !text.startsWith(u"data["))
        return std::nullopt;
    const auto steps = PathReader(text.sliced(4)).steps();
    return steps ? std::optional(FilterField{.id = Id::Data, .path = *steps}) : std::nullopt;
}

std::span<const QLatin1StringView> filterFieldNames()
{
    return Names;
}

QString memberPath(const QString &path, const QString &key)
{
    return path + (isPlainKey(key) ? QString(u'.' + key) : QString(u'[' + quoted(key) + u']'));
}

} // namespace Sothebais
