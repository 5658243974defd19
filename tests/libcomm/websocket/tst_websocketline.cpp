// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "websocket/websocketline.h"

#include "faultproxy.h"
#include "scriptedwebsocketserver.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Comm;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Party = WebSocketClose::Party;
using State = WebSocketHealth::State;

namespace {

WebSocketOptions optionsFor(const QString &url)
{
    WebSocketOptions options;
    options.request.url = QUrl(url);
    options.reconnect.interval = 10ms;
    return options;
}

QString urlOf(quint16 port)
{
    return u"ws://127.0.0.1:%1/ws"_s.arg(port);
}

// A line and everything that it told.
struct Kept
{
    explicit Kept(const WebSocketOptions &options, const WebSocketLine::Seams &seams = {})
        : line(options, seams)
    {
        QObject::connect(&line, &WebSocketLine::stateChanged, &line,
                         [this](State state) { states.append(state); });
        QObject::connect(&line, &WebSocketLine::closed, &line,
                         [this](const WebSocketClose &close) { closes.append(close); });
        QObject::connect(&line, &WebSocketLine::failed, &line,
                         [this](const Error &error) { errors.append(error); });
        QObject::connect(&line, &WebSocketLine::received, &line,
                         [this](const WebSocketMessage &message) { messages.append(message); });
        QObject::connect(&line, &WebSocketLine::dropped, &line,
                         [this](const WebSocketMessage &message) { dropped.append(message.bytes); });
    }

    bool isConnected() const { return line.state() == State::Connected; }
    Result<WebSocketLine::Taken> sendText(const QByteArray &utf8)
    {
        return line.send({.kind = WebSocketMessage::Kind::Text, .bytes = utf8});
    }

    WebSocketLine line;
    QList<State> states;
    QList<WebSocketClose> closes;
    QList<Error> errors;
    QList<WebSocketMessage> messages;
    QByteArrayList dropped;
};

// A machine whose wall clock a test moves.
struct SleepyClock
{
    qint64 slept = 0; ///< ms

    WebSocketClock clock()
    {
        return {.wall = [this] { return QDateTime::currentDateTimeUtc().addMSecs(slept); }};
    }
};

} // namespace

