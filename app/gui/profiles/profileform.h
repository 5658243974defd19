// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profiles/profile.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;

namespace Sothebais {

class RedisFields;
class SecretFields;
class Theme;

/// The fields of one profile.
class ProfileForm : public QWidget
{
    Q_OBJECT
public:
    explicit ProfileForm(const Theme &theme, QWidget *parent = nullptr);

    Profile profile() const;
    void setProfile(const Profile &profile);
    /// The passwords that were typed or pasted, if any were; what is kept is never shown.
    std::optional<Secrets> typedSecrets() const;
    void focusName();

Q_SIGNALS:
    /// By the user.
    void edited();

private:
    void addNameRows();
    void addSecretRows();
    void fillColors();
    void showSecretRows();

    const Theme &m_theme;
    Profile m_profile; ///< as it was set
    std::optional<Secrets> m_pasted;
    QFormLayout *m_form;
    QLineEdit *m_name;
    QComboBox *m_color;
    QCheckBox *m_isProduction;
    RedisFields *m_redis = nullptr;
    QComboBox *m_keeping = nullptr;
    SecretFields *m_secrets = nullptr;
};

} // namespace Sothebais
