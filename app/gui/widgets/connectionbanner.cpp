// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectionbanner.h"

#include "core/text/visibletext.h"
#include "plainlabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

namespace Sothebais {

namespace {

using State = Comm::ConnectionStatus::State;
constexpr qsizetype MaxReasonLength = 400;

/// The first letter large and a full stop at the end.
QString reasonText(const QString &text)
{
    QString shown = visibleText(text, MaxReasonLength);
    if (shown.isEmpty())
        return shown;
    shown[0] = shown[0].toUpper();
    return shown.endsWith(u'.') ? shown : shown + u'.';
}

} // namespace

ConnectionBanner::ConnectionBanner(const QString &server, QWidget *parent)
    : QFrame(parent),
      m_server(server),
      m_title(new PlainLabel(QStringLiteral("connectionTitle"))),
      m_remedy(new PlainLabel(QStringLiteral("connectionRemedy"))),
      m_next(new PlainLabel(QStringLiteral("connectionNext"))),
      m_tryNow(new QPushButton(tr("Try now")))
{
    setObjectName(QStringLiteral("connectionBanner"));
    setAttribute(Qt::WA_StyledBackground);
    m_tryNow->setObjectName(QStringLiteral("tryNowButton"));
    m_tryNow->setAccessibleName(tr("Try to connect now"));
    m_title->setWordWrap(true);
    m_remedy->setWordWrap(true);

    auto *const texts = new QVBoxLayout;
    texts->setSpacing(2);
    texts->addWidget(m_title);
    texts->addWidget(m_remedy);
    texts->addWidget(m_next);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(16);
    layout->addLayout(texts, 1);
    layout->addWidget(m_tryNow);

    m_tick.setInterval(std::chrono::milliseconds(200));
    connect(&m_tick, &QTimer::timeout, this, &ConnectionBanner::showNextAttempt);
    connect(m_tryNow, &QPushButton::clicked, this, &ConnectionBanner::tryNowRequested);
    hide();
}

void ConnectionBanner::setStatus(const Comm::ConnectionStatus &status)
{
    m_status = status;
    setVisible(status.error.has_value() && status.state != State::Connected);
    setProperty("waiting", status.state != State::Failed);
    style()->unpolish(this);
    style()->polish(this);
    if (status.error) {
        m_title->setText(reasonText(status.error->message));
        m_remedy->setText(reasonText(status.error->remedy));
        m_remedy->setVisible(!status.error->remedy.isEmpty());
    }
    m_tryNow->setEnabled(status.state != State::Connecting);
    if (status.state == State::Waiting)
        m_tick.start();
    else
        m_tick.stop();
    showNextAttempt();
}

void ConnectionBanner::showNextAttempt()
{
    switch (m_status.state) {
    case State::Waiting: {
        const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(m_status.nextAttempt);
        m_next->setText(tr("Next attempt in %1 s (%L2 so far)")
                            .arg(QLocale().toString(double(qMax(left, qint64(0))) / 1000.0, 'f', 1))
                            .arg(m_status.attempt));
        break;
    }
    case State::Connecting:
        m_next->setText(tr("Trying %1 now (attempt %2)").arg(m_server, QLocale().toString(m_status.attempt)));
        break;
    default:
        m_next->setText(tr("There will be no further attempt by itself: the answer would be the same."));
    }
}

} // namespace Sothebais
