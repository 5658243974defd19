// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filtermessage.h"

#include "gui/theme/theme.h"
#include "gui/theme/tintedicon.h"
#include "gui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace Sothebais {

namespace {

constexpr int MaxFilterShown = 60; ///< characters of a text on a button

/// A button takes an ampersand for the key that presses it.
QString buttonText(const QString &text)
{
    QString shown = text.left(MaxFilterShown).simplified();
    if (text.size() > MaxFilterShown)
        shown += u'…';
    return shown.replace(u'&', QStringLiteral("&&"));
}

} // namespace

QString filterErrorText(const FilterError &error)
{
    QString text
        = error.remedy.isEmpty() ? error.message : QStringLiteral("%1. %2").arg(error.message, error.remedy);
    if (!text.isEmpty())
        text.front() = text.front().toUpper(); // on the command line it comes after the place
    return text;
}

FilterMessage::FilterMessage(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_icon(new PlainLabel(QStringLiteral("filterErrorIcon"))),
      m_text(new ElidedLabel(QStringLiteral("filterError"))),
      m_suggestion(new QPushButton),
      m_inForce(new ElidedLabel(QStringLiteral("filterInForce")))
{
    setObjectName(QStringLiteral("filterMessage"));
    m_suggestion->setObjectName(QStringLiteral("filterSuggestion"));
    m_suggestion->setAccessibleName(tr("Use the suggestion"));
    m_suggestion->setToolTip(tr("Put this in its place (Alt+Enter)"));
    m_suggestion->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_text->setProperty("severity", QStringLiteral("error"));
    m_inForce->setProperty("muted", true);

    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_icon);
    layout->addWidget(m_text);
    layout->addWidget(m_suggestion);
    layout->addSpacing(12);
    layout->addWidget(m_inForce);
    layout->addStretch(1);
    connect(m_suggestion, &QPushButton::clicked, this, &FilterMessage::suggestionTaken);
    connect(&theme, &Theme::changed, this, &FilterMessage::paintIcon);
    paintIcon();
}

void FilterMessage::paintIcon()
{
    m_icon->setPixmap(tintedPixmap(QStringLiteral("severity-error"), m_theme.colors().error,
                                   fontMetrics().height(), devicePixelRatioF()));
}

void FilterMessage::setError(const FilterError &error)
{
    const bool hasSuggestion = !error.replacement.isEmpty();
    m_text->setText(filterErrorText(error));
    m_suggestion->setVisible(hasSuggestion);
    m_suggestion->setText(tr("Use “%1”").arg(buttonText(error.replacement)));
    m_suggestion->setAccessibleName(m_suggestion->text());
}

void FilterMessage::setInForce(const QString &filter)
{
    m_inForce->setText(filter.isEmpty() ? tr("Showing everything meanwhile")
                                        : tr("Showing the last valid filter: %1").arg(filter.simplified()));
}

} // namespace Sothebais
