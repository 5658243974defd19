// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "passwordprompt.h"

#include "environmentbar.h"
#include "gui/theme/theme.h"
#include "gui/widgets/plainlabel.h"
#include "secretfields.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace Sothebais {

namespace {

QDialogButtonBox *makeButtons()
{
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *const connectButton
        = buttons->addButton(PasswordPrompt::tr("Connect"), QDialogButtonBox::AcceptRole);
    connectButton->setObjectName(QStringLiteral("connectButton"));
    connectButton->setDefault(true);
    connectButton->setProperty("primary", true);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancelButton"));
    for (QAbstractButton *const button : buttons->buttons())
        button->setAccessibleName(QString(button->text()).remove(u'&'));
    return buttons;
}

} // namespace

PasswordPrompt::PasswordPrompt(const Profile &profile, const Theme &theme, QWidget *parent)
    : QDialog(parent),
      m_reason(new PlainLabel(QStringLiteral("promptReason")))
{
    constexpr int MinimumWidth = 420;
    setObjectName(QStringLiteral("passwordPrompt"));
    setWindowTitle(tr("Password of %1").arg(profile.title()));
    setMinimumWidth(MinimumWidth);

    auto *const strip = new EnvironmentBar(profile, theme);
    strip->findChild<QWidget *>(QStringLiteral("profilesButton"))->hide();
    m_reason->setWordWrap(true);
    m_reason->hide();
    auto *const how = new PlainLabel(QStringLiteral("promptKeeping"));
    how->setWordWrap(true);
    how->setProperty("muted", true);
    how->setText(profile.secrets == SecretKeeping::Keychain
                     ? tr("The keychain will be asked to keep it. If it cannot, it is kept until the program "
                          "ends.")
                     : tr("It is kept until the program ends, and written nowhere."));
    QDialogButtonBox *const buttons = makeButtons();

    auto *const form = new QFormLayout;
    form->setSpacing(8);
    m_fields = new SecretFields(*form, this);
    m_fields->setPlace(profile.redis);
    auto *const column = new QVBoxLayout;
    column->setContentsMargins(16, 16, 16, 16);
    column->setSpacing(12);
    column->addWidget(m_reason);
    column->addLayout(form);
    column->addWidget(how);
    column->addWidget(buttons);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(strip);
    layout->addLayout(column);
    m_fields->first()->setFocus();

    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this,
            [this] { Q_EMIT given(m_fields->typed().value_or(Secrets())); });
}

void PasswordPrompt::setReason(const Comm::Error &reason)
{
    m_reason->setText(reason.toString());
    m_reason->setHidden(reason.message.isEmpty());
}

} // namespace Sothebais
