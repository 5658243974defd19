// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profiles/profile.h"

#include <QDialog>

namespace Sothebais {

class PlainLabel;
class SecretFields;
class Theme;

/// Asks for the passwords of a profile before a window is opened on it, and says why it has to.
class PasswordPrompt : public QDialog
{
    Q_OBJECT
public:
    PasswordPrompt(const Profile &profile, const Theme &theme, QWidget *parent = nullptr);

    /// Why it asks; nothing to say where the message is empty.
    void setReason(const Comm::Error &reason);

Q_SIGNALS:
    /// The user has typed them; the prompt goes on to be there until it is closed.
    void given(const Sothebais::Secrets &secrets);

private:
    PlainLabel *m_reason;
    SecretFields *m_fields = nullptr;
};

} // namespace Sothebais
