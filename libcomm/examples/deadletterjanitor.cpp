// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

// Clears up the dead letter queue: retries what failed with a given error, and says what became of each
// letter.
//
//     deadletterjanitor <Redis URL> <part of an error's message>

#include <comm/redrivejob.h>

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = app.arguments();
    const auto redis = Comm::RedisAddress::fromUrl(arguments.value(1, u"redis://localhost"_s));
    if (!redis)
        qFatal("%s", qPrintable(redis.error().toString()));
    Comm::EventClient client({.redis = *redis});
    Comm::DeadLetterQueue queue(client);
    Comm::RedriveJob job(queue, {.filter = {.error = arguments.value(2)}, .perSecond = 50});

    QTextStream out(stdout);
    QObject::connect(&job, &Comm::RedriveJob::handled, &app,
                     [&out](const Comm::DeadLetter &letter, const Comm::Result<Comm::Publication> &outcome) {
                         out << letter.event.id().toByteArray() << ' '
                             << (outcome ? u"retried"_s : outcome.error().toString()) << Qt::endl;
                     });
    QObject::connect(&job, &Comm::RedriveJob::finished, &app, [&] {
        const Comm::RedriveJob::Progress &progress = job.progress();
        out << progress.done << " of " << progress.matched << " done";
        if (job.error())
            out << ", then: " << job.error()->toString();
        out << Qt::endl;
        QCoreApplication::exit(job.error() ? 1 : 0);
    });
    QObject::connect(&client, &Comm::EventClient::failed, &app, [](const Comm::Error &error) {
        QTextStream(stderr) << error.toString() << Qt::endl;
        QCoreApplication::exit(1);
    });
    client.connectToServer();
    job.start();
    return app.exec();
}
