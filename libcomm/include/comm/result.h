// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/error.h"

#include <utility>
#include <variant>

namespace Comm {

/// Either the value a call was made for, or the error that kept it from being there.
///
///     const Comm::Result<Comm::Decimal> price = Comm::Decimal::fromText("12.50");
///     if (!price)
///         qWarning() << price.error().toString();
template <typename T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) { }
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) { }

    bool hasValue() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return hasValue(); }

    /// The value; only to be asked for where hasValue() is true. A result that is about to end hands its
    /// value out as a value, so that a loop over the list in it has something to hold on to.
    const T &value() const & { return std::get<0>(m_state); }
    T value() && { return std::get<0>(std::move(m_state)); }
    const T &operator*() const & { return value(); }
    T operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return &value(); }

    /// The error; only to be asked for where hasValue() is false.
    const Error &error() const { return std::get<1>(m_state); }

private:
    std::variant<T, Error> m_state;
};

/// The outcome of a call that has nothing to hand back but its success.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error) : m_state(std::move(error)) { }

    bool hasValue() const noexcept { return m_state.index() == 0; }
    explicit operator bool() const noexcept { return hasValue(); }
    const Error &error() const { return std::get<Error>(m_state); }

private:
    std::variant<std::monostate, Error> m_state;
};

} // namespace Comm
