// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "completion.h"

#include <QCoreApplication>

namespace Comm {

Error cancelled()
{
    return {.code = Error::Code::Cancelled,
            .message = QCoreApplication::translate("Comm::Completion",
                                                   "The request was cancelled before its answer came")};
}

} // namespace Comm
