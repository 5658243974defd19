// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "confirmbulk.h"

#include "bulkdialog.h"
#include "core/safety/writeguard.h"

namespace Sothebais {

void confirmBulk(QWidget *parent, const WriteGuard &guard, const QString &what, std::function<void()> go)
{
    if (!guard.isProduction()) {
        go();
        return;
    }
    auto *const dialog = new BulkDialog(guard.environmentName(), what, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(go));
    dialog->open();
}

} // namespace Sothebais
