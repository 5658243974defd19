// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "events/glob.h" // the globs of dead letters are those of subscriptions
