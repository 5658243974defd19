// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "json/jsonwriter.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace Comm {

namespace {

/// The significant digits of a number and the power of ten of the first: 123.4 is "1234" and 2.
struct Digits
{
    std::array<char, 24> text;
    int count = 0;
    int exponent = 0;
};

/// The fewest digits that read back as the same number.
Digits shortestDigits(double magnitude)
{
    std::array<char, 32> buffer;
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), magnitude,
                                       std::chars_format::scientific);
    Digits digits;
    const char *p = buffer.data();
    for (; *p != 'e'; ++p)
        if (*p != '.')
            digits.text[size_t(digits.count++)] = *p;
    ++p;
    std::from_chars(*p == '+' ? p + 1 : p, written.ptr, digits.exponent);
    return digits;
}

/// Escapes what may not stand between quotes as it is. True if `unit` was such a character.
bool appendEscape(QByteArray &out, char16_t unit)
{
    constexpr char hex[] = "0123456789abcdef";
    switch (unit) {
    case '"':
        out += "\\\"";
        return true;
    case '\\':
        out += "\\\\";
        return true;
    case '\b':
        out += "\\b";
        return true;
    case '\f':
        out += "\\f";
        return true;
    case '\n':
        out += "\\n";
        return true;
    case '\r':
        out += "\\r";
        return true;
    case '\t':
        out += "\\t";
        return true;
    default:
        if (unit >= 0x20 && !QChar::isSurrogate(unit))
            return false;
        out += "\\u";
        for (int shift = 12; shift >= 0; shift -= 4)
            out += hex[(unit >> shift) & 0xf];
        return true;
    }
}

void appendArray(QByteArray &out, const QJsonArray &array)
{
    out += '[';
    for (qsizetype i = 0; i < array.size(); ++i) {
        if (i > 0)
            out += ',';
        appendJson(out, array.at(i));
    }
    out += ']';
}

void appendObject(QByteArray &out, const QJsonObject &object)
{
    out += '{';
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (member != object.begin())
            out += ',';
        appendJson(out, QStringView(member.key()));
        out += ':';
        appendJson(out, member.value());
    }
    out += '}';
}

} // namespace

void appendJson(QByteArray &out, double number)
{
    if (!std::isfinite(number)) {
        out += "null";
        return;
    }
    if (number == 0) {
        out += '0';
        return;
    }
    if (number < 0)
        out += '-';
    const Digits digits = shortestDigits(std::abs(number));
    const QByteArrayView text(digits.text.data(), digits.count);
    const int point = digits.exponent + 1; // how many digits stand before the decimal point
    if (point > 21 || point <= -6) {
        out += text.first(1);
        if (text.size() > 1)
            (out += '.') += text.sliced(1);
        (out += digits.exponent < 0 ? "e-" : "e+") += QByteArray::number(std::abs(digits.exponent));
    } else if (point <= 0) {
        ((out += "0.") += QByteArray(-point, '0')) += text;
    } else if (point >= digits.count) {
        (out += text) += QByteArray(point - digits.count, '0');
    } else {
        ((out += text.first(point)) += '.') += text.sliced(point);
    }
}

void appendJson(QByteArray &out, QStringView text)
{
    out += '"';
    appendJsonCharacters(out, text);
    out += '"';
}

void appendJsonCharacters(QByteArray &out, QStringView text)
{
    qsizetype plain = 0; // where the characters begin that need no escape
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        const char16_t unit = text[i].unicode();
        if (unit >= 0x20 && unit != '"' && unit != '\\' && !QChar::isSurrogate(unit))
            continue;
        out += text.sliced(plain, i - plain).toUtf8();
        appendEscape(out, unit);
        plain = i + 1;
    }
    out += text.sliced(plain).toUtf8();
}

void appendJsonUtf8(QByteArray &out, QByteArrayView utf8)
{
    out += '"';
    for (qsizetype i = 0, plain = 0; i <= utf8.size(); ++i) {
        const bool atEnd = i == utf8.size();
        const auto unit = atEnd ? u'"' : char16_t(uchar(utf8[i]));
        if (unit >= 0x20 && unit != '"' && unit != '\\')
            continue;
        out += utf8.sliced(plain, i - plain);
        if (!atEnd)
            appendEscape(out, unit);
        plain = i + 1;
    }
    out += '"';
}

void appendJson(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        return;
    case QJsonValue::Double:
        return appendJson(out, value.toDouble());
    case QJsonValue::String:
        return appendJson(out, QStringView(value.toString()));
    case QJsonValue::Array:
        return appendArray(out, value.toArray());
    case QJsonValue::Object:
        return appendObject(out, value.toObject());
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out += "null";
        return;
    }
}

} // namespace Comm
