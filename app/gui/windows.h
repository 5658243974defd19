// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profiles/profilebook.h"
#include "core/profiles/secretstore.h"
#include "core/session.h"
#include "profiles/profileopener.h"
#include "theme/theme.h"

#include <QPointer>

#include <list>

class QMenu;

namespace Sothebais {

class MainWindow;
class ProfilesDialog;
class SettingsDialog;

/// The windows of this program, each with a session of its own, and what they share: the profiles, their
/// passwords, the preferences and the look.
///
///     Windows windows({}, keychain);
///     if (!windows.openLast())
///         windows.openAddress(address);
class Windows : public QObject
{
    Q_OBJECT
public:
    struct Options
    {
        QString settingsFile = {}; ///< of the sessions; this and the others: empty for those of the user
        QString profilesFile = {};
        QString liveRoot = {};
        std::optional<ColorScheme> colorScheme = {}; ///< in place of the preferred one
        bool comesBack = true; ///< a window stands as it stood when it was closed
    };

    /// The keychain must outlive the windows.
    Windows(const Options &options, Keychain &keychain, QObject *parent = nullptr);
    ~Windows() override;

    const ProfileBook &profiles() const { return m_book; }
    Preferences &preferences() { return *m_preferences; }
    /// The window that was opened first of those that are there; null if none is.
    MainWindow *first() const;

    /// On an address that belongs to no profile.
    void openAddress(const Comm::RedisAddress &address);
    /// Raises its window if there is one, asks for its password if that has to be.
    void openProfile(const QString &id);
    /// Those that were open last; false if there are none.
    bool openLast();

public Q_SLOTS:
    void manageProfiles();
    void showSettings();
    /// Closes all windows, unless one of them refuses.
    void quit();
    /// Ends the program, whatever is open: the windows stand as they stood when it is started again.
    void end();

Q_SIGNALS:
    /// Before it is shown.
    void opened(Sothebais::MainWindow *window, Sothebais::Session *session);

private:
    struct Entry
    {
        std::unique_ptr<Session> session;
        std::unique_ptr<MainWindow> window; ///< ends first
    };

    void open(const Profile &profile, const Comm::RedisAddress &address);
    void connectWindow(MainWindow *window);
    void forget(const MainWindow *window);
    Entry *entryOf(const QString &profileId);
    void fillMenu(QMenu &menu, const Profile &profile);
    void rememberOpen();
    void saveStates();
    ProfilesDialog *showProfiles();

    const Options m_options;
    const std::shared_ptr<Preferences> m_preferences;
    QSettings m_settings;
    Theme m_theme;
    ProfileBook m_book;
    SecretStore m_secrets;
    ProfileOpener m_opener;
    QPointer<ProfilesDialog> m_profilesDialog;
    QPointer<SettingsDialog> m_settingsDialog;
    std::list<Entry> m_entries;
};

} // namespace Sothebais
