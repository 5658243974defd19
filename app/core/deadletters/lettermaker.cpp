// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lettermaker.h"

#include "core/store/eventsubject.h"

#include <comm/deadletterfilter.h>

namespace Sothebais {

namespace {

/// "at place (server.js:12:3)" of a stack, whose first line is the error once more.
QStringView topFrame(QStringView stack)
{
    qsizetype from = 0;
    while (from < stack.size()) {
        const qsizetype found = stack.indexOf(u'\n', from);
        const qsizetype end = found < 0 ? stack.size() : found;
        const QStringView line = stack.sliced(from, end - from).trimmed();
        if (line.startsWith(u"at "))
            return line;
        from = end + 1;
    }
    return {};
}

} // namespace

LetterPointer LetterMaker::make(Comm::DeadLetter entry)
{
    const QDateTime time = entry.time();
    Letter letter{.time = time.isValid() ? time.toMSecsSinceEpoch() : 0,
                  .error = sharedError(entry.failure.message),
                  .frame = sharedFrame(entry.failure.stack),
                  .subject = entry.event.isMalformed() ? QByteArray() : subjectName(entry.event.dataText())};
    letter.entry = std::move(entry);
    return std::make_shared<const Letter>(std::move(letter));
}

QString LetterMaker::sharedError(const QString &message)
{
    if (m_errors.size() >= MostTexts)
        m_errors.clear();
    return *m_errors.insert(Comm::DeadLetterStatistics::normalised(message));
}

QString LetterMaker::sharedFrame(const QString &stack)
{
    const QStringView line = topFrame(stack);
    if (line.isEmpty() || line.size() > LongestLine)
        return Comm::DeadLetterStatistics::normalised(line);
    const auto known = m_frames.constFind(QString::fromRawData(line.data(), line.size()));
    if (known != m_frames.cend())
        return *known;
    if (m_frames.size() >= MostTexts)
        m_frames.clear();
    return *m_frames.insert(line.toString(), Comm::DeadLetterStatistics::normalised(line));
}

} // namespace Sothebais
