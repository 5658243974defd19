// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/compose/composepage.h"

#include "core/session.h"
#include "gui/compose/eventform.h"
#include "gui/mainwindow.h"
#include "gui/theme/theme.h"
#include "redisserver.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sothebais;

/// Everything is done in the real window, by its keys and buttons.
class tst_ComposePage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void publishesByKeys();
    void staysReadOnlyUntilArmed();
    void warnsIfNobodyListens();
    void saysWhatIsRefused();
    void keepsTemplates();
    void publishesAgain();
    void losesNothingByAClick();
    void takesACopiedEvent();
    void comesBackAsItWas();
    void everythingHasAName();

private:
    void open();
    void arm();
    ComposePage *page() const { return m_window->findChild<ComposePage *>(); }
    EventForm *form() const { return m_window->findChild<EventForm *>(); }
    template <typename Widget>
    Widget *child(const char *name) const
    {
        return page()->findChild<Widget *>(QLatin1StringView(name));
    }
    QString text(const char *name) const
    {
        const auto *const label = child<QLabel>(name);
        return label && label->isVisible() ? label->text() : QString();
    }
    void click(const char *name) const { QTest::mouseClick(child<QPushButton>(name), Qt::LeftButton); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<RedisServer> m_redis;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void tst_ComposePage::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    m_redis = std::make_unique<RedisServer>();
    QVERIFY(m_redis->start());
    open();
}

void tst_ComposePage::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_theme.reset();
    m_redis.reset();
}

