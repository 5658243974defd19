// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QtCore/qglobal.h>

/// Marks what the shared library exports; everything else has hidden visibility.
#if defined(COMM_BUILDING_LIBRARY)
#define COMM_EXPORT Q_DECL_EXPORT
#else
#define COMM_EXPORT Q_DECL_IMPORT
#endif
