// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "websocket/framewalker.h"

#include "scriptedwebsocketserver.h"

#include <QTest>

using namespace Comm;
using Server = ScriptedWebSocketServer;

class tst_FrameWalker : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void findsControlFramesAmongOthers_data()
    {
        QTest::addColumn<int>("piece");
        for (const int piece : {1, 2, 3, 7, 1'000'000})
            QTest::addRow("%d bytes at a time", piece) << piece;
    }
    void findsControlFramesAmongOthers()
    {
        QFETCH(int, piece);
        const QByteArray bytes = Server::frame(1, "\x89\x01x") + Server::frame(9, "who?")
            + Server::frame(2, QByteArray(300, '\x89')) + Server::frame(10, {})
            + Server::frame(2, QByteArray(70'000, '\x88')) + Server::frame(1, {})
            + Server::closeFrame(1001, "bye");
        FrameWalker walker;
        QList<ControlFrame> found;
        for (qsizetype at = 0; at < bytes.size(); at += piece)
            found += walker.feed(
                QByteArrayView(bytes).sliced(at).first(std::min<qsizetype>(piece, bytes.size() - at)));
        const QByteArray payload("\x03\xe9"
                                 "bye",
                                 5);
        QCOMPARE(found, (QList<ControlFrame>{{9, "who?"}, {10, {}}, {8, payload}}));
    }

    void losesItsWayForGood()
    {
        FrameWalker walker;
        const QByteArray tooLong("\x89\x7f\xff\xff\xff\xff\xff\xff\xff\xff", 10);
        QVERIFY(walker.feed(QByteArray(Server::frame(9, "a") + tooLong)).size() == 1);
        QVERIFY(walker.feed(Server::frame(9, "b")).isEmpty());
    }

    void stepsOverMasks()
    {
        FrameWalker walker;
        const QByteArray masked("\x81\x83mask123", 9);
        QCOMPARE(walker.feed(QByteArray(masked + Server::frame(9, "x"))), (QList<ControlFrame>{{9, "x"}}));
    }
};

QTEST_GUILESS_MAIN(tst_FrameWalker)
#include "tst_framewalker.moc"
