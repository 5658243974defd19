// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/commands.h"
#include "cli/console.h"
#include "cli/inputfile.h"
#include "cli/output.h"
#include "linesplitter.h"
#include "verdict.h"

#include <comm/eventvalidator.h>

namespace Sothebais {

namespace {

struct ValidateOptions
{
    std::string file;
    bool strict = false;
    bool nulSeparated = false;
};

constexpr qsizetype TextReadSize = 256 * 1024;

class Judge
{
public:
    explicit Judge(const ValidateOptions &options)
        : m_limits({.level = options.strict ? Comm::EventValidator::Level::Strict
                                            : Comm::EventValidator::Level::Contract}),
          m_validator(Comm::Catalog(), m_limits),
          m_lines(options.nulSeparated ? '\0' : '\n', m_limits.maxBytes),
          m_pointers(options.strict ? Pointers::Include : Pointers::Omit)
    {
    }

    ExitCode judge(InputFile &input)
    {
        QByteArray buffer(TextReadSize, Qt::Uninitialized);
        while (true) {
            const Comm::Result<QByteArrayView> bytes = input.read(buffer);
            if (!bytes)
                return fail(bytes.error());
            if (bytes->isEmpty())
                m_lines.finish();
            m_lines.feed(*bytes);
            while (const auto line = m_lines.next())
                judge(*line);
            if (const auto end = m_output.flush(); end || bytes->isEmpty())
                return end.value_or(m_allValid ? Done : AnswerIsNo);
        }
    }

private:
    void judge(QByteArrayView line)
    {
        const Comm::Validation verdict = m_validator.validate(line);
        m_allValid = m_allValid && verdict.isValid();
        m_output.writeLine(verdictLine(m_lines.lineNumber(), verdict, m_pointers));
    }

    Comm::EventValidator::Options m_limits;
    Comm::EventValidator m_validator;
    LineSplitter m_lines;
    Pointers m_pointers;
    Output m_output;
    bool m_allValid = true;
};

int runValidate(const ValidateOptions &options)
{
    Comm::Result<InputFile> input = InputFile::open(QString::fromStdString(options.file));
    if (!input)
        return fail(input.error());
    InputFile file = std::move(input).value();
    return Judge(options).judge(file);
}

} // namespace

RunCommand defineValidate(CLI::App &command)
{
    const auto options = std::make_shared<ValidateOptions>();
    command.add_option("FILE", options->file, "File of events, one a line; - or none is standard input");
    command.add_flag("--strict", options->strict,
                     "Check every field of the catalogue, not only what the services check");
    command.add_flag("-0", options->nulSeparated, "Events end with a NUL byte instead of a line break");
    command.footer("Prints one JSON verdict for each event. Exits with 1 if any is invalid.");
    return [options](const GlobalOptions &) { return runValidate(*options); };
}

} // namespace Sothebais
