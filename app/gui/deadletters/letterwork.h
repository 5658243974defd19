// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/deadletters/letteract.h"

#include <QObject>

class QPushButton;
class QSettings;

namespace Sothebais {

class Banner;
class BannerColumn;
class BulkBanner;
class DeadLetterDesk;
class Theme;
class UndoBanner;
struct RetryAttempt;

/// Does with dead letters what the user asks for: one at once, several after a look at the plan. What comes
/// of it is said in banners.
class LetterWork : public QObject
{
    Q_OBJECT
public:
    /// The desk and the settings must outlive it; the banners are added to the column. Dialogs are those of
    /// the window.
    LetterWork(DeadLetterDesk &desk, QSettings &settings, const Theme &theme, BannerColumn &banners,
               QWidget *window);

    void act(LetterAction action, const QList<LetterPointer> &letters);
    void undo();
    void exportLetters(const QList<LetterPointer> &letters);

private:
    void edit(const LetterPointer &letter);
    void plan(LetterAction action, const QList<LetterPointer> &letters);
    void showActs(const QList<LetterAct> &acts);
    void showRefusal(const LetterAct &act);
    void showOutcome(const RetryAttempt &attempt);
    void retryUnheard();

    DeadLetterDesk &m_desk;
    QSettings &m_settings;
    const Theme &m_theme;
    QWidget *m_window;
    Banner *m_notice; ///< what came of the last thing that was asked for
    QPushButton *m_unheard;
    LetterPointer m_asked; ///< the one letter that something was last asked for
    LetterPointer m_refused; ///< because nobody listens
    BulkBanner *m_bulk;
    UndoBanner *m_undo;
};

} // namespace Sothebais
