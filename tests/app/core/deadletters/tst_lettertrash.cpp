// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/deadletters/lettertrash.h"

#include "core/deadletters/trashfile.h"

#include "sampleletters.h"

#include <QDir>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Sothebais;
using namespace Qt::StringLiterals;

class tst_LetterTrash : public QObject
{
    Q_OBJECT

    /// A trash with its thread, as a window has it.
    struct Window
    {
        explicit Window(const QString &folder) : trash(folder, thread) { thread.start(); }
        ~Window()
        {
            thread.quit();
            thread.wait();
        }

        bool discard(const QList<LetterPointer> &letters, bool isTaken = true)
        {
            const qint64 batch = trash.begin();
            std::optional<bool> isKept;
            trash.keep(batch, letters, [&](const Comm::Result<void> &kept) { isKept = kept.hasValue(); });
            if (isKept || !QTest::qWaitFor([&] { return isKept.has_value(); }) || !*isKept)
                return false;
            if (isTaken)
                trash.taken(batch, letters);
            return true;
        }

        QThread thread;
        LetterTrash trash;
    };

    static int folders(const QString &root)
    {
        return int(QDir(root).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size());
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }
    void goesWithItsWindow();
    void offersWhatACrashLeft();
    void saysThatItCannotKeep();
    void empties();
};

void tst_LetterTrash::goesWithItsWindow()
{
    const QTemporaryDir root;
    {
        Window window(root.path());
        QSignalSpy changed(&window.trash, &LetterTrash::changed);
        QVERIFY(window.discard({sampleLetter(lotEvent("1")), sampleLetter(lotEvent("2"))}));
        QVERIFY(window.discard({sampleLetter(lotEvent("3"))}));
        QCOMPARE(changed.count(), 2);
        QCOMPARE(window.trash.count(), 3);
        QCOMPARE(window.trash.batches().first().letters.size(), 1); // the newest
        QCOMPARE(folders(root.path()), 1);
        const QString folder
            = QDir(root.path()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)[0].filePath();
        QVERIFY(!(QFile::permissions(folder) & (QFile::ReadGroup | QFile::ReadOther)));
    }
    QCOMPARE(folders(root.path()), 0);
}

void tst_LetterTrash::offersWhatACrashLeft()
{
    const QTemporaryDir root;
    const QString left = root.filePath(u"left"_s);
    Comm::DeadLetter parked = sampleEntry(lotEvent("2"));
    parked.parked = true;
    {
        Window window(root.path());
        const QList<LetterPointer> letters{sampleLetter(lotEvent("1")), Letter::of(parked),
                                           Letter::of(Comm::DeadLetter::parse("\xff no JSON"))};
        QVERIFY(window.discard(letters));
        window.trash.forget(window.trash.batches().first().number, {letters[0]});
        QVERIFY(window.discard({sampleLetter(lotEvent("4"))}));
        bool isReleased = false;
        window.trash.release(0, {sampleLetter(lotEvent("4"))}, [&] { isReleased = true; });
        QTRY_VERIFY(isReleased);
        QVERIFY(window.discard({sampleLetter(lotEvent("5"))}, false)); // what was written before is there now
        // A copy of the folder whose lock nobody holds is what a crash leaves behind.
        const QString folder
            = QDir(root.path()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)[0].filePath();
        QVERIFY(QDir().mkpath(left));
        for (const QString &name : QDir(folder).entryList(QDir::Files))
            QVERIFY(QFile::copy(folder + u'/' + name, left + u'/' + name));
    }
    QFile file(left + u"/letters.ndjson"_s);
    QVERIFY(file.open(QIODevice::Append));
    file.write("{\"entry\":\"cut o"); // what the crash has interrupted
    file.close();

    Window window(root.path());
    window.trash.readLeftBehind();
    QTRY_COMPARE(window.trash.batches().size(), 2);
    const TrashedLetters batch = window.trash.batches().first();
    QVERIFY(batch.isLeftBehind && !batch.isUnsure);
    const TrashedLetters unsure = window.trash.batches().last();
    QVERIFY(unsure.isLeftBehind && unsure.isUnsure);
    QCOMPARE(unsure.letters.size(), 2);
    QCOMPARE(unsure.letters[0]->entry.event.id(), "4");
    QCOMPARE(unsure.letters[1]->entry.event.id(), "5");
    QCOMPARE(batch.letters.size(), 2);
    QCOMPARE(batch.letters[0]->entry.bytes, parked.bytes);
    QVERIFY(batch.letters[0]->entry.parked);
    QCOMPARE(batch.letters[1]->entry.bytes, "\xff no JSON");
    window.trash.forget(batch.number, batch.letters); // they are back at the server
    QCOMPARE(window.trash.batches(), QList<TrashedLetters>({unsure}));
    QVERIFY(QFile::exists(left));
    window.trash.forget(unsure.number, unsure.letters);
    QVERIFY(window.trash.batches().isEmpty());
    QTRY_COMPARE(folders(root.path()), 0);
}

void tst_LetterTrash::saysThatItCannotKeep()
{
    Window window(u"/proc/nowhere"_s);
    QVERIFY(!window.discard({sampleLetter(lotEvent("1"))}));
    QCOMPARE(window.trash.count(), 0);
}

void tst_LetterTrash::empties()
{
    const QTemporaryDir root;
    Window window(root.path());
    QVERIFY(window.discard({sampleLetter(lotEvent("1"))}));
    QVERIFY(window.discard({sampleLetter(lotEvent("2"))}));
    window.trash.empty();
    QCOMPARE(window.trash.count(), 0);
    QVERIFY(window.trash.batches().isEmpty());
}

QTEST_GUILESS_MAIN(tst_LetterTrash)
#include "tst_lettertrash.moc"