class tst_WebSocketLine : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"."_s)); }

    void speaksTheContract()
    {
        WebSocketServer server({.greeting = uR"({"type":"welcome","clientId":"7","timestamp":1})"_s});
        Kept kept(optionsFor(server.url()));
        kept.line.open();
        QVERIFY(kept.states.isEmpty()); // nothing is told from within the call
        QTRY_COMPARE(kept.messages.size(), 1);
        QCOMPARE(kept.states, (QList{State::Connecting, State::Connected}));
        QCOMPARE(kept.messages[0].kind, WebSocketMessage::Kind::Json);
        QCOMPARE(kept.messages[0].json()[u"clientId"].toString(), u"7"_s);

        server.peer().sendTextMessage(uR"({"type":"ping","timestamp":5})"_s);
        server.peer().sendTextMessage(u"no <b>JSON</b>"_s);
        server.peer().sendBinaryMessage(QByteArray("\x00\xff", 2));
        QTRY_COMPARE(kept.messages.size(), 3); // the ping is not handed on
        QCOMPARE(kept.messages[1].kind, WebSocketMessage::Kind::Text);
        QCOMPARE(kept.messages[1].bytes, "no <b>JSON</b>");
        QCOMPARE(kept.messages[2].kind, WebSocketMessage::Kind::Binary);
        QCOMPARE(kept.messages[2].bytes, QByteArray("\x00\xff", 2));
        QTRY_COMPARE(server.texts().size(), 1);
        static const QRegularExpression pong(uR"(^\{"type":"pong","timestamp":\d{13}\}$)"_s);
        QVERIFY2(pong.match(server.texts()[0]).hasMatch(), qPrintable(server.texts()[0]));
    }

    void followsEachCloseCode_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<State>("state");
        for (const int code : {1001, 1005, 1006, 1011, 1012, 1013, 1014, 3000, 4000, 4999})
            QTest::addRow("%d", code) << code << State::Reconnecting;
        for (const int code : {1002, 1003, 1007, 1008, 1009, 1010})
            QTest::addRow("%d", code) << code << State::Failed;
        QTest::newRow("1000") << 1000 << State::Disconnected;
    }
    void followsEachCloseCode()
    {
        QFETCH(int, code);
        QFETCH(State, state);
        const ScriptedWebSocketServer server([code](QTcpSocket &peer) {
            if (code == 1006)
                peer.disconnectFromHost();
            else if (code == 1005)
                peer.write(ScriptedWebSocketServer::frame(8, {}));
            else
                peer.write(ScriptedWebSocketServer::closeFrame(code, "because"));
        });
        WebSocketOptions options = optionsFor(server.url());
        options.reconnect.interval = 1h;
        Kept kept(options);
        kept.line.open();
        QTRY_COMPARE(kept.closes.size(), 1);
        QCOMPARE(kept.states, (QList{State::Connecting, State::Connected, state}));
        QCOMPARE(kept.closes[0].code, code);
        QCOMPARE(kept.closes[0].willReconnect, state == State::Reconnecting);
        QVERIFY(kept.closes[0].at.isValid());
        QCOMPARE(kept.errors.size(), state == State::Disconnected ? 0 : 1);
        const WebSocketHealth health = kept.line.health();
        QCOMPARE(health.lastClose, kept.closes[0]);
        QCOMPARE(health.nextAttempt.isValid(), state == State::Reconnecting);
        QCOMPARE(health.lastError.has_value(), state != State::Disconnected);
    }

    void asksWhoeverDecides()
    {
        const ScriptedWebSocketServer server(
            [](QTcpSocket &peer) { peer.write(ScriptedWebSocketServer::closeFrame(1000)); });
        WebSocketOptions options = optionsFor(server.url());
        options.reconnect.decide
            = [](const WebSocketClose &close) -> std::optional<bool> { return close.code == 1000; };
        Kept kept(options);
        kept.line.open();
        QTRY_VERIFY(kept.line.health().reconnects >= 2);
        QCOMPARE(kept.closes[0].willReconnect, true);
    }

    void connectsAgainAfterADrop()
    {
        const WebSocketServer server({.echoes = true});
        FaultProxy proxy(server.port());
        Kept kept(optionsFor(urlOf(proxy.port())));
        kept.line.open();
        QTRY_VERIFY(kept.isConnected());
        proxy.resetAll();
        QTRY_COMPARE(kept.closes.size(), 1);
        QCOMPARE(kept.closes[0].code, 1006);
        QCOMPARE(kept.closes[0].by, Party::Nobody);
        QVERIFY(kept.closes[0].willReconnect);
        QTRY_VERIFY(kept.isConnected());
        QCOMPARE(kept.line.health().reconnects, 1);
        QCOMPARE(kept.line.health().connections, 2);
        QVERIFY(kept.sendText("here again"));
        QTRY_COMPARE(kept.messages.size(), 1);
    }

    void givesUpAfterTheAttempts()
    {
        const ScriptedServer server(
            [](QTcpSocket &peer) { peer.write("HTTP/1.1 503 Service Unavailable\r\nX-Why: full\r\n\r\n"); });
        WebSocketOptions options = optionsFor(urlOf(server.port()));
        options.reconnect.maxAttempts = 3;
        Kept kept(options);
        kept.line.open();
        QTRY_COMPARE(kept.line.state(), State::Failed);
        QCOMPARE(server.connections(), 3);
        QCOMPARE(kept.errors.size(), 3);
        QVERIFY(kept.closes.isEmpty()); // there was no connection to close
        QCOMPARE(kept.errors.last().code, Error::Code::HttpStatus);
        QVERIFY(kept.errors.last().details.join(u' ').contains(u"3"));
        const WebSocketHealth health = kept.line.health();
        QCOMPARE(health.httpStatus, 503);
        QVERIFY(health.httpHeaders.contains({"X-Why", "full"}));
        QCOMPARE(health.lastClose.httpStatus, 503);
        QCOMPARE(health.attempt, 3);
        kept.line.open(); // anew
        QTRY_COMPARE(server.connections(), 6);
    }

    void refusedFirstConnectionIsRetried()
    {
        QTcpServer reserved;
        QVERIFY(reserved.listen(QHostAddress::LocalHost));
        const quint16 port = reserved.serverPort();
        reserved.close();
        Kept kept(optionsFor(urlOf(port)));
        kept.line.open();
        QTRY_VERIFY(!kept.errors.isEmpty());
        QCOMPARE(kept.errors[0].code, Error::Code::ConnectionRefused);
        const WebSocketServer server({.port = port});
        QTRY_VERIFY(kept.isConnected());
        QCOMPARE(kept.line.health().reconnects, 0); // the first that came about
        QVERIFY(!kept.line.health().lastError);
    }

    void pingTimeoutEndsInAReconnect()
    {
        const WebSocketServer server;
        FaultProxy proxy(server.port());
        WebSocketOptions options = optionsFor(urlOf(proxy.port()));
        options.heartbeat.interval = 50ms;
        options.heartbeat.deadline = 200ms;
        Kept kept(options);
        kept.line.open();
        QTRY_VERIFY(kept.line.health().roundTrips.beats > 1);
        QCOMPARE(kept.line.health().roundTrips.loss, 0.0);
        proxy.setToxics({.blackHole = FaultProxy::BlackHole::Both}); // half open: nobody says anything
        QTRY_COMPARE(kept.closes.size(), 1);
        QCOMPARE(kept.closes[0].code, 4000);
        QCOMPARE(kept.closes[0].reason, u"Ping timeout"_s);
        QCOMPARE(kept.closes[0].by, Party::Us);
        QVERIFY(kept.closes[0].willReconnect);
        QCOMPARE(kept.errors[0].code, Error::Code::TimedOut);
        QVERIFY(kept.line.health().roundTrips.loss > 0);
        proxy.setToxics({});
        QTRY_VERIFY(kept.isConnected());
    }

    void sleepEndsInAReconnect()
    {
        const WebSocketServer server;
        SleepyClock machine;
        WebSocketOptions options = optionsFor(server.url());
        options.heartbeat.interval = 50ms;
        Kept kept(options, {.clock = machine.clock()});
        kept.line.open();
        QTRY_VERIFY(kept.line.health().roundTrips.beats > 1);
        QVERIFY(kept.closes.isEmpty());
        machine.slept = 60'000;
        QTRY_COMPARE(kept.closes.size(), 1);
        QCOMPARE(kept.closes[0].reason, u"Machine slept"_s);
        QVERIFY(kept.closes[0].willReconnect);
        QTRY_COMPARE(kept.line.health().reconnects, 1);
    }

    void livesOnWithAPeerThatEchoesPings()
    {
        const WebSocketServer server({.echoes = true}); // as the stream manager does
        WebSocketOptions options = optionsFor(server.url());
        options.heartbeat = {.interval = 20ms, .deadline = 2s, .protocol = false};
        Kept kept(options);
        kept.line.open();
        QTRY_VERIFY(kept.line.health().roundTrips.beats >= 3);
        QCOMPARE(kept.line.health().roundTrips.loss, 0.0);
        QVERIFY(kept.line.health().roundTrips.p50.value() > 0ms);
        QVERIFY(kept.line.health().lastPing.isValid());
        QVERIFY(kept.messages.isEmpty());
        QVERIFY(kept.closes.isEmpty());
        static const QRegularExpression ping(uR"(^\{"type":"ping","timestamp":\d{13}\}$)"_s);
        QVERIFY(ping.match(server.texts()[0]).hasMatch());
    }

    void asksTheProviderBeforeEachAttempt()
    {
        QByteArrayList tokens;
        const ScriptedServer server([&](QTcpSocket &peer) {
            const QByteArray request = peer.readAll();
            const qsizetype begin = request.indexOf("Bearer ") + 7;
            tokens.append(request.mid(begin, request.indexOf('\r', begin) - begin));
            peer.write("HTTP/1.1 401 Unauthorized\r\n\r\n");
        });
        WebSocketOptions options;
        int asked = 0;
        options.reconnect = {.maxAttempts = 5, .interval = 1ms};
        options.handshakeTimeout = 200ms;
        options.provider = [&]() -> QFuture<Result<WebSocketRequest>> {
            ++asked;
            QPromise<Result<WebSocketRequest>> promise;
            promise.start();
            const auto future = promise.future();
            if (asked == 1) {
                promise.addResult(WebSocketRequest{.url = QUrl(urlOf(server.port())), .token = "one"});
            } else if (asked == 2) {
                promise.addResult(Error{.code = Error::Code::HttpStatus, .message = u"no token today"_s});
            } else if (asked == 3) {
                throw std::runtime_error("provider broke");
            } else if (asked == 4) {
                promise.addResult(WebSocketRequest{.url = QUrl(u"http://wrong/"_s)});
            } else {
                promise.addResult(WebSocketRequest{.url = QUrl(urlOf(server.port())), .token = "five"});
            }
            promise.finish();
            return future;
        };
        Kept kept(options);
        kept.line.open();
        QTRY_COMPARE(kept.line.state(), State::Failed);
        QCOMPARE(asked, 5);
        QCOMPARE(tokens, (QByteArrayList{"one", "five"}));
        QCOMPARE(kept.errors.size(), 5);
        QVERIFY(kept.errors[1].message.contains(u"no token today"));
        QVERIFY(kept.errors[2].message.contains(u"provider broke"));
        QCOMPARE(kept.errors[3].code, Error::Code::InvalidArgument);
        for (const Error &error : kept.errors)
            QVERIFY(!error.toString().contains(u"five"));
    }

    void failsAtOnceWhereTryingAgainIsNoUse()
    {
        Kept wrong(optionsFor(u"http://localhost/"_s));
        wrong.line.open();
        QTRY_COMPARE(wrong.line.state(), State::Failed);
        QCOMPARE(wrong.errors.size(), 1);
        QCOMPARE(wrong.errors[0].code, Error::Code::InvalidArgument);
    }

    void keepsMessagesWhileOffline()
    {
        WebSocketServer server;
        FaultProxy proxy(server.port());
        proxy.setToxics({.refuse = true});
        WebSocketOptions options = optionsFor(urlOf(proxy.port()));
        options.offlineMessages = 2;
        options.offlineBytes = 100;
        options.reconnect.maxAttempts = 0;
        Kept kept(options);
        QCOMPARE(kept.sendText("before").error().code, Error::Code::NotConnected);
        kept.line.open();
        for (const char *text : {"one", "two", "three"})
            QCOMPARE(kept.sendText(text).value(), WebSocketLine::Taken::Queued);
        QVERIFY(kept.dropped.isEmpty()); // not from within the call
        QTRY_COMPARE(kept.dropped, QByteArrayList{"one"});
        QCOMPARE(kept.sendText(QByteArray(101, 'x')).error().code, Error::Code::TooLarge);
        QCOMPARE(kept.line.health().queued, 2);
        QCOMPARE(kept.line.health().dropped, 1);
        proxy.setToxics({});
        QTRY_COMPARE(server.texts(), (QStringList{u"two"_s, u"three"_s}));
        QCOMPARE(kept.line.health().queued, 0);
    }

    void forgetsTheQueueWhenToldToDisconnect()
    {
        WebSocketOptions options = optionsFor(u"ws://127.0.0.1:1/"_s);
        options.offlineMessages = 5;
        options.reconnect.interval = 1h;
        Kept kept(options);
        kept.line.open();
        QVERIFY(kept.sendText("never"));
        QTRY_COMPARE(kept.line.state(), State::Reconnecting);
        kept.line.close(1000, {});
        QCOMPARE(kept.line.state(), State::Disconnected);
        QTRY_COMPARE(kept.dropped, QByteArrayList{"never"});
    }

    void refusesWhatItCannotSend()
    {
        const ScriptedWebSocketServer server([](QTcpSocket &peer) { peer.setReadBufferSize(1); });
        WebSocketOptions options = optionsFor(server.url());
        options.maxUnsent = 8 * 1024 * 1024;
        Kept kept(options);
        QCOMPARE(kept.sendText("x").error().code, Error::Code::NotConnected);
        kept.line.open();
        QCOMPARE(kept.sendText("x").error().code, Error::Code::NotConnected); // no queue unless asked for
        QTRY_VERIFY(kept.isConnected());
        const QByteArray large(4 * 1024 * 1024, 'x');
        QCOMPARE(kept.sendText(large + large + 'x').error().code, Error::Code::TooLarge);
        int taken = 0;
        Result<WebSocketLine::Taken> last = kept.sendText(large);
        for (; last && taken < 20; ++taken)
            last = kept.sendText(large);
        QVERIFY(!last);
        QCOMPARE(last.error().code, Error::Code::Overloaded);
        QVERIFY(kept.line.health().unsent <= options.maxUnsent + 1024);
    }

    void hasOneSocketAtATime()
    {
        const WebSocketServer server;
        Kept kept(optionsFor(server.url()));
        for (int i = 0; i < 5; ++i)
            kept.line.open();
        QTRY_VERIFY(kept.isConnected());
        kept.line.open();
        QCOMPARE(server.connections(), 1);
        kept.line.close(1000, u"bye"_s);
        kept.line.close(1000, u"bye"_s);
        kept.line.open();
        kept.line.open();
        QTRY_VERIFY(kept.isConnected());
        QCOMPARE(server.connections(), 2);
        QCOMPARE(kept.closes.size(), 1);
        QCOMPARE(kept.closes[0].by, Party::Us);
        QCOMPARE(kept.closes[0].reason, u"bye"_s);
        QVERIFY(!kept.closes[0].willReconnect);
    }

    void ignoresAnAttemptThatIsNoLongerWanted()
    {
        const ScriptedServer silent([](QTcpSocket &) {});
        Kept kept(optionsFor(urlOf(silent.port())));
        kept.line.open();
        QTRY_COMPARE(silent.connections(), 1);
        kept.line.close(1000, {});
        kept.line.open();
        QTRY_COMPARE(silent.connections(), 2);
        QVERIFY(kept.errors.isEmpty());
        QCOMPARE(kept.line.state(), State::Connecting);
    }

    void reconnectsWhenTold()
    {
        const WebSocketServer server;
        WebSocketOptions options = optionsFor(server.url());
        options.reconnect.interval = 1h;
        Kept kept(options);
        kept.line.reconnect();
        QCOMPARE(kept.line.state(), State::Disconnected);
        kept.line.open();
        QTRY_VERIFY(kept.isConnected());
        kept.line.reconnect();
        QTRY_COMPARE(kept.line.health().reconnects, 1);
        QCOMPARE(kept.closes.size(), 1);
        QVERIFY(kept.closes[0].willReconnect);
        QVERIFY(kept.errors.isEmpty());
    }

    void maySurpriseItselfFromItsSlots()
    {
        const WebSocketServer server({.greeting = u"hello"_s});
        Kept kept(optionsFor(server.url()));
        QObject::connect(&kept.line, &WebSocketLine::received, &kept.line,
                         [&] { kept.line.close(1000, {}); });
        QObject::connect(&kept.line, &WebSocketLine::closed, &kept.line, [&] {
            if (kept.closes.size() < 3)
                kept.line.open();
        });
        kept.line.open();
        QTRY_COMPARE(kept.closes.size(), 3);
        QCOMPARE(kept.line.state(), State::Disconnected);
    }

    void tellsEachFrame()
    {
        using Frame = WebSocketFrame;
        using Server = ScriptedWebSocketServer;
        const ScriptedWebSocketServer server([](QTcpSocket &peer) {
            peer.write(Server::frame(1, R"({"type":"stats"})") + Server::frame(1, "hi")
                       + Server::frame(2, "xy") + Server::frame(9, "there?")
                       + Server::closeFrame(1012, "deploy"));
        });
        WebSocketOptions options = optionsFor(server.url());
        options.reconnect.interval = 1h;
        options.tellsFrames = true;
        Kept kept(options);
        QStringList frames;
        QObject::connect(&kept.line, &WebSocketLine::frameSeen, &kept.line, [&](const Frame &frame) {
            QVERIFY(frame.at.isValid());
            frames.append(u"%1 %2 %3 %4"_s.arg(frame.direction == Frame::Direction::In ? u"in"_s : u"out"_s)
                              .arg(int(frame.kind))
                              .arg(frame.closeCode)
                              .arg(QString::fromUtf8(frame.payload)));
        });
        QObject::connect(&kept.line, &WebSocketLine::opened, &kept.line,
                         [&] { QVERIFY(kept.sendText("hello")); });
        kept.line.open();
        QTRY_COMPARE(kept.closes.size(), 1);
        QCOMPARE(
            frames,
            (QStringList{u"out 1 0 hello"_s, uR"(in 0 0 {"type":"stats"})"_s, u"in 1 0 hi"_s, u"in 2 0 xy"_s,
                         u"in 3 0 there?"_s, u"out 4 0 there?"_s, u"in 5 1012 deploy"_s, frames.last()}));
        QVERIFY(frames.last().startsWith(u"out 5 "));
    }

    void tellsItsOwnPingsAndClose()
    {
        using Frame = WebSocketFrame;
        WebSocketServer server;
        WebSocketOptions options = optionsFor(server.url());
        options.heartbeat = {.interval = 1h, .json = false, .atOnce = true};
        options.tellsFrames = true;
        Kept kept(options);
        QList<std::pair<Frame::Direction, Frame::Kind>> frames;
        QObject::connect(&kept.line, &WebSocketLine::frameSeen, &kept.line, [&](const Frame &frame) {
            frames.append({frame.direction, frame.kind});
        });
        kept.line.open();
        QTRY_COMPARE(frames.size(), 2);
        kept.line.close(1000, u"done"_s);
        QTRY_COMPARE(kept.closes.size(), 1);
        QCOMPARE(frames.first(3),
                 (decltype(frames){{Frame::Direction::Out, Frame::Kind::Ping},
                                   {Frame::Direction::In, Frame::Kind::Pong},
                                   {Frame::Direction::Out, Frame::Kind::Close}}));
    }

    void tellsItsHealthFourTimesASecond()
    {
        const WebSocketServer server({.echoes = true});
        Kept kept(optionsFor(server.url()));
        QElapsedTimer since;
        QList<qint64> times;
        WebSocketHealth last;
        QObject::connect(&kept.line, &WebSocketLine::healthChanged, &kept.line,
                         [&](const WebSocketHealth &health) {
                             times.append(since.elapsed());
                             last = health;
                         });
        since.start();
        kept.line.open();
        QTRY_VERIFY(kept.isConnected());
        for (int i = 0; i < 500; ++i)
            QVERIFY(kept.sendText("0123456789"));
        QTRY_COMPARE(kept.messages.size(), 500);
        QTRY_COMPARE(last.in.messages, 500);
        QCOMPARE(last.out.bytes, 5000);
        QVERIFY(last.in.messagesPerSecond > 0);
        QVERIFY(last.lastReceived.isValid());
        QTRY_COMPARE_WITH_TIMEOUT(last.in.messagesPerSecond, 0.0, 6000); // and falls silent with the line
        for (qsizetype i = 1; i < times.size(); ++i)
            QVERIFY(times[i] - times[i - 1] >= 240);
        const qsizetype told = times.size();
        QTest::qWait(600);
        QCOMPARE(times.size(), told);
        QVERIFY(last.uptimeShare() > 0.5);
    }
};

QTEST_GUILESS_MAIN(tst_WebSocketLine)
#include "tst_websocketline.moc"
