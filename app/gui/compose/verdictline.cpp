// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "verdictline.h"

#include "core/text/visibletext.h"
#include "gui/theme/theme.h"
#include "gui/theme/tintedicon.h"
#include "gui/widgets/elidedlabel.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace Sothebais {

VerdictLine::VerdictLine(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_icon(new PlainLabel(QStringLiteral("verdictIcon"))),
      m_text(new ElidedLabel(QStringLiteral("verdictText"))),
      m_go(new QPushButton(tr("Go there")))
{
    setObjectName(QStringLiteral("verdictLine"));
    setAttribute(Qt::WA_StyledBackground);
    m_go->setObjectName(QStringLiteral("verdictButton"));
    m_go->setAccessibleName(tr("Go to the first place that is wrong"));
    m_go->setToolTip(tr("Go to the first place that is wrong (F8)"));
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 16, 6);
    layout->setSpacing(8);
    layout->addWidget(m_icon);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_go);
    connect(m_go, &QPushButton::clicked, this, &VerdictLine::placeRequested);
    connect(&theme, &Theme::changed, this, &VerdictLine::paintIcon);
    QSizePolicy policy = m_go->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // or the line would jump while one types
    m_go->setSizePolicy(policy);
}

void VerdictLine::setVerdict(const DraftVerdict &verdict, bool hasProblem)
{
    const qsizetype count = verdict.validation.issues.size() + (hasProblem ? 1 : 0);
    const QString first = verdict.validation.issues.isEmpty() ? tr("a field cannot be read")
                                                              : verdict.validation.lines().constFirst();
    if (verdict.fault)
        show(State::Wrong, tr("The data are no JSON"));
    else if (verdict.validation.malformed)
        show(State::Wrong, verdict.validation.malformation);
    else if (count > 0)
        show(State::Wrong,
             count == 1 ? tr("To put right: %1").arg(first)
                        : tr("%L1 to put right, the first: %2").arg(count).arg(first));
    else
        show(State::Right, tr("The event is right"));
}

void VerdictLine::setWaiting()
{
    show(State::Waiting, tr("Choose a type to begin"));
}

void VerdictLine::show(State state, const QString &text)
{
    m_state = state;
    m_text->setText(visibleText(text));
    m_go->setVisible(state == State::Wrong);
    paintIcon();
}

void VerdictLine::paintIcon()
{
    constexpr int Size = 16;
    const Colors &colors = m_theme.colors();
    const auto icon = [&]() -> std::pair<QString, QColor> {
        switch (m_state) {
        case State::Waiting:
            return {QStringLiteral("edit"), colors.muted};
        case State::Wrong:
            return {QStringLiteral("severity-error"), colors.error};
        case State::Right:
            return {QStringLiteral("right"), colors.good};
        }
        Q_UNREACHABLE();
    };
    const auto [name, color] = icon();
    m_icon->setPixmap(tintedPixmap(name, color, Size, devicePixelRatioF()));
}

} // namespace Sothebais
