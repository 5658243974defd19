// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/console.h"
#include "cli/dlq/dlq.h"
#include "cli/dlq/selection.h"
#include "cli/output.h"
#include "core/json/jsonlayout.h"

#include <QCoreApplication>
#include <QDir>
#include <QProcess>
#include <QTemporaryFile>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

struct EditOptions
{
    DlqSelection selection;
    Comm::DeadLetterRetry how;
    std::string data;
};

Comm::Error editorError(const QString &why)
{
    return {.code = Comm::Error::Code::StorageFailure,
            .message = u"the data cannot be edited: %1"_s.arg(why),
            .remedy = u"Set $EDITOR, or give the data with --data"_s};
}

/// The data of the event as the user's editor leaves it.
Comm::Result<QByteArray> editByHand(const Comm::DeadLetter &letter)
{
    const QByteArray before = indentedJson(letter.event.dataText()) + '\n';
    QTemporaryFile file(QDir::tempPath() + u"/sothebais-XXXXXX.json"_s);
    if (!file.open() || file.write(before) != before.size() || !file.flush())
        return editorError(file.errorString());
    QByteArray editor = qgetenv("VISUAL");
    if (editor.isEmpty())
        editor = qgetenv("EDITOR");
    if (editor.isEmpty())
        editor = "vi";
    QProcess process;
    process.setInputChannelMode(QProcess::ForwardedInputChannel);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.start(u"/bin/sh"_s,
                  {u"-c"_s, QString::fromLocal8Bit(editor) + u" \"$1\""_s, u"sh"_s, file.fileName()});
    process.waitForFinished(-1);
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return editorError(u"the editor failed"_s);
    QFile edited(file.fileName()); // anew: an editor may have put another file in its place
    if (!edited.open(QIODevice::ReadOnly))
        return editorError(edited.errorString());
    const QByteArray after = edited.readAll();
    if (after == before)
        return editorError(u"it was not changed"_s);
    return after;
}

void edit(Comm::DeadLetterQueue &queue, const Comm::Result<QList<Comm::DeadLetter>> &letters,
          const EditOptions &options)
{
    if (!letters)
        return QCoreApplication::exit(fail(letters.error()));
    if (letters->isEmpty())
        return QCoreApplication::exit(nothingFits());
    if (letters->size() > 1) {
        complain(u"more than one dead letter fits; name one by its fingerprint"_s);
        return QCoreApplication::exit(WrongUsage);
    }
    const Comm::DeadLetter &letter = letters->first();
    const Comm::Result<QByteArray> data
        = options.data.empty() ? editByHand(letter) : Comm::Result(QByteArray::fromStdString(options.data));
    if (!data)
        return QCoreApplication::exit(fail(data.error()));
    queue.editAndRetry(letter, *data, options.how)
        .then(&queue, [](const Comm::Result<Comm::Publication> &publication) {
            QCoreApplication::exit(printId(publication));
        });
}

int runEdit(const GlobalOptions &global, const EditOptions &options)
{
    const Comm::Result<Comm::DeadLetterFilter> filter = options.selection.filter();
    if (!filter)
        return fail(filter.error());
    if (options.selection.isEmpty()) {
        complain(u"which dead letter? Name an id or fingerprint; 'sothebais dlq list' has them"_s);
        return WrongUsage;
    }
    return runWithQueue(global, [&](Comm::DeadLetterQueue &queue) {
        queue.find(*filter, 2)
            .then(&queue, [&queue, &options](const Comm::Result<QList<Comm::DeadLetter>> &letters) {
                edit(queue, letters, options);
            });
    });
}

} // namespace

RunCommand defineDlqEdit(CLI::App &command)
{
    const auto options = std::make_shared<EditOptions>();
    options->selection.define(command);
    command.add_option("--data", options->data, "The new data; opens $VISUAL or $EDITOR if not given")
        ->type_name("JSON");
    command.add_flag("--as-new", options->how.asNewEvent, "As a new event with a new id");
    command.add_flag("--even-unheard", options->how.evenUnheard, "Also if nobody listens");
    command.footer(
        "Publishes the event with the new data and prints its id. The entry and what replaced it are kept "
        "in\nevents:deadletter:edited.");
    return [options](const GlobalOptions &global) { return runEdit(global, *options); };
}

} // namespace Sothebais
