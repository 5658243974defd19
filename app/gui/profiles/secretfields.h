// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/profiles/redisplace.h"

#include <QObject>

class QFormLayout;
class QLineEdit;

namespace Sothebais {

/// The rows of a form that take passwords. They never show one, not even one that is kept: what is typed
/// replaces it.
class SecretFields : public QObject
{
    Q_OBJECT
public:
    /// Adds the rows at the end of the form.
    explicit SecretFields(QFormLayout &form, QObject *parent = nullptr);

    /// Which passwords this place can want.
    void setPlace(const RedisPlace &place);
    void setVisible(bool visible);
    /// Empty fields, with a word about what is kept already.
    void clear(const QString &placeholder = {});
    /// What was typed, if anything was.
    std::optional<Secrets> typed() const;
    QLineEdit *first() const { return m_password; }

Q_SIGNALS:
    void edited();

private:
    QLineEdit *addRow(const QString &name, const QString &label);
    void showRows();

    QFormLayout &m_form;
    QLineEdit *m_password;
    QLineEdit *m_sentinelPassword;
    QLineEdit *m_passphrase;
    RedisPlace m_place;
    bool m_isVisible = true;
};

} // namespace Sothebais
