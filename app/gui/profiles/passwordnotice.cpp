// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "passwordnotice.h"

#include <QPushButton>

namespace Sothebais {

PasswordNotice::PasswordNotice(const Profile &profile, const Theme &theme, QWidget *parent)
    : BannerColumn(parent),
      m_hasProfile(!profile.id.isEmpty()),
      m_refused(new Banner(QStringLiteral("passwordRefused"), theme)),
      m_notKept(new Banner(QStringLiteral("passwordNotKept"), theme))
{
    setObjectName(QStringLiteral("passwordNotice"));
    QPushButton *const another
        = m_refused->addButton(QStringLiteral("anotherPasswordButton"), tr("Another password…"));
    connect(another, &QPushButton::clicked, this, &PasswordNotice::passwordRequested);
    m_notKept->makeClosable();
    add(m_refused);
    add(m_notKept);
}

void PasswordNotice::setStatus(const Comm::ConnectionStatus &status)
{
    const bool isRefused = status.error && status.state != Comm::ConnectionStatus::State::Connected
        && status.error->code == Comm::Error::Code::AuthenticationFailed;
    if (m_hasProfile && isRefused)
        m_refused->show(Banner::Kind::Error, tr("Redis does not take the password of this profile."),
                        tr("It may be another one now, or belong to another user."));
    else
        m_refused->hide();
}

void PasswordNotice::showNotKept(const Comm::Error &error)
{
    m_notKept->show(Banner::Kind::Warning,
                    tr("The keychain does not keep the password: it will be asked for at the next start."),
                    error.toString());
}

} // namespace Sothebais
