// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/catalog.h>

#include <QStringList>

namespace Sothebais {

/// Every field of the data that the catalogue knows, as paths: "data.amount".
QStringList catalogDataFields(const Comm::Catalog &catalog);

/// The field that somebody who wrote this may have meant; empty if nothing is near.
QString suggestedField(const QString &word, const Comm::Catalog &catalog);

} // namespace Sothebais
