// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "trouble.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <optional>

namespace Sothebais {

class SimulatedService;

/// All services of the auction house, as far as their health goes, at the ports where the real ones would be.
///
///     SimulatedServices services({.portOffset = 20'000, .hasTroubleInTurn = true});
///     if (const auto listening = services.listen(); !listening)
///         return listening.error();
class SimulatedServices : public QObject
{
    Q_OBJECT
public:
    struct Given
    {
        QString service = {}; ///< its id
        Trouble trouble = Trouble::None;

        bool operator==(const Given &) const = default;
    };
    struct Options
    {
        int portOffset = 0; ///< added to each port
        QList<Given> troubles = {}; ///< from the beginning
        bool hasTroubleInTurn = false; ///< one service after the other, each in another way, and well between
    };

    static QStringList serviceIds();
    /// Of "auction:flood"; InvalidArgument with what there is.
    static Comm::Result<Given> givenFromText(const QString &text);
    /// Who has what trouble in the nth turn.
    static Given turn(int number);

    explicit SimulatedServices(const Options &options, QObject *parent = nullptr);

    Comm::Result<void> listen();
    void setTrouble(const QString &service, Trouble trouble);

Q_SIGNALS:
    void troubleChanged(const QString &service, Sothebais::Trouble trouble);

private:
    void takeTurn();

    const Options m_options;
    QList<SimulatedService *> m_services;
    QTimer m_turns;
    int m_turn = 0;
    std::optional<Given> m_current; ///< the trouble of this turn
};

} // namespace Sothebais
