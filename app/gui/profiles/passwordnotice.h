// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profiles/profile.h"
#include "gui/widgets/banner.h"

#include <comm/connectionstatus.h>

namespace Sothebais {

/// Says at the top of a window that the password of its profile is not taken by Redis, or not by the
/// keychain.
class PasswordNotice : public BannerColumn
{
    Q_OBJECT
public:
    PasswordNotice(const Profile &profile, const Theme &theme, QWidget *parent = nullptr);

    void setStatus(const Comm::ConnectionStatus &status);
    void showNotKept(const Comm::Error &error);

Q_SIGNALS:
    /// The user wants to type another one.
    void passwordRequested();

private:
    const bool m_hasProfile;
    Banner *m_refused;
    Banner *m_notKept;
};

} // namespace Sothebais
