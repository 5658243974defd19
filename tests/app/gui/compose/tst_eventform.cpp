// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/compose/eventform.h"

#include "gui/theme/theme.h"
#include "sampleevents.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sothebais;

class tst_EventForm : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatIsRequired();
    void fieldsBecomeJson();
    void jsonBecomesFields();
    void changesNothingByItself();
    void saysWhatIsWrongWhereItIs();
    void waitsWhileTheJsonIsBroken();
    void readsTimesInTheirZone();
    void keepsForeignValues();
    void addsAndLeavesOut();
    void locksTheIdentity();
    void showsWhatCannotBeSeen();
    void takesWhatIsNoEvent();
    void everythingHasAName();

private:
    template <typename Widget>
    Widget *child(const char *name) const
    {
        return m_form->findChild<Widget *>(QLatin1StringView(name));
    }
    QLineEdit *line(const char *name) const { return child<QLineEdit>(name); }
    QPlainTextEdit *json() const { return child<QPlainTextEdit>("dataJson"); }
    QString text(const char *name) const
    {
        const auto *const label = child<QLabel>(name);
        return label && !label->isHidden() ? label->text() : QString();
    }
    void type(const char *name, const QString &text) const
    {
        line(name)->selectAll();
        QTest::keyClick(line(name), Qt::Key_Delete);
        QTest::keyClicks(line(name), text);
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<EventForm> m_form;
};

void tst_EventForm::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    m_theme = std::make_unique<Theme>(Theme::Mode::Light);
    m_form = std::make_unique<EventForm>(*m_theme);
    m_form->resize(1000, 700);
    m_form->show();
    QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
}

void tst_EventForm::cleanup()
{
    m_form.reset();
    m_theme.reset();
}

void tst_EventForm::showsWhatIsRequired()
{
    QVERIFY(!m_form->isValid());
    child<QComboBox>("composeType")->setEditText(u"SYSTEM_ERROR"_s);
    QCOMPARE(m_form->draft().type, QByteArray("SYSTEM_ERROR"));
    QTRY_COMPARE(text("label-serviceId"), u"serviceId *"_s);
    QCOMPARE(text("label-stackTrace"), u"stackTrace"_s);
    QVERIFY(line("field-serviceId")->accessibleName().contains(u"required"_s));
    QCOMPARE(child<QComboBox>("field-severity")->count(), 5);
    child<QComboBox>("composeType")->setEditText(u"BID_PLACED"_s);
    QCOMPARE(m_form->draft().type, QByteArray("lot:bid:placed"));
    QVERIFY(!child<QComboBox>("field-severity"));
}

void tst_EventForm::fieldsBecomeJson()
{
    m_form->setDraft({.type = "system:metric"});
    QSignalSpy changed(m_form.get(), &EventForm::changed);
    type("field-metricValue", u"1.50"_s);
    type("field-serviceId", u"a \"b\""_s);
    QVERIFY(changed.count() > 4);
    QCOMPARE(m_form->data(), QByteArray(R"({"serviceId":"a \"b\"","metricValue":1.50})"));
    QCOMPARE(json()->toPlainText(),
             u"{\n    \"serviceId\": \"a \\\"b\\\"\",\n    \"metricValue\": 1.50\n}"_s);
    type("field-metricName", u"fps"_s);
    QVERIFY(!m_form->isValid());
    QTest::mouseClick(child<QPushButton>("now-timestamp"), Qt::LeftButton);
    QVERIFY2(m_form->isValid(), qPrintable(text("verdictText")));
    json()->setFocus();
    json()->undo();
    QVERIFY(!m_form->isValid());
    QVERIFY(line("field-timestamp")->text().isEmpty());
}

void tst_EventForm::jsonBecomesFields()
{
    m_form->setDraft({.type = "SYSTEM_ERROR"});
    json()->setPlainText(uR"({"severity":"HIGH","errorCode":"E7","extra":[1, 2.0]})"_s);
    QCOMPARE(child<QComboBox>("field-severity")->currentText(), u"HIGH"_s);
    QCOMPARE(line("field-errorCode")->text(), u"E7"_s);
    QCOMPARE(child<QPlainTextEdit>("field-extra")->toPlainText(), u"[\n    1,\n    2.0\n]"_s);
    json()->setPlainText(u"{}"_s);
    QCOMPARE(line("field-errorCode")->text(), QString());
    QCOMPARE(child<QComboBox>("field-severity")->currentIndex(), 0);
    QVERIFY(!child<QPlainTextEdit>("field-extra"));
}

