// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

#include <simdjson.h>

#include <string_view>

namespace Comm {

/// Reads JSON text with simdjson and takes all that JavaScript's JSON.parse() takes. Reuse it: it keeps its
/// buffers.
///
/// simdjson refuses lone surrogates and numbers that a 64-bit integer or a double cannot hold. Such a text is
/// relaxed and read again: the surrogates become U+FFFD, the integers doubles, the others the largest double.
class JsonReader
{
public:
    enum class Problem {
        None,
        NotJson,
        InvalidUtf8,
        TooDeep,
    };

    /// Beyond this depth nothing is read, whatever is asked for: recursion over a document stays harmless.
    static constexpr int MaxDepth = 1024;

    /// `maxDepth` is how many arrays and objects may be open at once; empty ones do not count.
    explicit JsonReader(int maxDepth = MaxDepth);

    Problem read(QByteArrayView text);

    /// The root of the last text read without a problem, valid until the next is read.
    simdjson::dom::element root() const { return m_root; }

private:
    simdjson::error_code parse(QByteArrayView text);

    simdjson::dom::parser m_parser;
    simdjson::dom::element m_root;
};

/// The text of a string, valid until the reader reads again; nothing for any other value.
inline QByteArrayView textOf(const simdjson::dom::element &value)
{
    std::string_view text;
    return value.get(text) == simdjson::SUCCESS ? QByteArrayView(text.data(), qsizetype(text.size()))
                                                : QByteArrayView();
}

} // namespace Comm
