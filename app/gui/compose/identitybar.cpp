// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identitybar.h"

#include "core/events/eventfamily.h"
#include "core/text/visibletext.h"
#include "gui/theme/theme.h"
#include "gui/widgets/elidedlabel.h"
#include "gui/widgets/familyicon.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QLineEdit>

namespace Sothebais {

namespace {

/// "lot:bid:placed (BID_PLACED)", so that both can be searched for.
QString typeText(const Comm::TypeInfo &type)
{
    const QString name = QString::fromUtf8(type.name);
    return type.key == type.name ? name : QStringLiteral("%1 (%2)").arg(name, QString::fromUtf8(type.key));
}

QComboBox *makeBox(const QString &name, const QString &accessibleName)
{
    auto *const box = new QComboBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    return box;
}

PlainLabel *makeLabel(const QString &text, QWidget *buddy)
{
    auto *const label = new PlainLabel(buddy->objectName() + QStringLiteral("Label"));
    label->setText(text);
    label->setProperty("muted", true);
    label->setBuddy(buddy);
    return label;
}

} // namespace

IdentityBar::IdentityBar(const Comm::Catalog &catalog, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_catalog(catalog),
      m_theme(theme),
      m_type(makeBox(QStringLiteral("composeType"), tr("Type of the event"))),
      m_source(makeBox(QStringLiteral("composeSource"), tr("Source of the event"))),
      m_zone(makeBox(QStringLiteral("composeZone"), tr("Zone in which times are typed"))),
      m_event(new ElidedLabel(QStringLiteral("composeEvent")))
{
    setObjectName(QStringLiteral("identityBar"));
    setAttribute(Qt::WA_StyledBackground);
    m_event->setFont(Theme::monospace());
    m_event->hide();
    fillTypes();
    for (const QByteArray &source : m_catalog.sources())
        m_source->addItem(QString::fromUtf8(source));
    m_source->setEditable(true);
    m_source->setInsertPolicy(QComboBox::NoInsert);
    for (QComboBox *const box : {m_type, m_source}) {
        box->lineEdit()->setObjectName(box->objectName() + QStringLiteral("Field"));
        box->lineEdit()->setAccessibleName(box->accessibleName());
    }
    fillZones();
    layOut();
    setFocusProxy(m_type);
    connect(m_type, &QComboBox::editTextChanged, this, &IdentityBar::edited);
    connect(m_source, &QComboBox::editTextChanged, this, &IdentityBar::edited);
    connect(m_zone, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT zoneChanged(zone()); });
}

void IdentityBar::fillTypes()
{
    for (const Comm::TypeInfo &type : m_catalog.types())
        m_type->addItem(typeText(type), type.name);
    paintIcons();
    connect(&m_theme, &Theme::changed, this, &IdentityBar::paintIcons);
    m_type->setEditable(true);
    m_type->setInsertPolicy(QComboBox::NoInsert);
    m_type->setMaxVisibleItems(20);
    m_type->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_type->completer()->setFilterMode(Qt::MatchContains);
    m_type->lineEdit()->setPlaceholderText(tr("Type, such as lot:bid:placed"));
    m_type->setCurrentIndex(-1);
}

void IdentityBar::paintIcons()
{
    for (int i = 0; i < m_type->count(); ++i) {
        const QByteArray name = m_type->itemData(i).toByteArray();
        const EventFamily family = eventFamily(QByteArrayView(name));
        m_type->setItemIcon(i, m_theme.icon(familyIcon(family), m_theme.colors().family(family)));
    }
}

void IdentityBar::fillZones()
{
    using Zone = TimeStyle::Zone;
    const auto add = [this](Zone zone, const QString &text) {
        const QString name = QString::fromUtf8(TimeStyle{.zone = zone}.timeZone().id());
        m_zone->addItem(text.arg(name), int(zone));
    };
    add(Zone::Local, tr("Here (%1)"));
    add(Zone::AuctionHouse, tr("Auction house (%1)"));
    m_zone->addItem(QStringLiteral("UTC"), int(Zone::Utc));
}

void IdentityBar::layOut()
{
    constexpr int TypeWidth = 260;
    m_type->setMinimumWidth(TypeWidth);
    auto *const layout = new QGridLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(2);
    layout->addWidget(makeLabel(tr("Type"), m_type), 0, 0);
    layout->addWidget(makeLabel(tr("Source"), m_source), 0, 1);
    layout->addWidget(makeLabel(tr("Times are typed in the zone"), m_zone), 0, 2);
    layout->addWidget(m_type, 1, 0);
    layout->addWidget(m_source, 1, 1);
    layout->addWidget(m_zone, 1, 2);
    layout->addWidget(m_event, 2, 0, 1, 3);
    layout->setColumnStretch(0, 3);
    layout->setColumnStretch(1, 2);
    layout->setColumnStretch(2, 2);
}

void IdentityBar::setDraft(const EventDraft &draft)
{
    const QSignalBlocker typeBlocker(m_type);
    const QSignalBlocker sourceBlocker(m_source);
    m_type->setCurrentIndex(m_type->findData(draft.type));
    if (m_type->currentIndex() < 0)
        m_type->setEditText(QString::fromUtf8(draft.type));
    m_source->setCurrentText(QString::fromUtf8(draft.source));
    m_type->lineEdit()->setCursorPosition(0);
}

void IdentityBar::setEvent(const Comm::Event &event)
{
    m_event->setHidden(event.isNull());
    if (event.isNull())
        return;
    const QString id = visibleText(event.id());
    m_event->setText(event.timestamp() == 0 ? id : tr("%1 of %2").arg(id, fullTimeText(event.timestamp())));
}

void IdentityBar::setLocked(bool locked)
{
    for (QComboBox *const box : {m_type, m_source}) {
        box->setEnabled(!locked);
        box->setToolTip(locked ? tr("The event keeps what it is; only its data may be changed") : QString());
    }
}

void IdentityBar::setZone(TimeStyle::Zone zone)
{
    m_zone->setCurrentIndex(m_zone->findData(int(zone)));
}

QByteArray IdentityBar::type() const
{
    const QString text = m_type->currentText().trimmed();
    const int index = m_type->findText(text, Qt::MatchFixedString);
    if (index >= 0)
        return m_type->itemData(index).toByteArray();
    const Comm::TypeInfo *const known = m_catalog.findKeyOrName(text.toUtf8());
    return known ? known->name : text.toUtf8();
}

QByteArray IdentityBar::source() const
{
    return m_source->currentText().trimmed().toUtf8();
}

QTimeZone IdentityBar::zone() const
{
    return TimeStyle{.zone = TimeStyle::Zone(m_zone->currentData().toInt())}.timeZone();
}

void IdentityBar::focusType()
{
    m_type->setFocus();
    m_type->lineEdit()->selectAll();
}

} // namespace Sothebais
