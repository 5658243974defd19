// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/connectionstatus.h>

#include <QWidget>

namespace Sothebais {

class PlainLabel;
class Theme;

/// A small always visible sign of where the connection stands, in words, with an icon.
class ConnectionChip : public QWidget
{
    Q_OBJECT
public:
    ConnectionChip(const QString &server, const Theme &theme, QWidget *parent = nullptr);

    void setStatus(const Comm::ConnectionStatus &status);

private:
    void paintIcon();

    const QString m_server;
    const Theme &m_theme;
    Comm::ConnectionStatus m_status;
    PlainLabel *m_icon;
    PlainLabel *m_text;
};

} // namespace Sothebais
