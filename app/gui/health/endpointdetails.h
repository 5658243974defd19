// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health/endpoint.h"
#include "core/health/endpointhealth.h"

#include <QTimeZone>
#include <QWidget>

class QMenu;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace Sothebais {

class FactList;
class FrameLogView;
class FrameSender;
class HeartbeatBar;
class PlainLabel;
class RawView;
class Session;
class Sparkline;
class StateChip;
class Theme;

/// One endpoint in full: what can be done about it, its last hour, what is known, and what went over it.
class EndpointDetails : public QWidget
{
    Q_OBJECT
public:
    EndpointDetails(Session &session, const Theme &theme, QWidget *parent = nullptr);

    void setZone(const QTimeZone &zone);
    /// The id of an endpoint of the session; empty for none.
    void setEndpoint(const QString &id);
    const QString &id() const { return m_endpoint.id; }
    /// Shows how it is doing at this time (ms since the epoch).
    void refresh(qint64 now);
    FrameLogView &frames() const { return *m_frames; }

Q_SIGNALS:
    void closeRequested();
    void checkRequested(const QString &id);
    void pauseRequested(const QString &id, bool isPaused);
    void editRequested(const QString &id);
    void removeRequested(const QString &id);
    /// To an earlier (-1) or later (1) place.
    void moveRequested(const QString &id, int step);
    void exportFramesRequested(const QString &id);

private:
    QWidget *makeTitle();
    QWidget *makeActions();
    QWidget *makeOverview();
    void fillMenu();
    QPushButton *addAction(const QString &name, const QString &text, void (EndpointDetails::*act)());
    void check() { Q_EMIT checkRequested(id()); }
    void pause() { Q_EMIT pauseRequested(id(), !m_endpoint.isPaused); }
    void edit() { Q_EMIT editRequested(id()); }
    void showTabs();
    void showActions(const EndpointHealth &health, qint64 now);
    void showBody(const EndpointHealth &health);
    QString parentName() const;
    void paintIcons();

    Session &m_session;
    const Theme &m_theme;
    QTimeZone m_zone = QTimeZone::systemTimeZone();
    Endpoint m_endpoint;
    PlainLabel *m_name;
    PlainLabel *m_address;
    StateChip *m_chip;
    HeartbeatBar *m_beats;
    PlainLabel *m_beat; ///< what the chosen bar tells
    Sparkline *m_plot;
    FactList *m_facts;
    FactList *m_kindFacts;
    FrameLogView *m_frames;
    FrameSender *m_sender;
    QWidget *m_framePage;
    RawView *m_body;
    QTabWidget *m_tabs;
    QToolButton *m_close;
    QToolButton *m_more;
    QPushButton *m_check = nullptr;
    QPushButton *m_pause = nullptr;
    QPushButton *m_edit = nullptr;
    QByteArray m_shownBody;
};

} // namespace Sothebais
