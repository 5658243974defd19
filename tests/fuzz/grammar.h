// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArray>

/// Writes one JSON text by the grammar of RFC 8259; the bytes that it is given decide at every fork. The
/// first of them says whether the text gets one mistake, and which.
class Grammar
{
public:
    explicit Grammar(QByteArrayView decisions);

    const QByteArray &text() const { return m_text; }
    bool hasMistake() const { return m_mistaken; }
    /// True if every string is made of whole characters and every number fits a double.
    bool isPlain() const { return m_plain; }

private:
    int choose(int ways);
    void space();
    void value(int depth);
    void object(int depth);
    void array(int depth);
    void string();
    void character();
    void number();
    void digits(bool first);
    void spoil(int kind);

    QByteArrayView m_decisions;
    QByteArray m_text;
    bool m_mistaken = false;
    bool m_plain = true;
};
