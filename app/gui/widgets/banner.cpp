// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "banner.h"

#include "core/text/visibletext.h"
#include "gui/theme/theme.h"
#include "plainlabel.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

namespace Sothebais {

namespace {

constexpr qsizetype MaxTextLength = 400;
constexpr int Steps = 1000; // of a progress bar

QString kindName(Banner::Kind kind)
{
    switch (kind) {
    case Banner::Kind::Information:
        return QStringLiteral("information");
    case Banner::Kind::Warning:
        return QStringLiteral("warning");
    case Banner::Kind::Error:
        break;
    }
    return QStringLiteral("error");
}

QString sentence(const QString &text)
{
    return text.isEmpty() || text.endsWith(u'.') ? text : text + u'.';
}

} // namespace

Banner::Banner(const QString &name, const Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_title(new PlainLabel(name + QStringLiteral("Title"))),
      m_detail(new PlainLabel(name + QStringLiteral("Detail"))),
      m_progress(new QProgressBar),
      m_layout(new QHBoxLayout(this))
{
    constexpr int ProgressWidth = 160;
    setObjectName(name);
    setProperty("banner", true);
    setAttribute(Qt::WA_StyledBackground);
    m_title->setProperty("bannerTitle", true);
    m_title->setWordWrap(true);
    m_detail->setWordWrap(true);
    m_progress->setObjectName(name + QStringLiteral("Progress"));
    m_progress->setAccessibleName(tr("Progress"));
    m_progress->setFixedWidth(ProgressWidth);
    m_progress->setRange(0, Steps);
    m_progress->setTextVisible(false);
    m_progress->hide();

    auto *const texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_detail);
    m_layout->setContentsMargins(16, 6, 16, 6);
    m_layout->setSpacing(8);
    m_layout->addLayout(texts, 1);
    m_layout->addWidget(m_progress);
    connect(&theme, &Theme::changed, this, &Banner::paintIcons);
    hide();
}

void Banner::show(Kind kind, const QString &title, const QString &detail)
{
    setProperty("kind", kindName(kind));
    style()->unpolish(this);
    style()->polish(this);
    m_title->setText(visibleText(title, MaxTextLength));
    m_detail->setText(visibleText(detail, MaxTextLength));
    m_detail->setHidden(detail.isEmpty());
    setVisible(true);
}

void Banner::showError(const Comm::Error &error)
{
    setProgress({});
    show(Kind::Error, sentence(error.message), sentence(error.remedy));
}

void Banner::setProgress(std::optional<double> progress)
{
    m_progress->setVisible(progress.has_value());
    m_progress->setValue(int(progress.value_or(0) * Steps));
}

QPushButton *Banner::addButton(const QString &name, const QString &text)
{
    auto *const button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(text);
    m_layout->insertWidget(m_close ? m_layout->count() - 1 : m_layout->count(), button);
    return button;
}

void Banner::makeClosable()
{
    if (m_close)
        return;
    m_close = new QToolButton;
    m_close->setObjectName(objectName() + QStringLiteral("Close"));
    m_close->setAccessibleName(tr("Close this notice"));
    m_close->setToolTip(tr("Close this notice"));
    m_layout->addWidget(m_close);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    paintIcons();
}

void Banner::paintIcons()
{
    if (m_close)
        m_close->setIcon(m_theme.icon(QStringLiteral("close")));
}

BannerColumn::BannerColumn(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("banners"));
    auto *const column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
}

void BannerColumn::add(Banner *banner)
{
    layout()->addWidget(banner);
}

} // namespace Sothebais
