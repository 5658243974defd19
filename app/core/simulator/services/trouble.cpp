// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "trouble.h"

#include <QCoreApplication>

#include <array>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

struct TroubleWords
{
    Q_DECLARE_TR_FUNCTIONS(Sothebais::Trouble)
};

constexpr std::array TroubleNames{"none"_L1,  "down"_L1, "drop"_L1,  "stall"_L1,     "refuse"_L1,
                                  "close"_L1, "mute"_L1, "flood"_L1, "unhealthy"_L1, "slow"_L1};

} // namespace

QString troubleName(Trouble trouble)
{
    return TroubleNames.at(size_t(trouble));
}

QStringList troubleNames()
{
    return QStringList(TroubleNames.begin() + 1, TroubleNames.end());
}

Comm::Result<Trouble> troubleFromName(const QString &name)
{
    const auto *const found = std::find(TroubleNames.begin(), TroubleNames.end(), name);
    if (found != TroubleNames.end())
        return Trouble(found - TroubleNames.begin());
    return Comm::Error{.code = Comm::Error::Code::InvalidArgument,
                       .message = TroubleWords::tr("There is no trouble “%1”").arg(name),
                       .remedy = TroubleWords::tr("Use one of %1").arg(troubleNames().join(u", "_s))};
}

} // namespace Sothebais
