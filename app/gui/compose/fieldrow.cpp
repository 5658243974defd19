// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldrow.h"

#include "core/compose/fieldentry.h"
#include "core/compose/objecttext.h"
#include "core/compose/timeentry.h"
#include "core/text/visibletext.h"
#include "fieldinput.h"
#include "gui/theme/theme.h"
#include "gui/theme/tintedicon.h"
#include "gui/widgets/plainlabel.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace Sothebais {

namespace {

constexpr qsizetype MaxNoteLength = 300;
constexpr qsizetype MaxTypedLength = 8 * 1024; // a field would take too long to lay out more

} // namespace

FieldRow::FieldRow(const QByteArray &type, const Comm::FieldInfo &field, const Theme &theme)
    : m_type(type),
      m_field(field),
      m_theme(theme),
      m_zone(QTimeZone::systemTimeZone()),
      m_input(FieldInput::make(field)),
      m_icon(new PlainLabel(QStringLiteral("noteIcon-") + QString::fromUtf8(field.name))),
      m_note(new PlainLabel(QStringLiteral("note-") + QString::fromUtf8(field.name)))
{
    m_note->setWordWrap(true);
    m_note->hide();
    m_icon->hide();
    auto *const note = new QHBoxLayout;
    note->setSpacing(6);
    note->addWidget(m_icon, 0, Qt::AlignTop);
    note->addWidget(m_note, 1);
    auto *const line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(m_input, 1);
    if (field.kind == Comm::FieldInfo::Kind::IsoDate)
        line->addWidget(makeNowButton());
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addLayout(note);
    setFocusProxy(m_input);
    connect(m_input, &FieldInput::edited, this, &FieldRow::take);
    connect(&theme, &Theme::changed, this, &FieldRow::paintIcon);
}

QWidget *FieldRow::makeNowButton()
{
    auto *const now = new QPushButton(tr("Now"));
    now->setObjectName(QStringLiteral("now-") + QString::fromUtf8(m_field.name));
    now->setAccessibleName(tr("%1 is now").arg(QString::fromUtf8(m_field.name)));
    connect(now, &QPushButton::clicked, this, [this] {
        if (!m_isTypeable)
            return;
        m_input->setText(timeEntryText(QDateTime::currentMSecsSinceEpoch(), m_zone));
        take();
    });
    return now;
}

/// What was typed becomes JSON.
void FieldRow::take()
{
    const FieldEntry entry = readField(m_field, m_input->text(), m_zone);
    m_problem = entry.problem;
    m_json = entry.json;
    showNote();
    Q_EMIT edited(m_field.name, m_json);
}

void FieldRow::setJson(const QByteArray &json)
{
    if (json == m_json)
        return;
    m_json = json;
    m_problem.clear();
    const QByteArray typed = readField(m_field, m_input->text(), m_zone).json;
    if (!m_isTypeable || compactJson(typed) != compactJson(json))
        showJson();
    showNote();
}

void FieldRow::setZone(const QTimeZone &zone)
{
    m_zone = zone;
    if (m_field.kind != Comm::FieldInfo::Kind::IsoDate || hasProblem())
        return;
    showJson();
    showNote();
}

void FieldRow::showJson()
{
    const QString text = fieldText(m_field, m_json, m_zone);
    m_isTypeable = text.size() <= MaxTypedLength && isTypeable(text);
    m_input->setText(m_isTypeable ? text : visibleText(text, qMin(text.size(), MaxTypedLength)));
    m_input->setReadOnly(!m_isTypeable);
}

void FieldRow::setIssue(const QString &issue)
{
    if (std::exchange(m_issue, issue) != issue)
        showNote();
}

void FieldRow::showNote()
{
    QString note = m_problem.isEmpty() ? m_issue : m_problem;
    if (note.isEmpty() && !m_isTypeable)
        note = tr("It is long or holds characters that cannot be seen: change it in the JSON.");
    if (note.isEmpty())
        note = fieldMeaning(m_type, m_field, m_json);
    // What is not there yet is to be filled in; only what is there and wrong is called that.
    const bool isBad = isWrong() && !m_json.isEmpty();
    m_note->setProperty("wrong", isBad);
    m_note->setProperty("muted", !isBad);
    m_note->style()->unpolish(m_note);
    m_note->style()->polish(m_note);
    m_note->setText(visibleText(note, MaxNoteLength));
    m_note->setVisible(!note.isEmpty());
    m_icon->setVisible(isBad);
    paintIcon();
    m_input->focusProxy()->setAccessibleDescription(m_note->text());
}

void FieldRow::paintIcon()
{
    constexpr int Size = 14;
    if (!m_icon->isHidden())
        m_icon->setPixmap(tintedPixmap(QStringLiteral("severity-error"), m_theme.colors().error, Size,
                                       devicePixelRatioF()));
}

} // namespace Sothebais
