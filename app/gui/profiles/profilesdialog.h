// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profiles/profile.h"

#include <QDialog>

class QPushButton;

namespace Sothebais {

class Banner;
class ConnectionTestView;
class ProfileBook;
class ProfileForm;
class ProfileList;
class SecretStore;
class Theme;

/// Shows and edits the profiles. What is deleted can be brought back while the dialog is open.
class ProfilesDialog : public QDialog
{
    Q_OBJECT
public:
    /// What it is given must outlive it.
    ProfilesDialog(ProfileBook &book, SecretStore &secrets, const Theme &theme, QWidget *parent = nullptr);
    /// Forgets the passwords of what was deleted.
    ~ProfilesDialog() override;

    void select(const QString &id);
    /// Says in the dialog what went wrong elsewhere.
    void showError(const Comm::Error &error);

    void reject() override;

Q_SIGNALS:
    /// A window is wanted on this profile.
    void openRequested(const QString &id);

private:
    void layOut();
    QWidget *makeButtons();
    void connectAll();
    void showProfile(const Profile &profile);
    void showCurrent();
    void showState();
    void add();
    bool save();
    void keepSecrets(const Profile &before, const Profile &after);
    void remove();
    void undoRemove();
    void forgetRemoved();
    void test();
    void testWith(const Profile &profile, const Secrets &typed, const Comm::Result<Secrets> &kept);
    void open();
    void importFrom(const QString &path);
    void exportTo(const QString &path);

    ProfileBook &m_book;
    SecretStore &m_secrets;
    Profile m_shown; ///< as it was before the user changed it
    bool m_isModified = false;
    ProfileList *m_list;
    ProfileForm *m_form;
    ConnectionTestView *m_test;
    Banner *m_notice; ///< what was done, or went wrong
    Banner *m_removed;
    Banner *m_unsaved;
    QPushButton *m_save;
    QPushButton *m_revert;
    QPushButton *m_open;
};

} // namespace Sothebais
