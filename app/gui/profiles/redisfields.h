// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profiles/redisplace.h"

#include <QObject>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace Sothebais {

class FileField;
class Theme;

/// The rows of a form that say where a Redis is. An address that is pasted into the field of the host fills
/// all of them.
class RedisFields : public QObject
{
    Q_OBJECT
public:
    /// Adds the rows at the end of the form.
    RedisFields(QFormLayout &form, const Theme &theme, QObject *parent = nullptr);

    RedisPlace place() const;
    void setPlace(const RedisPlace &place);

Q_SIGNALS:
    /// By the user.
    void edited();
    /// The address that was pasted had passwords in it, which are in no field now.
    void secretsPasted(const Sothebais::Secrets &secrets);

private:
    void addPlaceRows();
    void addUserRows();
    void addTlsRows();
    QLineEdit *makeLine(const QString &name, const QString &label);
    void takePasted();
    void showRows();

    QFormLayout &m_form;
    QComboBox *m_kind;
    QLineEdit *m_host;
    QSpinBox *m_port;
    QLineEdit *m_sentinels;
    QLineEdit *m_master;
    QLineEdit *m_sentinelUser;
    QLineEdit *m_socket;
    QSpinBox *m_database;
    QLineEdit *m_user;
    QCheckBox *m_hasTls;
    FileField *m_ca;
    FileField *m_certificate;
    FileField *m_key;
    QLineEdit *m_serverName;
};

} // namespace Sothebais
