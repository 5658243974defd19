// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compose/publishdesk.h"
#include "gui/pages/page.h"

#include <QTimer>

class QCheckBox;
class QPushButton;

namespace Sothebais {

class Banner;
class ConnectionChip;
class DraftShelf;
class EventForm;
class PublishBar;
class Session;
class Theme;

/// The page Compose: an event is filled in, published, and it is said who has received it.
class ComposePage : public Page
{
    Q_OBJECT
public:
    ComposePage(Session &session, const Theme &theme, QWidget *parent = nullptr);
    ~ComposePage() override;

private:
    QWidget *makeHeader();
    QPushButton *makeButton(const QString &name, const QString &text, const QString &toolTip);
    void layOut();
    void makeBanners();
    void connectAll();
    void showZone();
    void load(const EventDraft &draft);
    void takeBack();
    void paste();
    void keep();
    void publish();
    void showOutcome(const PublishOutcome &outcome, const Comm::Error &error);
    Comm::EventValidator::Level level() const;

    Session &m_session;
    PublishDesk m_desk;
    ConnectionChip *m_chip;
    QCheckBox *m_strict;
    QPushButton *m_new;
    QPushButton *m_paste;
    QPushButton *m_save;
    DraftShelf *m_shelf;
    EventForm *m_form;
    PublishBar *m_bar;
    Banner *m_outcome;
    QPushButton *m_copyId = nullptr;
    Banner *m_replaced; ///< another draft came in the place of one that was not published
    QByteArray m_id; ///< of the event that was published last
    EventDraft m_loaded; ///< as it was before somebody typed
    EventDraft m_before; ///< what was replaced
    QTimer m_keep; ///< until what was typed is kept for the next time
};

} // namespace Sothebais
