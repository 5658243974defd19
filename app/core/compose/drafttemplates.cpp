// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "drafttemplates.h"

#include "draftsettings.h"

#include <QLocale>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr auto TemplateArray = "compose/templates"_L1;
constexpr auto TemplateNameKey = "name"_L1;

QString cleanTemplateName(const QString &name)
{
    return name.simplified().left(DraftTemplates::MaxNameLength).trimmed();
}

} // namespace

DraftTemplates::DraftTemplates(QSettings &settings, QObject *parent) : QObject(parent), m_settings(settings)
{
    const int size = std::min(settings.beginReadArray(TemplateArray), int(MaxTemplates));
    for (int i = 0; i < size; ++i) {
        settings.setArrayIndex(i);
        const DraftTemplate stored{cleanTemplateName(settings.value(TemplateNameKey).toString()),
                                   storedDraft(settings)};
        if (!stored.name.isEmpty() && !contains(stored.name) && stored.draft.data.size() <= MaxBytes)
            m_templates.append(stored);
    }
    settings.endArray();
    m_before = m_templates;
}

bool DraftTemplates::contains(const QString &name) const
{
    return std::ranges::find(m_templates, name, &DraftTemplate::name) != m_templates.end();
}

Comm::Result<void> DraftTemplates::save(const QString &name, const EventDraft &draft)
{
    const QString clean = cleanTemplateName(name);
    if (clean.isEmpty())
        return Comm::Error{.code = Comm::Error::Code::InvalidArgument,
                           .message = tr("A template needs a name")};
    if (draft.data.size() > MaxBytes)
        return Comm::Error{.code = Comm::Error::Code::TooLarge,
                           .message
                           = tr("A template may hold %1 of data").arg(QLocale().formattedDataSize(MaxBytes))};
    QList<DraftTemplate> templates = m_templates;
    templates.removeIf([&](const DraftTemplate &other) { return other.name == clean; });
    if (templates.size() >= MaxTemplates)
        return Comm::Error{.code = Comm::Error::Code::TooLarge,
                           .message = tr("There are %n template(s) already", nullptr, int(MaxTemplates)),
                           .remedy = tr("Remove one that is not needed any more")};
    templates.append({clean, draft});
    std::ranges::sort(templates, [](const DraftTemplate &a, const DraftTemplate &b) {
        return a.name.compare(b.name, Qt::CaseInsensitive) < 0;
    });
    set(templates);
    return {};
}

void DraftTemplates::remove(const QString &name)
{
    QList<DraftTemplate> templates = m_templates;
    templates.removeIf([&](const DraftTemplate &other) { return other.name == name; });
    set(templates);
}

void DraftTemplates::undo()
{
    set(QList<DraftTemplate>(m_before));
    m_before = m_templates;
}

void DraftTemplates::set(const QList<DraftTemplate> &templates)
{
    if (templates == m_templates)
        return;
    m_before = std::exchange(m_templates, templates);
    store();
    Q_EMIT changed();
}

void DraftTemplates::store()
{
    m_settings.remove(TemplateArray);
    m_settings.beginWriteArray(TemplateArray, int(m_templates.size()));
    for (int i = 0; i < m_templates.size(); ++i) {
        m_settings.setArrayIndex(i);
        m_settings.setValue(TemplateNameKey, m_templates[i].name);
        storeDraft(m_settings, m_templates[i].draft);
    }
    m_settings.endArray();
}

} // namespace Sothebais
