// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "eventfeed.h"
#include "eventstore.h"

#include <QObject>

namespace Sothebais {

/// Everything of the program that needs no window: the feed of one Redis, and the store it fills.
class Session : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        EventFeed::Options feed = {};
        EventStore::Limits store = {};
    };

    explicit Session(const Options &options, QObject *parent = nullptr);

    EventFeed &feed() { return m_feed; }
    EventStore &store() { return m_store; }

    void start();

private:
    EventStore m_store;
    EventFeed m_feed;
};

} // namespace Sothebais
