// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "eventform.h"

#include "core/compose/objecttext.h"
#include "core/inspect/jsonplace.h"
#include "core/json/jsonscanner.h"
#include "fieldlist.h"
#include "gui/theme/theme.h"
#include "identitybar.h"
#include "jsoneditor.h"
#include "verdictline.h"

#include <QLocale>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

namespace Sothebais {

using Level = Comm::EventValidator::Level;

EventForm::EventForm(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_check(Level::Strict, m_catalog),
      m_identity(new IdentityBar(m_catalog, theme)),
      m_fields(new FieldList(theme)),
      m_json(new JsonEditor(theme)),
      m_line(new VerdictLine(theme))
{
    setObjectName(QStringLiteral("eventForm"));
    layOut();
    connect(m_identity, &IdentityBar::edited, this, &EventForm::takeIdentity);
    connect(m_identity, &IdentityBar::zoneChanged, m_fields, &FieldList::setZone);
    connect(m_fields, &FieldList::edited, this, &EventForm::takeField);
    connect(m_fields, &FieldList::fieldWanted, this, &EventForm::addField);
    connect(m_json, &JsonEditor::edited, this, &EventForm::takeJson);
    connect(m_line, &VerdictLine::placeRequested, this, &EventForm::showFirstIssue);
    auto *const next = new QShortcut(Qt::Key_F8, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(next, &QShortcut::activated, this, &EventForm::showFirstIssue);
    setFocusProxy(m_identity);
    setDraft({});
}

void EventForm::layOut()
{
    constexpr int FieldsWidth = 460;
    constexpr int JsonWidth = 400;
    auto *const splitter = new QSplitter;
    splitter->setObjectName(QStringLiteral("eventFormSplitter"));
    splitter->setHandleWidth(1);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeFieldSide());
    splitter->addWidget(m_json);
    splitter->setSizes({FieldsWidth, JsonWidth});
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_identity);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_line);
}

QWidget *EventForm::makeFieldSide()
{
    auto *const area = new QScrollArea;
    area->setObjectName(QStringLiteral("fieldArea"));
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_fields);
    return area;
}

void EventForm::setEvent(const Comm::Event &event)
{
    setDraft(EventDraft::of(event));
    m_identity->setEvent(event);
}

void EventForm::setDraft(const EventDraft &draft)
{
    m_draft = draft;
    m_draft.data = withVisibleCharacters(draft.data);
    m_identity->setDraft(m_draft);
    m_identity->setEvent({});
    m_fields->setType(m_draft.type, m_catalog.find(m_draft.type));
    const bool isTooLarge = m_draft.data.size() > MaxBytes;
    m_json->setReadOnly(
        isTooLarge,
        isTooLarge
            ? tr("Data of more than %1 cannot be changed here.").arg(QLocale().formattedDataSize(MaxBytes))
            : QString());
    m_json->setJson(isTooLarge ? m_draft.data.first(MaxBytes) : m_draft.data);
    showData();
    judge();
}

QByteArray EventForm::data() const
{
    return compactJson(m_draft.data);
}

void EventForm::setIdentityLocked(bool locked)
{
    m_identity->setLocked(locked);
    setFocusProxy(locked ? static_cast<QWidget *>(m_fields) : m_identity);
}

void EventForm::setLevel(Level level)
{
    m_check = DraftCheck(level, m_catalog);
    judge();
}

void EventForm::setZone(TimeStyle::Zone zone)
{
    m_identity->setZone(zone);
}

bool EventForm::isValid() const
{
    return m_verdict.isValid() && !m_fields->hasProblem();
}

void EventForm::takeIdentity()
{
    const bool isOtherType = m_identity->type() != m_draft.type;
    m_draft.type = m_identity->type();
    m_draft.source = m_identity->source();
    if (isOtherType) {
        m_fields->setType(m_draft.type, m_catalog.find(m_draft.type));
        showData();
    }
    judge();
}

void EventForm::takeField(const QByteArray &name, const QByteArray &json)
{
    m_draft.data = json.isEmpty() ? withoutMember(m_draft.data, name)
                                  : withMember(m_draft.data, name, json, m_fields->order());
    m_json->changeJson(m_draft.data);
    judge();
}

void EventForm::addField(const QByteArray &name)
{
    const QString pointer = u'/' + pointerToken(QString::fromUtf8(name));
    if (m_fields->focusField(name) || findInJson(m_draft.data, pointer).isThere)
        return; // it is there already
    takeField(name, "\"\"");
    showData();
    judge();
    m_fields->focusField(name);
}

void EventForm::takeJson(const QByteArray &json)
{
    m_draft.data = json;
    showData();
    judge();
}

/// The fields wait, with what they have, while the text is no object: they could not say where they belong.
void EventForm::showData()
{
    const bool isObject = m_draft.data.size() <= MaxBytes
        && jsonKind(m_draft.data.trimmed()) == JsonKind::Object && !findJsonFault(m_draft.data);
    m_fields->setEnabled(isObject);
    if (isObject)
        m_fields->setData(m_draft.data);
}

void EventForm::judge()
{
    m_verdict = m_check.check(m_draft);
    m_fields->setVerdict(m_verdict);
    m_json->setVerdict(m_verdict);
    if (m_draft.type.isEmpty() && m_draft.data == EventDraft().data)
        m_line->setWaiting();
    else
        m_line->setVerdict(m_verdict, m_fields->hasProblem());
    Q_EMIT changed();
}

void EventForm::showFirstIssue()
{
    if (m_verdict.fault || !m_fields->isEnabled())
        m_json->showFault();
    else if (!m_fields->focusFirstWrong())
        m_identity->focusType();
}

} // namespace Sothebais
