// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "accesstokens.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Comm;
using namespace Qt::StringLiterals;

class tst_AccessTokens : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void nobodyIsAskedWithoutAFile();
    void opensForEachToken();
    void staysClosed_data();
    void staysClosed();
    void readsTheFileAgain();
    void keepsTheTokensIfTheFileGoesBad();
    void refusesFiles_data();
    void refusesFiles();

private:
    QString write(const QByteArray &text)
    {
        QFile file(m_dir.filePath(u"tokens"_s));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName()
                                                                                  : QString();
    }

    QTemporaryDir m_dir;
};

void tst_AccessTokens::nobodyIsAskedWithoutAFile()
{
    QVERIFY(!AccessTokens().isRequired());
    QVERIFY(!AccessTokens().open("Bearer x"));
}

void tst_AccessTokens::opensForEachToken()
{
    const auto tokens = AccessTokens::fromFile(write("# of the old service\nfirst\r\n\n  second  \n"));
    QVERIFY(tokens);
    QVERIFY(tokens->isRequired());
    QVERIFY(tokens->open("Bearer first"));
    QVERIFY(tokens->open("bearer  second "));
}

void tst_AccessTokens::staysClosed_data()
{
    QTest::addColumn<QByteArray>("authorization");
    for (const char *text : {"", "first", "Bearer", "Bearer ", "Bearer firs", "Bearer firstx", "Bearer First",
                             "Basic first", "Bearer first,second", "Bearer # of the old service"})
        QTest::newRow(text) << QByteArray(text);
}

void tst_AccessTokens::staysClosed()
{
    QFETCH(QByteArray, authorization);
    const auto tokens = AccessTokens::fromFile(write("# of the old service\nfirst\nsecond"));
    QVERIFY(tokens);
    QVERIFY(!tokens->open(authorization));
}

void tst_AccessTokens::readsTheFileAgain()
{
    auto tokens = AccessTokens::fromFile(write("old"));
    QVERIFY(tokens);
    AccessTokens mine = *tokens;
    write("brandnew");
    QVERIFY(mine.refresh());
    QVERIFY(mine.open("Bearer brandnew"));
    QVERIFY(!mine.open("Bearer old"));
}

void tst_AccessTokens::keepsTheTokensIfTheFileGoesBad()
{
    const QString fileName = write("token");
    auto tokens = AccessTokens::fromFile(fileName);
    QVERIFY(tokens);
    AccessTokens mine = *tokens;
    QVERIFY(QFile::remove(fileName));
    QVERIFY(!mine.refresh());
    QVERIFY(mine.open("Bearer token"));
    QVERIFY(mine.refresh()); // told once
    write("other");
    QVERIFY(mine.refresh());
    QVERIFY(mine.open("Bearer other"));
}

void tst_AccessTokens::refusesFiles_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("comments") << QByteArray("# none\n\n");
    QTest::newRow("spaces") << QByteArray("two words");
    QTest::newRow("not ASCII") << QByteArray("\xc3\xa4");
    QTest::newRow("huge") << QByteArray(100'000, 'a');
}

void tst_AccessTokens::refusesFiles()
{
    QFETCH(QByteArray, text);
    const auto tokens = AccessTokens::fromFile(write(text));
    QVERIFY(!tokens);
    QVERIFY(tokens.error().message.contains(m_dir.path()));
    QVERIFY(!tokens.error().remedy.isEmpty());
    QVERIFY(text.isEmpty() || !tokens.error().toString().contains(QString::fromUtf8(text)));
    QVERIFY(!AccessTokens::fromFile(m_dir.filePath(u"missing"_s)));
}

QTEST_GUILESS_MAIN(tst_AccessTokens)
#include "tst_accesstokens.moc"
