// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"

#include "core/text/visibletext.h"

#include <cstdio>
#include <iostream>
#include <string>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Sothebais {

void say(const QString &line)
{
    constexpr qsizetype Longest = 1000; // characters; a stranger's text may be in it
    const QByteArray text = (isErrorTerminal() ? ClearLine : "") + visibleText(line, Longest).toUtf8() + '\n';
    std::fwrite(text.constData(), 1, static_cast<size_t>(text.size()), stderr);
}

void complain(const QString &line)
{
    say(u"sothebais: "_s + line);
}

QString errorLine(const Comm::Error &error)
{
    constexpr qsizetype MaxDetails = 10;
    if (error.details.isEmpty())
        return error.toString();
    QString details = error.details.first(qMin(error.details.size(), MaxDetails)).join(u"; "_s);
    if (error.details.size() > MaxDetails)
        details += u"; and %1 more"_s.arg(error.details.size() - MaxDetails);
    return error.toString() + u": "_s + details;
}

ExitCode fail(const Comm::Error &error)
{
    complain(errorLine(error));
    return exitCodeOf(error);
}

bool canAsk(const QString &lookFirst)
{
    if (isatty(STDIN_FILENO) == 1)
        return true;
    complain(u"nobody to ask: standard input is no terminal; say --yes, or look first "_s + lookFirst);
    return false;
}

bool agrees(const QString &question)
{
    std::cerr << question.toStdString() << "? [y/N] " << std::flush;
    std::string answer;
    std::getline(std::cin, answer);
    return answer == "y" || answer == "Y" || answer == "yes";
}

QString counted(qint64 number, QLatin1StringView noun)
{
    return QString::number(number) + u' ' + noun + (number == 1 ? ""_L1 : "s"_L1);
}

bool isErrorTerminal()
{
    return isatty(STDERR_FILENO) == 1;
}

bool wantsColour()
{
    const QByteArray terminal = qgetenv("TERM");
    return isatty(STDOUT_FILENO) == 1 && qEnvironmentVariableIsEmpty("NO_COLOR") && terminal != "dumb";
}

} // namespace Sothebais
