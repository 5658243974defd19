// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/topics.h"

namespace Sothebais {

Comm::Topic topicOf(const std::string &text, const Comm::Catalog &catalog)
{
    if (text.empty())
        return Comm::Topic::all();
    if (const Comm::TypeInfo *type = catalog.findKeyOrName(text))
        return Comm::Topic::type(type->name);
    return Comm::Topic::glob(QByteArray::fromStdString(text));
}

QList<Comm::Topic> topicsOf(const std::vector<std::string> &texts, const Comm::Catalog &catalog)
{
    QList<Comm::Topic> topics;
    for (const std::string &text : texts) {
        const Comm::Topic topic = topicOf(text, catalog);
        if (topic.kind() == Comm::Topic::Kind::All)
            return {topic};
        if (!topics.contains(topic))
            topics.append(topic);
    }
    return topics.isEmpty() ? QList{Comm::Topic::all()} : topics;
}

} // namespace Sothebais
