// SPDX-FileCopyrightText: 2026 The Manypath authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <utility>
#include <variant>

namespace manypath {

/// Why an operation was not done. `message` is for people and says what was refused and what is allowed;
/// programs branch on `kind` and `errnum` only (the kernel's texts change between releases).
struct Error {
    enum class Kind {
        Kernel,           ///< the kernel refused: `errnum` and, where it gave one, `extack` are its words
        InvalidArgument,  ///< refused before the kernel was asked: the value is named in `message`
        NotSupported,     ///< this kernel or this machine has no such thing
        NotAuthorized,    ///< the caller may not do this
        Dismissed,        ///< somebody was asked to authorise this and closed the question: no fault, nothing to complain of
        Unavailable,      ///< no helper, or the helper can't reach the kernel interface just now
    };

    Kind kind = Kind::Kernel;
    int errnum = 0;   ///< positive errno, 0 where none applies
    QString extack;   ///< the kernel's extended acknowledgement, empty where it sent none
    QString message;  ///< one sentence, no trailing full stop

    bool operator==(const Error &) const = default;
};

/// An Error in the kernel's words: "WHAT: EXTACK (ERRNO-NAME: strerror)".
[[nodiscard]] Error kernelError(const QString &what, int errnum, const QString &extack = {});
[[nodiscard]] Error invalidArgument(const QString &message);

/// The symbolic name of a positive errno ("EEXIST"), or its number where the C library knows none.
[[nodiscard]] QString errnoName(int errnum);

/// A value or the Error that stands in its place. Errors are values here; nothing throws.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {}

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T &value() const & { return std::get<0>(m_state); }
    [[nodiscard]] T value() && { return std::get<0>(std::move(m_state)); }
    [[nodiscard]] const Error &error() const { return std::get<1>(m_state); }

    const T &operator*() const & { return value(); }
    const T *operator->() const { return &std::get<0>(m_state); }

private:
    std::variant<T, Error> m_state;
};

template <>
class [[nodiscard]] Result<void> {
public:
    Result() = default;
    Result(Error error) : m_error(std::move(error)) {}

    [[nodiscard]] bool ok() const { return !m_error.has_value(); }
    explicit operator bool() const { return ok(); }
    [[nodiscard]] const Error &error() const { return *m_error; }

private:
    std::optional<Error> m_error;
};

}  // namespace manypath
