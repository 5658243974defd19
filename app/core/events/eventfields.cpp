// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventfields.h"

#include "core/json/jsonscanner.h"
#include "core/text/visibletext.h"

#include <QCoreApplication>
#include <QUuid>

namespace Sothebais {

namespace {

constexpr qsizetype MaxValueLength = 120;
constexpr qsizetype ShortIdLength = 8;

struct Noun
{
    QByteArrayView key;
    QByteArrayView prefix; ///< what services like to write in front of the id
    const char *text; ///< with %1 for the id
};

/// The ids that name something a person would speak of.
constexpr Noun FieldNouns[] = {
    {"lotId", "lot", QT_TRANSLATE_NOOP("EventFields", "lot %1")},
    {"auctionId", "auction", QT_TRANSLATE_NOOP("EventFields", "auction %1")},
    {"userId", "user", QT_TRANSLATE_NOOP("EventFields", "user %1")},
    {"winnerId", "user", QT_TRANSLATE_NOOP("EventFields", "user %1")},
    {"sessionId", "session", QT_TRANSLATE_NOOP("EventFields", "session %1")},
    {"campaignId", "campaign", QT_TRANSLATE_NOOP("EventFields", "campaign %1")},
    {"streamId", "stream", QT_TRANSLATE_NOOP("EventFields", "stream %1")},
    {"sceneId", "scene", QT_TRANSLATE_NOOP("EventFields", "scene %1")},
    {"assetId", "asset", QT_TRANSLATE_NOOP("EventFields", "asset %1")},
    {"artItemId", "item", QT_TRANSLATE_NOOP("EventFields", "item %1")},
    {"agentId", "agent", QT_TRANSLATE_NOOP("EventFields", "agent %1")},
};

/// "user-12" or "user12" without what the noun already says, and a UUID by its first digits.
QString shortId(QString id, QByteArrayView prefix)
{
    if (id.startsWith(QLatin1StringView(prefix.data(), prefix.size()), Qt::CaseInsensitive)) {
        const QStringView rest = QStringView(id).sliced(prefix.size());
        const bool isSeparated = rest.size() > 1 && QStringLiteral("-_:").contains(rest.front());
        if (isSeparated || (!rest.isEmpty() && rest.front().isDigit()))
            id.remove(0, prefix.size() + (isSeparated ? 1 : 0));
    }
    return QUuid::fromString(id).isNull() ? id : id.first(ShortIdLength);
}

} // namespace

EventFields::EventFields(const Comm::Event &event)
{
    JsonScanner members(event.dataText());
    while (members.next())
        m_fields.append({members.key(), members.value()});
}

QByteArrayView EventFields::find(QByteArrayView key) const
{
    for (const auto &[name, value] : m_fields) {
        if (name == key)
            return value;
    }
    return {};
}

QString EventFields::text(QByteArrayView key) const
{
    const QByteArrayView value = find(key);
    if (value.isEmpty() || jsonKind(value) == JsonKind::Null)
        return {};
    const QString plain = jsonText(value.first(qMin(value.size(), 4 * MaxValueLength)));
    for (const Noun &noun : FieldNouns) {
        if (noun.key == key && !plain.isEmpty())
            return QCoreApplication::translate("EventFields", noun.text)
                .arg(visibleText(shortId(plain, noun.prefix), MaxValueLength));
    }
    return visibleText(plain, MaxValueLength);
}

} // namespace Sothebais
