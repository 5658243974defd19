// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publishhistory.h"

#include "draftsettings.h"

#include <QCoreApplication>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr auto HistoryArray = "compose/history"_L1;

class PublishHistoryWords
{
    Q_DECLARE_TR_FUNCTIONS(Sothebais::ReceiversText)
};

void storeOutcome(QSettings &settings, const PublishOutcome &outcome)
{
    settings.setValue("at"_L1, outcome.at);
    settings.setValue("id"_L1, outcome.id);
    settings.setValue("server"_L1, outcome.server);
    settings.setValue("typeReceivers"_L1, outcome.typeReceivers);
    settings.setValue("allReceivers"_L1, outcome.allReceivers);
    settings.setValue("failure"_L1, outcome.failure);
    storeDraft(settings, outcome.draft);
}

PublishOutcome storedOutcome(const QSettings &settings)
{
    return {.at = settings.value("at"_L1).toLongLong(),
            .draft = storedDraft(settings),
            .id = settings.value("id"_L1).toByteArray(),
            .server = settings.value("server"_L1).toString(),
            .typeReceivers = settings.value("typeReceivers"_L1).toInt(),
            .allReceivers = settings.value("allReceivers"_L1).toInt(),
            .failure = settings.value("failure"_L1).toString()};
}

} // namespace

PublishHistory::PublishHistory(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    const int size = std::min(settings.beginReadArray(HistoryArray), int(MaxEntries));
    for (int i = 0; i < size; ++i) {
        settings.setArrayIndex(i);
        const PublishOutcome stored = storedOutcome(settings);
        if (!stored.draft.type.isEmpty() && stored.draft.data.size() <= MaxBytes)
            m_entries.append(stored);
    }
    settings.endArray();
}

void PublishHistory::add(const PublishOutcome &outcome)
{
    if (outcome.draft.data.size() > MaxBytes)
        return;
    m_entries.prepend(outcome);
    m_entries.resize(std::min(m_entries.size(), MaxEntries));
    store();
    Q_EMIT changed();
}

void PublishHistory::store()
{
    m_settings.remove(HistoryArray);
    m_settings.beginWriteArray(HistoryArray, int(m_entries.size()));
    for (int i = 0; i < m_entries.size(); ++i) {
        m_settings.setArrayIndex(i);
        storeOutcome(m_settings, m_entries[i]);
    }
    m_settings.endArray();
}

ReceiversText ReceiversText::of(const PublishOutcome &outcome)
{
    if (outcome.receivers() == 0)
        return {.title = PublishHistoryWords::tr("Published, but nobody listens"),
                .detail = PublishHistoryWords::tr(
                    "No service has received the event, only this window. It stands in the "
                    "history, where a service that starts later may find it")};
    const QString type = QString::fromUtf8(outcome.draft.type);
    return {
        .title = outcome.receivers() == 1
            ? PublishHistoryWords::tr("Published: one connection received it")
            : PublishHistoryWords::tr("Published: %n connections received it", nullptr, outcome.receivers()),
        .detail
        = PublishHistoryWords::tr(
              "On the channel of %1: %2. On that of all events, beside this window: %3. Other "
              "monitors count too, and whether a service could handle it is not known")
              .arg(type, QString::number(outcome.typeReceivers), QString::number(outcome.allReceivers))};
}

} // namespace Sothebais
