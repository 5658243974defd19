// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plainjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace {

using Kind = PlainJson::Kind;

/// One character after the other, one function for each rule of the grammar. For valid JSON.
class Reader
{
public:
    explicit Reader(const QString &text) : m_text(text) { }

    PlainJson value()
    {
        skipSpace();
        const QChar c = m_text.at(m_at);
        if (c == u'{')
            return object();
        if (c == u'[')
            return array();
        if (c == u'"')
            return {Kind::String, string(), {}, {}};
        QString word;
        while (m_at < m_text.size() && !QStringLiteral(",]} \n\r\t").contains(m_text.at(m_at)))
            word += m_text.at(m_at++);
        if (word == QStringLiteral("null"))
            return {Kind::Null, word, {}, {}};
        const bool isBoolean = word == QStringLiteral("true") || word == QStringLiteral("false");
        return {isBoolean ? Kind::Boolean : Kind::Number, word, {}, {}};
    }

private:
    PlainJson object()
    {
        PlainJson result{Kind::Object, {}, {}, {}};
        ++m_at;
        for (skipSpace(); m_text.at(m_at) != u'}'; skipSpace()) {
            if (m_text.at(m_at) == u',') {
                ++m_at;
                continue;
            }
            const QString name = string();
            skipSpace();
            ++m_at; // the colon
            result.members.append({name, value()});
        }
        ++m_at;
        return result;
    }

    PlainJson array()
    {
        PlainJson result{Kind::Array, {}, {}, {}};
        ++m_at;
        for (skipSpace(); m_text.at(m_at) != u']'; skipSpace()) {
            if (m_text.at(m_at) == u',')
                ++m_at;
            else
                result.elements.append(value());
        }
        ++m_at;
        return result;
    }

    /// Qt knows the escapes.
    QString string()
    {
        const qsizetype start = m_at++;
        while (m_text.at(m_at) != u'"')
            m_at += m_text.at(m_at) == u'\\' ? 2 : 1;
        ++m_at;
        const QString quoted = m_text.mid(start, m_at - start);
        return QJsonDocument::fromJson(QString(u'[' + quoted + u']').toUtf8()).array().at(0).toString();
    }

    void skipSpace()
    {
        while (m_at < m_text.size() && m_text.at(m_at).isSpace())
            ++m_at;
    }

    QString m_text;
    qsizetype m_at = 0;
};

} // namespace

PlainJson PlainJson::fromText(const QByteArray &json)
{
    return Reader(QString::fromUtf8(json)).value();
}

PlainJson PlainJson::member(const QString &name) const
{
    PlainJson found;
    for (const auto &[key, value] : members) {
        if (key == name)
            found = value;
    }
    return found;
}

PlainJson PlainJson::element(qsizetype index) const
{
    return index < elements.size() ? elements.at(index) : PlainJson();
}
