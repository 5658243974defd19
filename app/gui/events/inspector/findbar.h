// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPointer>
#include <QWidget>

class QLineEdit;

namespace Sothebais {

class HitCursor;
class PlainLabel;
class Theme;

/// The line to look for a text in what is shown above it: next, previous, and how many there are.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(const Theme &theme, QWidget *parent = nullptr);

    QString text() const;
    /// Whose hits are gone through.
    void setHits(HitCursor *hits);

public Q_SLOTS:
    /// Shows the bar, ready to type.
    void open();
    void close();
    void next();
    void previous();

Q_SIGNALS:
    void textChanged(const QString &text);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showCount();

    QLineEdit *m_edit;
    PlainLabel *m_count;
    QPointer<HitCursor> m_hits;
};

} // namespace Sothebais
