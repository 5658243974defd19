// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include <QByteArrayView>

namespace Comm {

/// Whether Redis would hand a message for the channel `text` to a subscriber of the pattern `glob`: `*`, `?`,
/// `[a-c]`,
/// `[^abc]` and `\`, byte by byte.
bool globMatches(QByteArrayView glob, QByteArrayView text);

} // namespace Comm
