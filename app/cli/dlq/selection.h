// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <comm/deadletterfilter.h>

#include <CLI/CLI.hpp>

#include <optional>

namespace Sothebais {

/// Which dead letters a command is about, as its options say.
struct DlqSelection
{
    std::string id;
    std::string type;
    std::string error;
    std::string olderThan; ///< "90s", "30m", "2h", "7d"
    bool parked = false;
    bool all = false;

    /// Declares the options.
    void define(CLI::App &command);
    /// True if it names one letter.
    bool isOne() const { return !id.empty(); }
    bool isEmpty() const { return id.empty() && type.empty() && error.empty() && olderThan.empty(); }
    /// InvalidArgument for what makes no sense.
    Comm::Result<Comm::DeadLetterFilter> filter() const;
};

/// The duration of "90s", "30m", "2h" or "7d".
std::optional<std::chrono::seconds> durationOf(const std::string &text);

/// A letter as one line for people: fingerprint, time, type, id of the event, message.
QString letterLine(const Comm::DeadLetter &letter);

/// What a command says that found nothing to work on, with its exit code.
int nothingFits();

} // namespace Sothebais
