// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/session.h"
#include "gui/deadletters/lettertable.h"
#include "gui/events/eventtable.h"
#include "gui/mainwindow.h"
#include "gui/theme/theme.h"
#include "redisserver.h"
#include "sampleletters.h"
#include "waitfor.h"

#include <comm/deadletterqueue.h>

#include <QAbstractItemView>
#include <QLayout>
#include <QRegularExpression>
#include <QSplitter>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace Sothebais;
using namespace Qt::StringLiterals;

/// Whether each page, with all that opens in it, has room on a small screen, in the language with longer
/// words as well.
class tst_SmallScreen : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void hasRoomFor_data();
    void hasRoomFor();

private:
    QWidget *page() const { return m_window->findChild<QStackedWidget *>()->currentWidget(); }
    void open(const QString &page);
    QString widest() const;

    static constexpr QSize Screen{1024, 700}; // less than 1280 x 800 by the bars of a desktop, and some air
    QTemporaryDir m_root;
    std::unique_ptr<QTranslator> m_translator;
    std::unique_ptr<RedisServer> m_redis;
    std::unique_ptr<Comm::EventClient> m_client;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void tst_SmallScreen::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    QFETCH(QString, language);
    m_translator = std::make_unique<QTranslator>();
    QVERIFY(m_translator->load(u"monitor_"_s + language, QStringLiteral(TRANSLATIONS)));
    QVERIFY(QCoreApplication::installTranslator(m_translator.get()));
    m_redis = std::make_unique<RedisServer>();
    QVERIFY(m_redis->start());
    const auto address = *Comm::RedisAddress::fromUrl(m_redis->socketUrl());
    m_client = std::make_unique<Comm::EventClient>(Comm::EventClient::Options{.redis = address});
    m_client->connectToServer();
    Comm::DeadLetterQueue queue(*m_client);
    for (int i = 0; i < 4; ++i)
        QVERIFY(waitFor(queue.store(lotEvent('e' + QByteArray::number(i)), {.message = u"closed"_s})));
    m_theme = std::make_unique<Theme>(Theme::Mode::Light);
    m_session
        = std::make_unique<Session>(Session::Options{.feed = {.redis = address},
                                                     .log = {.root = m_root.path()},
                                                     .settingsFile = m_root.filePath(u"settings.ini"_s)});
    m_session->health().endpoints().addPreset(u"127.0.0.1"_s, 50'000);
    m_window = std::make_unique<MainWindow>(*m_session, *m_theme);
    m_window->show();
    m_session->start();
    QTRY_COMPARE(m_session->feed().status().state, Comm::ConnectionStatus::State::Connected);
}

void tst_SmallScreen::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_theme.reset();
    m_client.reset();
    m_redis.reset();
    m_translator.reset();
}

void tst_SmallScreen::hasRoomFor_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("page");
    for (const auto &language : {u"en"_s, u"de"_s}) {
        for (const auto &page : {u"events"_s, u"deadletters"_s, u"health"_s, u"compose"_s, u"audit"_s})
            QTest::addRow("%s, %s", qPrintable(page), qPrintable(language)) << language << page;
    }
}

/// With what it shows of one event, letter or endpoint.
void tst_SmallScreen::open(const QString &name)
{
    QVERIFY(m_window->showPage(name));
    if (name == u"events"_s) {
        QVERIFY(waitFor(m_client->publish(sampleEvent("lot:start", "{}", "a"))));
        auto &table = *page()->findChild<EventTable *>();
        QTRY_VERIFY(table.model()->rowCount() > 0);
        table.selectRow(0);
        QTRY_VERIFY(page()->findChild<QWidget *>(u"eventInspector"_s)->isVisible());
    } else if (name == u"deadletters"_s) {
        auto &table = *page()->findChild<LetterTable *>();
        QTRY_COMPARE(table.model()->rowCount(), 4);
        table.selectRow(0);
        QTRY_VERIFY(page()->findChild<QWidget *>(u"letterInspector"_s)->isVisible());
    } else if (name == u"health"_s) {
        auto *const cards = page()->findChild<QAbstractItemView *>(u"endpointCards"_s);
        QVERIFY(cards);
        QTRY_VERIFY(cards->model()->rowCount() > 3);
        cards->setCurrentIndex(cards->model()->index(2, 0));
        QTRY_VERIFY(page()->findChild<QWidget *>(u"endpointDetails"_s)->isVisible());
    }
}

/// Who asks for so much, from the page to the innermost.
QString tst_SmallScreen::widest() const
{
    QStringList path;
    for (const QWidget *each = page(); each;) {
        path.append(u"%1 %2"_s.arg(each->objectName()).arg(each->minimumSizeHint().width()));
        const QWidget *inner = nullptr;
        for (const QObject *const child : each->children()) {
            const auto *const widget = qobject_cast<const QWidget *>(child);
            if (widget && widget->isVisible()
                && (!inner || widget->minimumSizeHint().width() > inner->minimumSizeHint().width()))
                inner = widget;
        }
        each = inner;
    }
    return path.join(u" > "_s);
}

void tst_SmallScreen::hasRoomFor()
{
    QFETCH(QString, page);
    open(page);
    if (QTest::currentTestFailed())
        return;
    QCoreApplication::processEvents(); // layouts learn of what has opened
    m_window->resize(Screen);
    QCoreApplication::processEvents();
    QVERIFY2(m_window->width() <= Screen.width() && m_window->minimumSizeHint().width() <= Screen.width(),
             qPrintable(widest()));
    QVERIFY(m_window->height() <= Screen.height());
}

QTEST_MAIN(tst_SmallScreen)
#include "tst_smallscreen.moc"
