// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#pragma once

#include "comm/catalog.h"
#include "comm/event.h"
#include "comm/export.h"

#include <QList>
#include <QString>

#include <memory>

namespace Comm {

/// One thing that is wrong with an event.
struct ValidationIssue
{
    QString field; ///< as the existing services name it: "data.bidId"
    QString message; ///< as the existing services word it: "Bid ID is required"
    QString pointer; ///< where, as a JSON pointer (RFC 6901): "/data/bidId"; empty for the whole text

    bool operator==(const ValidationIssue &) const = default;
};

/// The verdict on one text.
struct Validation
{
    bool malformed = false; ///< the text is not JSON, or is beyond a limit
    QString malformation; ///< in words, which of these; empty unless malformed
    QList<ValidationIssue> issues; ///< empty if malformed

    bool isValid() const { return !malformed && issues.isEmpty(); }
    /// The malformation, or the issues as lines "data.bidId: Bid ID is required".
    COMM_EXPORT QStringList lines() const;

    bool operator==(const Validation &) const = default;
};

/// Tells whether a text is an event, exactly as the existing services would, or strictly by the catalogue.
///
///     Comm::EventValidator validator;
///     const Comm::Validation verdict = validator.validate(R"({"id":""})");
///     for (const Comm::ValidationIssue &issue : verdict.issues)
///         qInfo() << issue.pointer << issue.message;
class COMM_EXPORT EventValidator
{
public:
    enum class Level {
        Contract, ///< verdict, fields and messages of the existing services
        Strict, ///< and every field of the catalogue: presence, kind, enum value, ISO 8601 date, decimal
    };

    struct Options
    {
        Level level = Level::Contract;
        qsizetype maxBytes = 1024 * 1024; ///< longer texts are malformed
        int maxDepth = 512; ///< deeper texts are malformed; strict level reports beyond 64
        int maxIssues = 50; ///< further issues are not listed
    };

    explicit EventValidator(const Catalog &catalog = Catalog());
    EventValidator(const Catalog &catalog, Options options);
    EventValidator(EventValidator &&) noexcept;
    EventValidator &operator=(EventValidator &&) noexcept;
    ~EventValidator();

    Validation validate(QByteArrayView text);
    Validation validate(const Event &event) { return validate(event.payload()); }

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Comm
