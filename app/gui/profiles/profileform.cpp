// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profileform.h"

#include "gui/events/colorrules/rulelist.h"
#include "gui/theme/theme.h"
#include "redisfields.h"
#include "secretfields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLineEdit>

namespace Sothebais {

ProfileForm::ProfileForm(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_form(new QFormLayout(this)),
      m_name(new QLineEdit),
      m_color(new QComboBox),
      m_isProduction(new QCheckBox(tr("Production: what is done there happens to customers")))
{
    setObjectName(QStringLiteral("profileForm"));
    m_form->setContentsMargins(16, 16, 16, 16);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(8);
    addNameRows();
    m_redis = new RedisFields(*m_form, theme, this);
    addSecretRows();
    connect(m_redis, &RedisFields::edited, this, [this] {
        m_secrets->setPlace(m_redis->place());
        Q_EMIT edited();
    });
    connect(m_redis, &RedisFields::secretsPasted, this, [this](const Secrets &secrets) {
        m_pasted = secrets;
        if (m_keeping->currentIndex() == int(SecretKeeping::None))
            m_keeping->setCurrentIndex(int(SecretKeeping::Keychain));
        m_secrets->clear(tr("taken from the address"));
        showSecretRows();
        Q_EMIT edited();
    });
    connect(&theme, &Theme::changed, this, &ProfileForm::fillColors);
}

void ProfileForm::addNameRows()
{
    m_name->setObjectName(QStringLiteral("nameField"));
    m_name->setAccessibleName(tr("Name of the environment"));
    m_name->setPlaceholderText(tr("Staging"));
    m_name->setMaxLength(int(Profile::MaxName));
    m_color->setObjectName(QStringLiteral("colorField"));
    m_color->setAccessibleName(tr("Color of the environment"));
    m_isProduction->setObjectName(QStringLiteral("productionField"));
    m_isProduction->setAccessibleName(m_isProduction->text());
    for (const RuleColor color : ruleColors())
        m_color->addItem(ruleColorText(color));
    fillColors();
    m_form->addRow(tr("Name"), m_name);
    m_form->addRow(tr("Color"), m_color);
    m_form->addRow(QString(), m_isProduction);
    connect(m_name, &QLineEdit::textEdited, this, &ProfileForm::edited);
    connect(m_color, &QComboBox::activated, this, &ProfileForm::edited);
    connect(m_isProduction, &QCheckBox::clicked, this, &ProfileForm::edited);
}

void ProfileForm::addSecretRows()
{
    m_keeping = new QComboBox;
    m_keeping->setObjectName(QStringLiteral("keepingField"));
    m_keeping->setAccessibleName(tr("Password is kept"));
    m_keeping->addItems({tr("No password is needed"), tr("Kept in the keychain of the desktop"),
                         tr("Asked for at each start")});
    m_form->addRow(tr("Password is"), m_keeping);
    m_secrets = new SecretFields(*m_form, this);
    connect(m_keeping, &QComboBox::activated, this, [this] {
        showSecretRows();
        Q_EMIT edited();
    });
    connect(m_secrets, &SecretFields::edited, this, &ProfileForm::edited);
}

void ProfileForm::fillColors()
{
    for (const RuleColor color : ruleColors())
        m_color->setItemIcon(int(color), ruleColorIcon(color, m_theme));
}

void ProfileForm::showSecretRows()
{
    m_secrets->setVisible(m_keeping->currentIndex() != int(SecretKeeping::None));
}

Profile ProfileForm::profile() const
{
    Profile profile = m_profile; // also what has no field
    profile.name = m_name->text().trimmed();
    profile.color = RuleColor(m_color->currentIndex());
    profile.isProduction = m_isProduction->isChecked();
    profile.redis = m_redis->place();
    profile.secrets = SecretKeeping(m_keeping->currentIndex());
    return profile;
}

void ProfileForm::setProfile(const Profile &profile)
{
    m_profile = profile;
    m_pasted.reset();
    m_name->setText(profile.name);
    m_color->setCurrentIndex(int(profile.color));
    m_isProduction->setChecked(profile.isProduction);
    m_redis->setPlace(profile.redis);
    m_keeping->setCurrentIndex(int(profile.secrets));
    m_secrets->clear(profile.secrets == SecretKeeping::None ? QString() : tr("as it is; type to replace it"));
    m_secrets->setPlace(profile.redis);
    showSecretRows();
}

std::optional<Secrets> ProfileForm::typedSecrets() const
{
    if (m_keeping->currentIndex() == int(SecretKeeping::None))
        return {};
    const std::optional<Secrets> typed = m_secrets->typed();
    return typed ? typed : m_pasted;
}

void ProfileForm::focusName()
{
    m_name->setFocus();
    m_name->selectAll();
}

} // namespace Sothebais