void tst_ComposePage::open()
{
    m_window.reset();
    m_session.reset();
    m_theme = std::make_unique<Theme>(Theme::Mode::Light);
    m_session = std::make_unique<Session>(
        Session::Options{.feed = {.redis = *Comm::RedisAddress::fromUrl(m_redis->socketUrl())},
                         .log = {.root = m_folder->filePath(u"live"_s)},
                         .settingsFile = m_folder->filePath(u"settings.ini"_s)});
    m_window = std::make_unique<MainWindow>(*m_session, *m_theme);
    QVERIFY(m_window->showPage(u"compose"_s));
    m_window->show();
    m_session->start();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_ComposePage::arm()
{
    m_session->arming().arm(std::chrono::minutes(5));
    QTRY_VERIFY(m_session->guard().allows(WriteAction::Publish));
}

void tst_ComposePage::publishesByKeys()
{
    arm();
    Comm::EventClient other({.redis = m_session->feed().redis()});
    const auto listener = other.subscribe(Comm::Topic::type(Comm::EventType::SystemMetric));
    other.connectToServer();
    QTRY_COMPARE(m_redis->cli({u"pubsub"_s, u"numsub"_s, u"events:system:metric"_s}),
                 QByteArray("events:system:metric\n1\n"));
    QTest::keyClicks(QApplication::focusWidget(), u"SYSTEM_METRIC"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTRY_VERIFY(child<QLineEdit>("field-serviceId"));
    const auto fill = [this](const char *name, const QString &value) {
        child<QLineEdit>(name)->setFocus();
        QTest::keyClicks(QApplication::focusWidget(), value);
    };
    fill("field-serviceId", u"stream"_s);
    fill("field-metricName", u"fps"_s);
    fill("field-metricValue", u"29.970"_s);
    fill("field-timestamp", u"2026-11-25 15:00 EST"_s);
    QVERIFY2(form()->isValid(), qPrintable(text("verdictText")));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(text("publishOutcomeTitle"), u"Published: one connection received it"_s);
    const QByteArray stored = m_redis->cli({u"lindex"_s, u"events:history:system:metric"_s, u"0"_s});
    QVERIFY2(stored.contains(R"("timestamp":"2026-11-25T20:00:00.000Z")"), stored.constData());
    click("copyPublishedIdButton");
    QVERIFY(stored.contains(QGuiApplication::clipboard()->text().toUtf8()));
    QCOMPARE(child<QListWidget>("publishedList")->count(), 1);
}

void tst_ComposePage::staysReadOnlyUntilArmed()
{
    QTRY_VERIFY(!m_session->guard().reason(WriteAction::Publish).isEmpty());
    form()->setDraft({.type = "SYSTEM_INFO"});
    auto *const publish = child<QPushButton>("publishButton");
    QVERIFY(!publish->isEnabled());
    QCOMPARE(text("publishText"), m_session->guard().reason(WriteAction::Publish));
    QVERIFY(!publish->toolTip().isEmpty());
    QTest::keyClick(m_window.get(), Qt::Key_Return, Qt::ControlModifier);
    arm();
    QTRY_VERIFY(publish->isEnabled());
    form()->setDraft({.type = "SYSTEM_INFO", .data = "{"});
    QVERIFY(!publish->isEnabled());
    form()->setDraft({.type = "SYSTEM_INFO"});
    m_session->arming().disarm();
    QVERIFY(!publish->isEnabled());
    QCOMPARE(m_redis->cli({u"exists"_s, u"events:history:all"_s}), QByteArray("0\n"));
}

void tst_ComposePage::warnsIfNobodyListens()
{
    arm();
    form()->setDraft({.type = "SYSTEM_INFO"});
    click("publishButton");
    QTRY_VERIFY2(text("publishOutcomeTitle").contains(u"nobody listens"_s),
                 qPrintable(text("publishOutcomeTitle")));
    QVERIFY(text("publishOutcomeDetail").contains(u"history"_s));
}

void tst_ComposePage::saysWhatIsRefused()
{
    arm();
    form()->setDraft({.type = "SYSTEM_INFO"});
    m_redis->cli({u"config"_s, u"set"_s, u"maxmemory"_s, u"1"_s});
    click("publishButton");
    QTRY_VERIFY2(text("publishOutcomeTitle").contains(u"memory"_s), qPrintable(text("publishOutcomeTitle")));
    QCOMPARE(child<QListWidget>("publishedList")->count(), 1);
    QVERIFY(child<QListWidget>("publishedList")->item(0)->text().contains(u"not published"_s));
}

void tst_ComposePage::keepsTemplates()
{
    const EventDraft draft{.type = "SYSTEM_INFO", .data = "{\n    \"note\": \"doors open\"\n}"};
    form()->setDraft(draft);
    click("saveTemplateButton");
    QTest::keyClicks(QApplication::focusWidget(), u"Doors"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    open();
    auto *const list = child<QListWidget>("templateList");
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->item(0)->text(), u"Doors"_s);
    list->setFocus();
    list->setCurrentRow(0);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(form()->draft(), draft);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Delete);
    QCOMPARE(list->count(), 0);
    click("undoTemplateButton");
    QCOMPARE(list->count(), 1);
}

void tst_ComposePage::publishesAgain()
{
    arm();
    form()->setDraft({.type = "SYSTEM_INFO", .data = R"({"n":1.50})"});
    click("publishButton");
    auto *const list = child<QListWidget>("publishedList");
    QTRY_COMPARE(list->count(), 1);
    open();
    arm();
    auto *const again = child<QListWidget>("publishedList");
    QTest::mouseClick(again->viewport(), Qt::LeftButton, {}, again->visualItemRect(again->item(0)).center());
    QCOMPARE(form()->data(), QByteArray(R"({"n":1.50})"));
    click("publishButton");
    QTRY_COMPARE(again->count(), 2);
    QCOMPARE(m_redis->cli({u"llen"_s, u"events:history:all"_s}), QByteArray("2\n"));
}

void tst_ComposePage::losesNothingByAClick()
{
    child<QComboBox>("composeType")->setEditText(u"SYSTEM_INFO"_s);
    child<QPlainTextEdit>("dataJson")->setPlainText(u"{\"a\":"_s);
    click("newDraftButton");
    QCOMPARE(form()->draft(), EventDraft());
    QVERIFY(!text("draftReplacedTitle").isEmpty());
    click("draftBackButton");
    QCOMPARE(form()->draft().data, QByteArray("{\"a\":"));
    QVERIFY(text("draftReplacedTitle").isEmpty());
}

void tst_ComposePage::takesACopiedEvent()
{
    QGuiApplication::clipboard()->setText(u"no event"_s);
    click("pasteEventButton");
    QVERIFY(text("publishOutcomeTitle").contains(u"no event"_s));
    QCOMPARE(form()->draft(), EventDraft());
    QGuiApplication::clipboard()->setText(
        uR"({"id":"e1","timestamp":7,"type":"SYSTEM_INFO","source":"REDIS","version":"2.0","data":{"n":1.50}})"_s);
    click("pasteEventButton");
    QCOMPARE(form()->draft().source, QByteArray("REDIS"));
    QCOMPARE(form()->draft().version, QByteArray("2.0"));
    QCOMPARE(form()->data(), QByteArray(R"({"n":1.50})"));
    QVERIFY(text("publishOutcomeTitle").isEmpty());
}

void tst_ComposePage::comesBackAsItWas()
{
    child<QComboBox>("composeType")->setEditText(u"SYSTEM_INFO"_s);
    child<QPlainTextEdit>("dataJson")->setPlainText(u"{\"a\": 1.50,"_s);
    const EventDraft before = form()->draft();
    open();
    QCOMPARE(form()->draft(), before);
    QCOMPARE(child<QPlainTextEdit>("dataJson")->toPlainText(), u"{\"a\": 1.50,"_s);
}

void tst_ComposePage::everythingHasAName()
{
    form()->setDraft(
        {.type = "SYSTEM_ERROR", .data = R"({"severity":"HUGE","timestamp":"soon","more":[1]})"});
    QTRY_VERIFY(child<QPlainTextEdit>("field-more")->isVisible());
    for (const QWidget *const widget : page()->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || qobject_cast<const QComboBox *>(widget->parentWidget()))
            continue;
        QVERIFY2(
            !widget->objectName().isEmpty() && !widget->accessibleName().isEmpty(),
            qPrintable(widget->objectName() + u' ' + QLatin1StringView(widget->metaObject()->className())));
    }
}

QTEST_MAIN(tst_ComposePage)
#include "tst_composepage.moc"
