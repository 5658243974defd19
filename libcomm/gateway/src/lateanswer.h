// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QHttpServerResponse>

#include <functional>

namespace Comm {

/// The public function of that name, with somebody who sees the answer first.
QFuture<QHttpServerResponse> answerLater(const QFuture<QHttpServerResponse> &answer,
                                         const std::function<void(const QHttpServerResponse &)> &observe);

} // namespace Comm
