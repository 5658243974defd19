// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtCore/qglobal.h>

#if defined(COMM_BUILDING_GATEWAY)
#define COMM_GATEWAY_EXPORT Q_DECL_EXPORT
#else
#define COMM_GATEWAY_EXPORT Q_DECL_IMPORT
#endif
