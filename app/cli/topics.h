// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/topic.h>

#include <string>
#include <vector>

namespace Sothebais {

/// The topic of a text that is a key, a type or a glob of types; of all events if it is empty.
Comm::Topic topicOf(const std::string &text, const Comm::Catalog &catalog);

/// The topics of several such texts, without repetition; all events if there is none, or if one of them asks
/// for all.
QList<Comm::Topic> topicsOf(const std::vector<std::string> &texts, const Comm::Catalog &catalog);

} // namespace Sothebais
