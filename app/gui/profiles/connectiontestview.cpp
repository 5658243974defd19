// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectiontestview.h"

#include "core/text/visibletext.h"
#include "gui/theme/theme.h"
#include "gui/theme/tintedicon.h"
#include "gui/widgets/plainlabel.h"

#include <QGridLayout>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

using Level = ConnectionVerdict::Level;

QString iconOf(Level level)
{
    switch (level) {
    case Level::Works:
        return u"connected"_s;
    case Level::Limited:
        return u"severity-warning"_s;
    case Level::Fails:
        break;
    }
    return u"disconnected"_s;
}

/// In words what the icon and its color say.
QString wordOf(Level level)
{
    switch (level) {
    case Level::Works:
        return ConnectionTestView::tr("It works");
    case Level::Limited:
        return ConnectionTestView::tr("It works, with limits");
    case Level::Fails:
        break;
    }
    return ConnectionTestView::tr("It does not work");
}

} // namespace

ConnectionTestView::ConnectionTestView(const Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_icon(new PlainLabel(u"testIcon"_s)),
      m_title(new PlainLabel(u"testTitle"_s)),
      m_details(new PlainLabel(u"testDetails"_s)),
      m_button(new QPushButton)
{
    setObjectName(u"connectionTest"_s);
    m_button->setObjectName(u"testButton"_s);
    m_button->setToolTip(tr("Connect and say what is wrong; nothing is changed there"));
    m_button->setAutoDefault(false);
    m_title->setAccessibleName(tr("Outcome of the test"));
    m_title->setWordWrap(true);
    m_title->setProperty("bannerTitle", true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_details->setWordWrap(true);
    m_details->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *const grid = new QGridLayout(this);
    grid->setContentsMargins(16, 8, 16, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->addWidget(m_button, 0, 0, Qt::AlignTop);
    grid->addWidget(m_icon, 0, 1, Qt::AlignTop);
    grid->addWidget(m_title, 0, 2);
    grid->addWidget(m_details, 1, 2);
    grid->setColumnStretch(2, 1);
    connect(m_button, &QPushButton::clicked, this, &ConnectionTestView::press);
    connect(&m_test, &ConnectionTest::finished, this, &ConnectionTestView::showVerdict);
    connect(&theme, &Theme::changed, this, &ConnectionTestView::paintIcon);
    clear();
}

void ConnectionTestView::press()
{
    m_level = Level::Limited;
    if (isRunning()) {
        m_isAwaited = false;
        m_test.cancel();
        show(u"severity-warning"_s, tr("The test was cancelled: nothing is known"), {});
    } else {
        m_isAwaited = true;
        show(u"waiting"_s, tr("Looking for the password…"), {});
        Q_EMIT testRequested();
    }
}

void ConnectionTestView::start(const Comm::RedisAddress &address)
{
    if (!std::exchange(m_isAwaited, false))
        return;
    m_test.start(address);
    show(u"waiting"_s, tr("Connecting to %1…").arg(visibleText(address.toString())), {});
}

void ConnectionTestView::showError(const Comm::Error &error)
{
    if (std::exchange(m_isAwaited, false))
        showVerdict(ConnectionVerdict::of(error));
}

void ConnectionTestView::clear()
{
    m_isAwaited = false;
    m_test.cancel();
    show({}, {}, {});
}

void ConnectionTestView::showVerdict(const ConnectionVerdict &verdict)
{
    m_level = verdict.level;
    show(iconOf(verdict.level), tr("%1: %2").arg(wordOf(verdict.level), verdict.title),
         verdict.details.join(u'\n'));
}

void ConnectionTestView::show(const QString &icon, const QString &title, const QString &details)
{
    m_iconName = icon;
    m_button->setText(isRunning() ? tr("&Cancel") : tr("&Test"));
    m_button->setAccessibleName(isRunning() ? tr("Cancel the test") : tr("Test the connection"));
    m_title->setText(title);
    m_details->setText(details);
    m_details->setHidden(details.isEmpty());
    paintIcon();
}

void ConnectionTestView::paintIcon()
{
    constexpr int Size = 16;
    m_icon->setHidden(m_iconName.isEmpty());
    if (m_iconName.isEmpty())
        return;
    const Colors &colors = m_theme.colors();
    const QColor color = m_level == Level::Works ? colors.good
        : m_level == Level::Limited              ? colors.warning
                                                 : colors.error;
    m_icon->setPixmap(tintedPixmap(m_iconName, color, Size, devicePixelRatioF()));
}

} // namespace Sothebais
