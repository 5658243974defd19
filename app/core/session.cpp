// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"

namespace Sothebais {

Session::Session(const Options &options, QObject *parent)
    : QObject(parent),
      m_store(options.store),
      m_feed(options.feed)
{
    connect(&m_feed, &EventFeed::received, &m_store, &EventStore::append);
}

void Session::start()
{
    m_feed.start();
}

} // namespace Sothebais
