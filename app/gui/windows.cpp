// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "windows.h"

#include "events/colorrules/rulelist.h"
#include "mainwindow.h"
#include "profiles/profilesdialog.h"
#include "settings/settingsdialog.h"

#include <QApplication>
#include <QMenu>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr auto OpenKey = "windows/open"_L1;
constexpr qsizetype MaxRemembered = 20; // windows

void bringToFront(QWidget *window)
{
    window->show();
    window->raise();
    window->activateWindow();
}

} // namespace

Windows::Windows(const Options &options, Keychain &keychain, QObject *parent)
    : QObject(parent),
      m_options(options),
      m_preferences(std::make_shared<Preferences>(options.settingsFile)),
      m_settings(options.settingsFile.isEmpty() ? Preferences::defaultFile() : options.settingsFile,
                 QSettings::IniFormat),
      m_theme(options.colorScheme.value_or(m_preferences->colorScheme())),
      m_book(options.profilesFile),
      m_secrets(keychain),
      m_opener(m_secrets, m_theme)
{
    m_theme.setDensity(m_preferences->density());
    connect(m_preferences.get(), &Preferences::lookChanged, this, [this] {
        m_theme.setMode(m_preferences->colorScheme());
        m_theme.setDensity(m_preferences->density());
    });
    connect(&m_opener, &ProfileOpener::opened, this, &Windows::open);
    connect(&m_opener, &ProfileOpener::notKept, this,
            [this](const Profile &profile, const Comm::Error &error) {
                if (const Entry *const entry = entryOf(profile.id))
                    entry->window->showPasswordNotKept(error);
            });
    connect(&m_opener, &ProfileOpener::failed, this,
            [this](const Profile &profile, const Comm::Error &error) {
                ProfilesDialog *const dialog = showProfiles();
                dialog->select(profile.id);
                dialog->showError(error);
            });
    connect(qApp, &QGuiApplication::commitDataRequest, this, &Windows::saveStates); // the desktop ends
    (void)m_book.load(); // what is wrong with it the dialog says
}

Windows::~Windows()
{
    delete m_profilesDialog;
    delete m_settingsDialog;
}

MainWindow *Windows::first() const
{
    return m_entries.empty() ? nullptr : m_entries.front().window.get();
}

void Windows::openAddress(const Comm::RedisAddress &address)
{
    open({}, address);
}

void Windows::openProfile(const QString &id)
{
    const Entry *const entry = entryOf(id);
    const Profile *const profile = m_book.byId(id);
    // One that was changed since gets a new window in the place of the old one.
    if (entry && (!profile || entry->session->profile() == *profile))
        bringToFront(entry->window.get());
    else if (profile)
        m_opener.open(*profile);
}

bool Windows::openLast()
{
    bool isAny = false;
    const QStringList remembered = m_settings.value(OpenKey).toStringList();
    for (const QString &id : remembered.first(std::min(MaxRemembered, remembered.size()))) {
        isAny = isAny || m_book.byId(id);
        openProfile(id);
    }
    return isAny;
}

void Windows::open(const Profile &profile, const Comm::RedisAddress &address)
{
    Entry entry;
    entry.session = std::make_unique<Session>(Session::Options{.feed = {.redis = address},
                                                               .log = {.root = m_options.liveRoot},
                                                               .settingsFile = m_options.settingsFile,
                                                               .profile = profile,
                                                               .preferences = m_preferences});
    entry.window = std::make_unique<MainWindow>(*entry.session, m_theme);
    MainWindow *const window = entry.window.get();
    Session *const session = entry.session.get();
    connectWindow(window);
    const QPointer<MainWindow> before = entryOf(profile.id) ? entryOf(profile.id)->window.get() : nullptr;
    if (before)
        before->saveState();
    m_entries.push_back(std::move(entry));
    if (m_options.comesBack)
        window->comeBack();
    session->start();
    Q_EMIT opened(window, session);
    bringToFront(window);
    rememberOpen();
    if (before)
        before->close(); // not earlier: the last window that closes ends the program
}

void Windows::connectWindow(MainWindow *window)
{
    connect(window, &MainWindow::profilesRequested, this, &Windows::manageProfiles);
    connect(window, &MainWindow::settingsRequested, this, &Windows::showSettings);
    connect(window, &MainWindow::quitRequested, this, &Windows::quit);
    connect(window, &MainWindow::passwordRequested, &m_opener, &ProfileOpener::askAgain);
    connect(window, &MainWindow::profileMenuRequested, this, &Windows::fillMenu);
    // Not from inside its own event.
    connect(
        window, &MainWindow::closed, this, [this, window] { forget(window); }, Qt::QueuedConnection);
}

void Windows::forget(const MainWindow *window)
{
    std::erase_if(m_entries, [window](const Entry &entry) { return entry.window.get() == window; });
    rememberOpen();
    if (m_entries.empty() && m_settingsDialog)
        m_settingsDialog->close();
}

Windows::Entry *Windows::entryOf(const QString &profileId)
{
    const auto found = std::ranges::find_if(m_entries, [&](const Entry &entry) {
        return !profileId.isEmpty() && entry.session->profile().id == profileId;
    });
    return found == m_entries.end() ? nullptr : &*found;
}

/// Windows that were open at the end come back: the last one that was closed, or all that were closed at
/// once.
void Windows::rememberOpen()
{
    QStringList open;
    for (const Entry &entry : m_entries) {
        const QString id = entry.session->profile().id;
        if (!id.isEmpty() && !entry.window->isHidden())
            open.append(id);
    }
    if (!open.isEmpty())
        m_settings.setValue(OpenKey, open);
}

void Windows::fillMenu(QMenu &menu, const Profile &profile)
{
    (void)m_book.load(); // another program may have changed them
    for (const Profile &each : m_book.all()) {
        QAction *const action = menu.addAction(ruleColorIcon(each.color, m_theme),
                                               QString(each.title()).replace(u'&', "&&"_L1));
        action->setCheckable(true);
        action->setChecked(entryOf(each.id));
        connect(action, &QAction::triggered, this, [this, id = each.id] { openProfile(id); });
    }
    if (!m_book.all().isEmpty())
        menu.addSeparator();
    if (!profile.id.isEmpty()) {
        QAction *const again = menu.addAction(tr("Connect with another password…"));
        again->setObjectName(u"askAgainAction"_s);
        connect(again, &QAction::triggered, this, [this, profile] { m_opener.askAgain(profile); });
    }
    QAction *const manage = menu.addAction(tr("Change the profiles…"));
    manage->setObjectName(u"manageProfilesAction"_s);
    connect(manage, &QAction::triggered, this, &Windows::manageProfiles);
}

ProfilesDialog *Windows::showProfiles()
{
    if (!m_profilesDialog) {
        m_profilesDialog = new ProfilesDialog(m_book, m_secrets, m_theme);
        m_profilesDialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_profilesDialog, &ProfilesDialog::openRequested, this, &Windows::openProfile);
    }
    bringToFront(m_profilesDialog);
    return m_profilesDialog;
}

void Windows::manageProfiles()
{
    showProfiles();
}

void Windows::showSettings()
{
    if (!m_settingsDialog) {
        m_settingsDialog = new SettingsDialog(*m_preferences);
        m_settingsDialog->setAttribute(Qt::WA_DeleteOnClose);
    }
    bringToFront(m_settingsDialog);
}

void Windows::quit()
{
    QApplication::closeAllWindows();
}

void Windows::end()
{
    saveStates();
    QApplication::exit();
}

void Windows::saveStates()
{
    for (const Entry &entry : m_entries)
        entry.window->saveState();
}

} // namespace Sothebais