void tst_EventForm::changesNothingByItself()
{
    const QByteArray data = R"({"lotId":7,"amount":1.50,"amount":"02.50","timestamp":"2026-06-01T14:00:00Z",)"
                            R"("n":12345678901234567890,"s":"a b"})";
    m_form->setEvent(sampleEvent("lot:bid:placed", data));
    QCOMPARE(m_form->data(), data);
    for (const int zone : {1, 2, 0})
        child<QComboBox>("composeZone")->setCurrentIndex(zone);
    QCOMPARE(m_form->data(), data);
}

void tst_EventForm::saysWhatIsWrongWhereItIs()
{
    m_form->setDraft({.type = "lot:bid:placed"});
    type("field-amount", u"12,5"_s);
    QVERIFY2(text("note-amount").contains(u"decimal"_s), qPrintable(text("note-amount")));
    QVERIFY(text("verdictText").contains(u"put right"_s));
    QTest::keyClick(line("field-amount"), Qt::Key_F8);
    QVERIFY(QApplication::focusWidget() != line("field-amount"));
    QVERIFY(QApplication::focusWidget()->objectName().startsWith(u"field-"_s));
    type("field-amount", u"12.50"_s);
    QCOMPARE(text("note-amount"), QString());
    QVERIFY(m_form->data().contains(R"("amount":"12.50")"));
    child<QComboBox>("composeType")->setEditText(u"no:such:type"_s);
    QVERIFY(text("verdictText").contains(u"no:such:type"_s));
}

void tst_EventForm::waitsWhileTheJsonIsBroken()
{
    m_form->setDraft({.type = "SYSTEM_ERROR", .data = R"({"errorCode":"E7"})"});
    json()->setPlainText(u"{\"errorCode\":\"E8\",}"_s);
    QVERIFY(!m_form->isValid());
    QVERIFY2(text("jsonNotice").contains(u"column 19"_s), qPrintable(text("jsonNotice")));
    QVERIFY(!line("field-errorCode")->isEnabled());
    QCOMPARE(line("field-errorCode")->text(), u"E7"_s);
    QTest::mouseClick(child<QPushButton>("verdictButton"), Qt::LeftButton);
    QVERIFY(json()->hasFocus());
    json()->setPlainText(u"{\"errorCode\":\"E8\"}"_s);
    QVERIFY(line("field-errorCode")->isEnabled());
    QCOMPARE(line("field-errorCode")->text(), u"E8"_s);
    json()->setPlainText(u"[]"_s);
    QVERIFY(!m_form->isValid());
    QVERIFY(!line("field-errorCode")->isEnabled());
}

void tst_EventForm::readsTimesInTheirZone()
{
    m_form->setDraft({.type = "system:metric"});
    child<QComboBox>("composeZone")->setCurrentIndex(1);
    type("field-timestamp", u"2026-11-25 15:00"_s);
    QCOMPARE(m_form->data(), QByteArray(R"({"timestamp":"2026-11-25T20:00:00.000Z"})"));
    QCOMPARE(line("field-timestamp")->text(), u"2026-11-25 15:00"_s);
    QVERIFY(text("note-timestamp").contains(u"20:00:00 UTC"_s));
    child<QComboBox>("composeZone")->setCurrentIndex(2);
    QCOMPARE(line("field-timestamp")->text(), u"2026-11-25 20:00:00 UTC"_s);
    child<QComboBox>("composeZone")->setCurrentIndex(1);
    type("field-timestamp", u"2026-11-01 01:30"_s);
    QVERIFY(text("note-timestamp").contains(u"twice"_s));
    QVERIFY(!m_form->isValid());
}

void tst_EventForm::keepsForeignValues()
{
    m_form->setEvent(sampleEvent("SYSTEM_ERROR", R"({"severity":"<b>HUGE</b>","errorCode":{"a":1}})"));
    QCOMPARE(child<QComboBox>("field-severity")->currentText(), u"<b>HUGE</b>"_s);
    QCOMPARE(line("field-errorCode")->text(), u"{\"a\":1}"_s);
    QVERIFY(text("note-severity").contains(u"<b>HUGE</b>"_s));
}

