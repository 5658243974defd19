// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonfault.h"

#include "core/json/jsonskip.h"

#include <QCoreApplication>

namespace Sothebais {

namespace {

bool isJsonDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexDigit(char c)
{
    return isJsonDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isFollowing(char c)
{
    return (quint8(c) & 0xc0) == 0x80;
}

/// Bytes of the UTF-8 character at `at`, 0 if it is none.
int utf8Length(const char *at, const char *end)
{
    const auto lead = quint8(*at);
    const int length = lead < 0x80 ? 1
        : lead < 0xc2              ? 0
        : lead < 0xe0              ? 2
        : lead < 0xf0              ? 3
        : lead < 0xf5              ? 4
                                   : 0;
    if (length == 0 || end - at < length)
        return 0;
    for (int i = 1; i < length; ++i) {
        if (!isFollowing(at[i]))
            return 0;
    }
    const auto second = length > 1 ? quint8(at[1]) : quint8(0);
    const bool isOverlong = (lead == 0xe0 && second < 0xa0) || (lead == 0xf0 && second < 0x90);
    const bool isBeyond = (lead == 0xed && second >= 0xa0) || (lead == 0xf4 && second >= 0x90);
    return isOverlong || isBeyond ? 0 : length;
}

/// Reads a text until it is wrong; without recursion, so that no depth is too much.
class Checker
{
    Q_DECLARE_TR_FUNCTIONS(Sothebais::JsonFault)
public:
    explicit Checker(QByteArrayView text) : m_at(text.data()), m_end(text.data() + text.size()) { }

    /// True if the whole text is JSON; else at() and reason() tell.
    bool check()
    {
        if (!value())
            return false;
        while (!m_open.isEmpty()) {
            if (!afterValue())
                return false;
        }
        space();
        return m_at == m_end || fail(tr("more text follows after the end of the value"));
    }

    const char *at() const { return m_at; }
    const QString &reason() const { return m_reason; }

private:
    bool fail(const QString &reason)
    {
        m_reason = reason;
        return false;
    }

    void space() { m_at = skipJsonSpace(m_at, m_end); }
    bool isAt(char c) const { return m_at < m_end && *m_at == c; }

    /// A scalar, or the way down to the first scalar or empty container.
    bool value()
    {
        for (;;) {
            space();
            if (m_at == m_end)
                return fail(tr("the text ends where a value is expected"));
            if (*m_at != '{' && *m_at != '[')
                return scalar();
            const char closing = *m_at == '{' ? '}' : ']';
            ++m_at;
            space();
            if (isAt(closing)) {
                ++m_at;
                return true;
            }
            m_open.append(closing);
            if (closing == '}' && !key())
                return false;
        }
    }

    bool afterValue()
    {
        space();
        if (m_at == m_end)
            return fail(m_open.back() == '}' ? tr("the text ends inside of an object")
                                             : tr("the text ends inside of an array"));
        if (*m_at == m_open.back()) {
            ++m_at;
            m_open.chop(1);
            return true;
        }
        if (*m_at != ',')
            return fail(tr("a comma or a closing bracket is missing"));
        ++m_at;
        return (m_open.back() == ']' || key()) && value();
    }

    bool key()
    {
        space();
        if (!isAt('"'))
            return fail(m_at == m_end ? tr("the text ends inside of an object")
                                      : tr("the name of a member in quotes is missing"));
        if (!string())
            return false;
        space();
        if (!isAt(':'))
            return fail(tr("the colon after a name is missing"));
        ++m_at;
        return true;
    }

    bool scalar()
    {
        if (*m_at == '"')
            return string();
        if (*m_at == '-' || isJsonDigit(*m_at))
            return number();
        for (const QByteArrayView word :
             {QByteArrayView("true"), QByteArrayView("false"), QByteArrayView("null")}) {
            if (QByteArrayView(m_at, m_end).startsWith(word)) {
                m_at += word.size();
                return true;
            }
        }
        return fail(tr("this is no value"));
    }

    bool number()
    {
        if (*m_at == '-')
            ++m_at;
        const bool hasLeadingZero = isAt('0');
        if (!digits())
            return false;
        if (hasLeadingZero && isJsonDigit(m_at[-1]) && m_at - m_digits > 1)
            return m_at = m_digits, fail(tr("a number must not begin with 0"));
        if (isAt('.')) {
            ++m_at;
            if (!digits())
                return false;
        }
        if (!isAt('e') && !isAt('E'))
            return true;
        ++m_at;
        if (isAt('+') || isAt('-'))
            ++m_at;
        return digits();
    }

    bool digits()
    {
        m_digits = m_at;
        while (m_at < m_end && isJsonDigit(*m_at))
            ++m_at;
        return m_at > m_digits || fail(tr("a digit is missing"));
    }

    bool string()
    {
        for (++m_at; m_at < m_end;) {
            if (*m_at == '"') {
                ++m_at;
                return true;
            }
            if (quint8(*m_at) < 0x20)
                return fail(tr("a control character stands in a text"));
            if (*m_at == '\\') {
                if (!escape())
                    return false;
                continue;
            }
            const int length = utf8Length(m_at, m_end);
            if (length == 0)
                return fail(tr("this is no UTF-8"));
            m_at += length;
        }
        return fail(tr("a text has no closing quote"));
    }

    bool escape()
    {
        if (m_end - m_at < 2)
            return m_at = m_end, fail(tr("a text has no closing quote"));
        if (m_at[1] != 'u') {
            if (!QByteArrayView("\"\\/bfnrt").contains(m_at[1]))
                return fail(tr("this escape is not known"));
            m_at += 2;
            return true;
        }
        for (int i = 2; i < 6; ++i) {
            if (m_end - m_at <= i || !isHexDigit(m_at[i]))
                return fail(tr("an escape needs four hexadecimal digits"));
        }
        m_at += 6;
        return true;
    }

    const char *m_at;
    const char *m_end;
    const char *m_digits = nullptr; ///< where the digits read last begin
    QByteArray m_open; ///< the brackets that close what is open
    QString m_reason;
};

} // namespace

std::optional<JsonFault> findJsonFault(QByteArrayView text)
{
    Checker checker(text);
    if (checker.check())
        return std::nullopt;
    const qsizetype offset = checker.at() - text.data();
    const QByteArrayView before = text.first(offset);
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    return JsonFault{.offset = offset,
                     .line = before.count('\n') + 1,
                     .column = offset - lineStart + 1,
                     .reason = checker.reason()};
}

} // namespace Sothebais
