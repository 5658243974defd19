// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settingsdialog.h"

#include "keysettings.h"
#include "limitsettings.h"
#include "looksettings.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace Sothebais {

SettingsDialog::SettingsDialog(Preferences &preferences, QWidget *parent) : QDialog(parent)
{
    constexpr QSize FirstSize(620, 520);
    setObjectName(QStringLiteral("settingsDialog"));
    setWindowTitle(tr("Settings"));
    resize(FirstSize);
    auto *const tabs = new QTabWidget;
    tabs->setObjectName(QStringLiteral("settingsTabs"));
    tabs->setAccessibleName(tr("Kinds of settings"));
    tabs->setDocumentMode(true);
    tabs->addTab(new LookSettings(preferences), tr("Look and times"));
    tabs->addTab(new LimitSettings(preferences), tr("Limits"));
    tabs->addTab(new KeySettings(preferences), tr("Keys"));
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *const close = buttons->button(QDialogButtonBox::Close);
    close->setObjectName(QStringLiteral("closeSettingsButton"));
    close->setAccessibleName(tr("Close"));
    close->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 16);
    layout->addWidget(tabs, 1);
    layout->addWidget(buttons);
}

} // namespace Sothebais
