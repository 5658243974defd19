// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "framesender.h"

#include "core/health/healthdesk.h"
#include "core/safety/writeguard.h"
#include "core/text/visibletext.h"
#include "gui/theme/theme.h"
#include "gui/widgets/jsonhighlighter.h"
#include "gui/widgets/plainlabel.h"

#include <QHBoxLayout>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QPushButton>
#include <QStyle>
#include <QTime>

using namespace Qt::StringLiterals;

namespace Sothebais {

FrameSender::FrameSender(HealthDesk &desk, const WriteGuard &guard, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_desk(desk),
      m_guard(guard),
      m_text(new QPlainTextEdit),
      m_kind(new PlainLabel(u"sendState"_s)),
      m_send(new QPushButton(tr("Send")))
{
    constexpr int Lines = 3;
    setObjectName(u"frameSender"_s);
    setAttribute(Qt::WA_StyledBackground);
    m_text->setObjectName(u"sendField"_s);
    m_text->setAccessibleName(tr("Text to send"));
    m_text->setPlaceholderText(tr("Text or JSON to send (Ctrl+Enter)"));
    m_text->setProperty("field", true);
    m_text->setFont(Theme::monospace());
    m_text->setFixedHeight(Lines * QFontMetrics(m_text->font()).lineSpacing() + 12);
    m_text->setTabChangesFocus(true);
    m_text->installEventFilter(this);
    new JsonHighlighter(m_text->document(), theme);
    m_kind->setAccessibleName(tr("What will be sent"));
    m_kind->setWordWrap(true);
    m_send->setObjectName(u"sendButton"_s);
    m_send->setAccessibleName(tr("Send"));
    m_send->setProperty("primary", true);
    auto *const foot = new QHBoxLayout;
    foot->addWidget(m_kind, 1);
    foot->addWidget(m_send);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 8, 12, 8);
    layout->setSpacing(6);
    layout->addWidget(m_text);
    layout->addLayout(foot);
    connect(m_text, &QPlainTextEdit::textChanged, this, &FrameSender::showState);
    connect(m_send, &QPushButton::clicked, this, &FrameSender::send);
    connect(&guard, &WriteGuard::changed, this, &FrameSender::showState);
    connect(&desk, &HealthDesk::sent, this,
            [this](const QString &id, const QString &, const std::optional<Comm::Error> &error) {
                note(id, error);
            });
    showState();
}

void FrameSender::setEndpoint(const QString &id)
{
    if (std::exchange(m_id, id) != id)
        m_text->clear(); // what was meant for one is not sent to another
    showState();
}

void FrameSender::setConnected(bool isConnected)
{
    if (std::exchange(m_isConnected, isConnected) != isConnected)
        showState();
}

/// Why nothing can be sent now; empty if it can.
QString FrameSender::reason() const
{
    if (!m_guard.allows(WriteAction::SendWebSocket))
        return m_guard.reason(WriteAction::SendWebSocket);
    if (!m_isConnected)
        return tr("There is no connection.");
    if (m_text->document()->characterCount() > MaxText)
        return tr("The text is too long.");
    return m_text->document()->isEmpty() ? tr("Nothing is written yet.") : QString();
}

void FrameSender::showState()
{
    const QString why = reason();
    const QString text = m_text->toPlainText();
    m_send->setEnabled(why.isEmpty());
    m_send->setToolTip(why.isEmpty() ? tr("Send it as one text frame (Ctrl+Enter)") : toolTipText(why));
    m_send->setAccessibleDescription(why);
    m_kind->setProperty("muted", true);
    m_kind->setProperty("severity", QString());
    m_kind->style()->unpolish(m_kind);
    m_kind->style()->polish(m_kind);
    if (!why.isEmpty())
        m_kind->setText(why);
    else if (QJsonDocument::fromJson(text.toUtf8()).isNull())
        m_kind->setText(tr("Text, %n byte(s)", nullptr, int(text.toUtf8().size())));
    else
        m_kind->setText(tr("JSON, %n byte(s)", nullptr, int(text.toUtf8().size())));
}

void FrameSender::send()
{
    if (reason().isEmpty())
        m_desk.send(m_id, m_text->toPlainText());
}

void FrameSender::note(const QString &id, const std::optional<Comm::Error> &error)
{
    if (id != m_id)
        return;
    if (!error) {
        m_text->clear();
        m_kind->setText(tr("Sent at %1.").arg(QTime::currentTime().toString(u"HH:mm:ss"_s)));
        return;
    }
    m_kind->setText(visibleText(error->toString(), 400));
    m_kind->setProperty("muted", false);
    m_kind->setProperty("severity", u"error"_s);
    m_kind->style()->unpolish(m_kind);
    m_kind->style()->polish(m_kind);
}

bool FrameSender::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = static_cast<const QKeyEvent &>(*event);
        const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
        if (isEnter && key.modifiers().testFlag(Qt::ControlModifier)) {
            send();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Sothebais
