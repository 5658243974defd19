// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QWidget>

class QPlainTextEdit;

namespace Sothebais {

class PlainLabel;

/// The text of an event as it came, with what cannot be seen made visible. Of a long one the start, and how
/// much that is.
class RawView : public QWidget
{
    Q_OBJECT
public:
    static constexpr qsizetype MaxShownBytes = 64 * 1024;

    explicit RawView(QWidget *parent = nullptr);

    void setPayload(QByteArrayView payload);

private:
    PlainLabel *m_notice;
    QPlainTextEdit *m_text;
};

} // namespace Sothebais
