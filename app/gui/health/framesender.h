// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/error.h>

#include <QPlainTextEdit>
#include <QWidget>

#include <optional>

class QPushButton;

namespace Sothebais {

class HealthDesk;
class JsonHighlighter;
class PlainLabel;
class Theme;
class WriteGuard;

/// Sends a text to a WebSocket, if that is allowed, and says what became of it. Control+Enter sends.
class FrameSender : public QWidget
{
    Q_OBJECT
public:
    static constexpr qsizetype MaxText = 1024 * 1024; ///< characters

    FrameSender(HealthDesk &desk, const WriteGuard &guard, const Theme &theme, QWidget *parent = nullptr);

    /// To whom.
    void setEndpoint(const QString &id);
    void setConnected(bool isConnected);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void send();
    void note(const QString &id, const std::optional<Comm::Error> &error);
    void showState();
    QString reason() const;

    HealthDesk &m_desk;
    const WriteGuard &m_guard;
    QString m_id;
    bool m_isConnected = false;
    QPlainTextEdit *m_text;
    PlainLabel *m_kind;
    QPushButton *m_send;
};

} // namespace Sothebais
