// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figure.h"

#include "gui/theme/theme.h"
#include "gui/theme/tintedicon.h"
#include "plainlabel.h"

#include <QHBoxLayout>
#include <QStyle>

namespace Sothebais {

namespace {

QString severityName(EventSeverity severity)
{
    switch (severity) {
    case EventSeverity::Warning:
        return QStringLiteral("warning");
    case EventSeverity::Error:
        return QStringLiteral("error");
    case EventSeverity::Normal:
        break;
    }
    return QStringLiteral("normal");
}

} // namespace

Figure::Figure(const QString &name, const QString &caption, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_icon(new PlainLabel(name + QStringLiteral("Icon"))),
      m_value(new PlainLabel(name)),
      m_caption(new PlainLabel(name + QStringLiteral("Caption")))
{
    setObjectName(name + QStringLiteral("Figure"));
    m_value->setProperty("figure", true);
    m_caption->setProperty("muted", true);
    auto *const top = new QHBoxLayout;
    top->setSpacing(6);
    top->addWidget(m_icon);
    top->addWidget(m_value);
    top->addStretch();
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_caption);
    setCaption(caption);
    setValue(QStringLiteral("–"));
    paintIcon();
    connect(&theme, &Theme::changed, this, &Figure::paintIcon);
}

void Figure::setCaption(const QString &caption)
{
    m_caption->setText(caption);
    m_value->setAccessibleName(caption);
}

void Figure::setValue(const QString &value, EventSeverity severity, const QString &icon)
{
    m_value->setText(value);
    if (m_severity != severity) {
        m_value->setProperty("severity", severityName(severity));
        m_value->style()->unpolish(m_value);
        m_value->style()->polish(m_value);
    }
    if (m_severity == severity && m_iconName == icon)
        return;
    m_severity = severity;
    m_iconName = icon;
    paintIcon();
}

void Figure::paintIcon()
{
    constexpr int Size = 16;
    m_icon->setVisible(!m_iconName.isEmpty());
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(
            tintedPixmap(m_iconName, m_theme.colors().severity(m_severity), Size, devicePixelRatioF()));
}

} // namespace Sothebais
