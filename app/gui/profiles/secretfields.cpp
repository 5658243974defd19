// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "secretfields.h"

#include <QFormLayout>
#include <QLineEdit>

namespace Sothebais {

SecretFields::SecretFields(QFormLayout &form, QObject *parent)
    : QObject(parent),
      m_form(form),
      m_password(addRow(QStringLiteral("passwordField"), tr("Password"))),
      m_sentinelPassword(addRow(QStringLiteral("sentinelPasswordField"), tr("Password at the sentinels"))),
      m_passphrase(addRow(QStringLiteral("passphraseField"), tr("Passphrase of the key")))
{
    showRows();
}

QLineEdit *SecretFields::addRow(const QString &name, const QString &label)
{
    auto *const field = new QLineEdit;
    field->setObjectName(name);
    field->setAccessibleName(label);
    field->setEchoMode(QLineEdit::Password);
    field->setInputMethodHints(Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhHiddenText);
    m_form.addRow(label, field);
    connect(field, &QLineEdit::textEdited, this, &SecretFields::edited);
    return field;
}

void SecretFields::setPlace(const RedisPlace &place)
{
    m_place = place;
    showRows();
}

void SecretFields::setVisible(bool visible)
{
    m_isVisible = visible;
    showRows();
}

void SecretFields::showRows()
{
    const bool hasTls = m_place.tls && m_place.kind != RedisPlace::Kind::Socket;
    m_form.setRowVisible(m_password, m_isVisible);
    m_form.setRowVisible(m_sentinelPassword, m_isVisible && m_place.kind == RedisPlace::Kind::Sentinel);
    m_form.setRowVisible(m_passphrase, m_isVisible && hasTls && !m_place.tls->keyFile.isEmpty());
}

void SecretFields::clear(const QString &placeholder)
{
    for (QLineEdit *const field : {m_password, m_sentinelPassword, m_passphrase}) {
        field->clear();
        field->setPlaceholderText(placeholder);
    }
}

std::optional<Secrets> SecretFields::typed() const
{
    const Secrets secrets{.password = m_password->text(),
                          .sentinelPassword = m_sentinelPassword->text(),
                          .keyPassphrase = m_passphrase->text().toUtf8()};
    return secrets.isEmpty() ? std::nullopt : std::optional(secrets);
}

} // namespace Sothebais