void tst_EventForm::addsAndLeavesOut()
{
    m_form->setDraft({.type = "SYSTEM_INFO"});
    QVERIFY(m_form->isValid());
    line("newFieldName")->setText(u"note"_s);
    QTest::keyClick(line("newFieldName"), Qt::Key_Return);
    auto *const note = child<QPlainTextEdit>("field-note");
    QVERIFY(note && note->hasFocus());
    note->selectAll();
    QTest::keyClicks(note, u"doors open"_s);
    QCOMPARE(m_form->data(), QByteArray(R"({"note":"doors open"})"));
    note->selectAll();
    QTest::keyClick(note, Qt::Key_Delete);
    QCOMPARE(m_form->data(), QByteArray("{}"));
    QTest::keyClicks(note, u"[1"_s);
    QVERIFY(!m_form->isValid());
    QTest::keyClicks(note, u"]"_s);
    QVERIFY(m_form->isValid());
    QCOMPARE(m_form->data(), QByteArray(R"({"note":[1]})"));
}

void tst_EventForm::locksTheIdentity()
{
    m_form->setIdentityLocked(true);
    m_form->setEvent(sampleEvent("SYSTEM_INFO", R"({"note":"x"})", "e77"));
    QVERIFY(!child<QComboBox>("composeType")->isEnabled());
    QVERIFY(!child<QComboBox>("composeSource")->isEnabled());
    QVERIFY(text("composeEvent").contains(u"e77"_s));
    QVERIFY(child<QPlainTextEdit>("field-note")->isEnabled());
    m_form->setDraft({.type = "SYSTEM_INFO"});
    QCOMPARE(text("composeEvent"), QString());
}

void tst_EventForm::showsWhatCannotBeSeen()
{
    m_form->setEvent(sampleEvent("SYSTEM_ERROR",
                                 "{\"errorCode\":\"a\xE2\x80\xAE"
                                 "b\"}"));
    QVERIFY(json()->toPlainText().contains(u"a\\u202eb"_s));
    QVERIFY(line("field-errorCode")->isReadOnly());
    QVERIFY(!line("field-errorCode")->text().contains(QChar(0x202e)));
    QVERIFY(text("note-errorCode").contains(u"cannot be seen"_s));
    json()->setPlainText(uR"({"errorCode":"ab"})"_s);
    QVERIFY(!line("field-errorCode")->isReadOnly());
}

void tst_EventForm::takesWhatIsNoEvent()
{
    for (const QByteArray &payload : {QByteArray("garbage"), QByteArray("[1]"), QByteArray("{\"data\":7}"),
                                      sampleText("x", '[' + QByteArray(100'000, ' ') + ']')}) {
        m_form->setEvent(parsed(payload));
        QVERIFY(!m_form->isValid());
    }
    QByteArray many = "{\"a0\":0";
    for (int i = 1; i < 1000; ++i)
        many += ",\"a" + QByteArray::number(i) + "\":" + QByteArray::number(i);
    m_form->setEvent(sampleEvent("SYSTEM_INFO", many + '}'));
    QVERIFY(m_form->isValid());
    QVERIFY(child<QPlainTextEdit>("field-a49"));
    QVERIFY(!child<QPlainTextEdit>("field-a50"));
    m_form->setEvent(sampleEvent("SYSTEM_INFO", "{\"a\":\"" + QByteArray(EventForm::MaxBytes, 'x') + "\"}"));
    QVERIFY(json()->isReadOnly());
    QVERIFY(!text("jsonNotice").isEmpty());
}

void tst_EventForm::everythingHasAName()
{
    m_form->setEvent(sampleEvent("system:metric", R"({"more":1})"));
    for (QWidget *const widget : m_form->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()
            || widget->objectName().startsWith(u"qt_"_s) || widget->inherits("QComboBoxListView")
            || qobject_cast<QComboBox *>(widget->parentWidget()))
            continue;
        QVERIFY2(
            !widget->objectName().isEmpty() && !widget->accessibleName().isEmpty(),
            qPrintable(widget->objectName() + u' ' + QLatin1StringView(widget->metaObject()->className())));
    }
}

QTEST_MAIN(tst_EventForm)
#include "tst_eventform.moc"
