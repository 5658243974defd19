// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "catalogfile.h"

/// The text of comm/eventtypes.h: the enums of types and sources.
QString emitTypesHeader(const CatalogFile &catalog);

/// The text of comm/payloads.h: one struct per shape.
QString emitPayloadsHeader(const CatalogFile &catalog);
/// The text of payloads.cpp: their conversions.
QString emitPayloadsSource(const CatalogFile &catalog);

/// The text of catalogtable.cpp: what Catalog knows before anything is registered.
QString emitTableSource(const CatalogFile &catalog);
