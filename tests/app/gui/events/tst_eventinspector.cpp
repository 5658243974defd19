// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/events/inspector/eventinspector.h"

#include "gui/theme/theme.h"
#include "gui/widgets/eventtree.h"
#include "gui/widgets/rawview.h"
#include "models/jsontreemodel.h"
#include "payloadstream.h"
#include "sampleevents.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

using namespace Sothebais;

class tst_EventInspector : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsAnEvent();
    void takesMarkupForText();
    void saysWhatIsWrong();
    void showsTheMalformed();
    void showsTheLongInSlices();
    void laysOut();
    void copies();
    void copiesTheExactBytes();
    void filtersForAValue();
    void findsInTheTree();
    void findsInTheRaw();
    void keepsItsKeysFromThePage();
    void showsTheDifference();
    void showsTheRelated();
    void outlivesTheStream();
    void survivesHostileText_data();
    void survivesHostileText();

private:
    template <typename Widget>
    Widget *child(const char *name) const
    {
        return m_inspector->findChild<Widget *>(QLatin1StringView(name));
    }
    QString raw() const { return child<QPlainTextEdit>("rawText")->toPlainText(); }
    EventTree *tree() const { return m_inspector->findChild<EventTree *>(); }
    void showTab(int tab) const { child<QTabWidget>("inspectorTabs")->setCurrentIndex(tab); }
    void inspect(const QList<QByteArray> &payloads);
    void inspect(const QByteArray &payload) { inspect(QList<QByteArray>{payload}); }
    void find(const QString &text) const;

    enum Tab { TreeTab, RawTab, DifferenceTab, RelatedTab };

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<PayloadStream> m_stream;
    std::unique_ptr<EventInspector> m_inspector;
};

void tst_EventInspector::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
    m_theme = std::make_unique<Theme>(Theme::Mode::Dark);
    m_inspector = std::make_unique<EventInspector>(*m_theme);
    m_inspector->resize(500, 800);
    m_inspector->show();
    QVERIFY(QTest::qWaitForWindowActive(m_inspector.get()));
}

void tst_EventInspector::cleanup()
{
    m_inspector.reset();
    m_stream.reset();
    m_theme.reset();
}

/// Looks at the last of these events.
void tst_EventInspector::inspect(const QList<QByteArray> &payloads)
{
    auto stream = std::make_unique<PayloadStream>();
    stream->show(payloads, SampleTime + 12);
    m_inspector->setEvent(*stream, stream->end() - 1);
    m_stream = std::move(stream);
}

void tst_EventInspector::find(const QString &text) const
{
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(child<QLineEdit>("findEdit")->hasFocus());
    QTest::keyClicks(child<QLineEdit>("findEdit"), text);
}

void tst_EventInspector::showsAnEvent()
{
    const QByteArray text = sampleText("auction:end", R"({"auctionId":"7","finalPrice":"1000.00"})");
    inspect(text);
    QCOMPARE(child<QLabel>("idFact")->text(), QStringLiteral("e1"));
    QVERIFY(child<QLabel>("sentFact")->text().contains(QStringLiteral(".123 ")));
    QVERIFY(child<QLabel>("receivedFact")->text().contains(QStringLiteral("12")));
    showTab(RawTab);
    QCOMPARE(raw(), QString::fromUtf8(text));
    showTab(TreeTab);

    const QAbstractItemModel *const model = tree()->model();
    QCOMPARE(model->rowCount(), 6);
    const QModelIndex data = model->index(5, 0);
    QVERIFY(tree()->isExpanded(data));
    QCOMPARE(model->index(1, 1, data).data().toString(), QStringLiteral("1000.00"));
    QVERIFY(!child<QLabel>("valueDetails")->isVisible());
    tree()->setCurrentIndex(model->index(1, 0));
    QVERIFY(child<QLabel>("valueDetails")->text().startsWith(QStringLiteral("timestamp\n")));
}

void tst_EventInspector::takesMarkupForText()
{
    const QByteArray markup = "<h1>SOLD</h1><img src='file:///etc/passwd'>";
    inspect(sampleText("lot:bid:placed", R"({"lotId":")" + markup + R"("})", markup));
    QVERIFY(child<QLabel>("inspectorTitle")->text().contains(QString::fromUtf8(markup)));
    QCOMPARE(child<QLabel>("idFact")->text(), QString::fromUtf8(markup));
    for (const QLabel *const label : m_inspector->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void tst_EventInspector::saysWhatIsWrong()
{
    auto *const list = child<QListWidget>("issues");
    inspect(sampleText("lot:bid:placed", R"({"amount":12})"));
    QVERIFY(list->isVisible());
    const auto item = [&](const QString &field) {
        const QList<QListWidgetItem *> found = list->findItems(field, Qt::MatchStartsWith);
        return found.isEmpty() ? nullptr : found.constFirst();
    };
    QVERIFY(item(QStringLiteral("data.bidId")));
    QVERIFY(item(QStringLiteral("data.amount")));

    // What is there is shown where it is, what is missing where it should be.
    list->setCurrentItem(item(QStringLiteral("data.amount")));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(tree()->currentIndex().data(JsonTreeModel::PointerRole).toString(),
             QStringLiteral("/data/amount"));
    QVERIFY(!tree()->currentIndex().data(JsonTreeModel::IssuesRole).toStringList().isEmpty());
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                      list->visualItemRect(item(QStringLiteral("data.bidId"))).center());
    QCOMPARE(tree()->currentIndex().data(JsonTreeModel::PointerRole).toString(), QStringLiteral("/data"));

    inspect(sampleText("SYSTEM_INFO", "{}"));
    QVERIFY(!list->isVisible());
}

void tst_EventInspector::showsTheMalformed()
{
    inspect(QByteArray("{\"id\":\0\x1b[2J\n\t\xFF", 13));
    QVERIFY(child<QListWidget>("issues")->isVisible());
    QCOMPARE(tree()->model()->rowCount(), 0);
    QCOMPARE(raw(), QStringLiteral("{\"id\":␀␛[2J\n\t"));
    QVERIFY(child<QLabel>("rawNotice")->text().contains(QStringLiteral("byte 7 ")));
    child<QToolButton>("rawFaultButton")->click();
    const auto *const text = child<QPlainTextEdit>("rawText");
    QCOMPARE(text->textCursor().position(), 6);
    QCOMPARE(text->extraSelections().constLast().cursor.selectedText(), QStringLiteral("␀"));

    inspect("\xFF");
    QCOMPARE(raw(), QStringLiteral("\uFFFD"));
    inspect("[1,2]");
    QCOMPARE(tree()->model()->rowCount(), 2);
    QVERIFY(!child<QLabel>("rawNotice")->isVisibleTo(m_inspector.get()));
}

void tst_EventInspector::showsTheLongInSlices()
{
    const QByteArray text = sampleText("SYSTEM_INFO", '"' + QByteArray("\xc3\xa9").repeated(500'000) + '"');
    inspect(text);
    showTab(RawTab);
    const auto *const range = child<QLabel>("rawRange");
    QVERIFY(range->text().contains(QLocale().toString(text.size())));
    QVERIFY(raw().size() <= RawView::SliceBytes);
    // No character is lost or cut between the slices.
    QString all = raw();
    auto *const forth = child<QToolButton>("rawForthButton");
    while (forth->isEnabled()) {
        forth->click();
        all += raw();
    }
    QCOMPARE(all, QString::fromUtf8(text));
    auto *const back = child<QToolButton>("rawBackButton");
    while (back->isEnabled())
        back->click();
    QVERIFY(raw().startsWith(u'{'));
    m_inspector->copyRaw();
    QCOMPARE(QApplication::clipboard()->text(), QString::fromUtf8(text));
    inspect(sampleText("SYSTEM_INFO", "{}"));
    QVERIFY(!forth->isVisible());
}

void tst_EventInspector::laysOut()
{
    inspect(R"({"amount":2.50})");
    showTab(RawTab);
    child<QToolButton>("rawLayoutButton")->click();
    QCOMPARE(raw(), QStringLiteral("{\n    \"amount\": 2.50\n}"));
    inspect(R"({"a":1})");
    QCOMPARE(raw(), QStringLiteral("{\n    \"a\": 1\n}"));
    child<QToolButton>("rawLayoutButton")->click();
    QCOMPARE(raw(), QStringLiteral("{\"a\":1}"));
}

void tst_EventInspector::copies()
{
    inspect(sampleText("SYSTEM_INFO", R"({"note":"a\nb","list":[ 1.00 ]})"));
    m_inspector->copyId();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("e1"));
    QVERIFY(!child<QPushButton>("copyValueButton")->isEnabled());
    const QModelIndex data = tree()->model()->index(5, 0);
    tree()->setFocus();
    tree()->setCurrentIndex(tree()->model()->index(0, 1, data));
    child<QPushButton>("copyValueButton")->click();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("a\nb"));
    QTest::keyClick(tree(), Qt::Key_C, Qt::ControlModifier | Qt::AltModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("\"a\\nb\""));
    tree()->setCurrentIndex(tree()->model()->index(1, 0, data));
    QTest::keyClick(tree(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("data.list"));
    QTest::keyClick(tree(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("[ 1.00 ]"));
}

void tst_EventInspector::copiesTheExactBytes()
{
    const QByteArray text("{\"a\": 1.00,\xFF}");
    inspect(text);
    m_inspector->copyRaw();
    QCOMPARE(QApplication::clipboard()->mimeData()->data(QStringLiteral("application/json")), text);
}

void tst_EventInspector::filtersForAValue()
{
    inspect(sampleText("SYSTEM_INFO", R"({"note":"a \"b\""})"));
    QSignalSpy requested(m_inspector.get(), &EventInspector::filterRequested);
    tree()->setFocus();
    tree()->setCurrentIndex(tree()->model()->index(0, 0, tree()->model()->index(5, 0)));
    QTest::keyClick(tree(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(requested.size(), 1);
    QCOMPARE(requested[0][0].toString(), QStringLiteral("data.note == \"a \\\"b\\\"\""));
}

void tst_EventInspector::findsInTheTree()
{
    inspect(sampleText("SYSTEM_INFO", R"({"a":"sold","b":{"c":["x","\u0053OLD"]},"sold":1})"));
    tree()->setFocus();
    find(QStringLiteral("sold"));
    const auto *const count = child<QLabel>("findCount");
    const auto pointer
        = [this] { return tree()->currentIndex().data(JsonTreeModel::PointerRole).toString(); };
    QTRY_COMPARE(count->text(), QStringLiteral("1 of 3"));
    QCOMPARE(pointer(), QStringLiteral("/data/a"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(pointer(), QStringLiteral("/data/b/c/1"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F3);
    QCOMPARE(pointer(), QStringLiteral("/data/sold"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ShiftModifier);
    QCOMPARE(count->text(), QStringLiteral("2 of 3"));
    QTest::keyClicks(child<QLineEdit>("findEdit"), QStringLiteral("x"));
    QTRY_COMPARE(count->text(), QStringLiteral("no hits"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!child<QWidget>("findBar")->isVisible());
    QVERIFY(tree()->hasFocus());
}

void tst_EventInspector::findsInTheRaw()
{
    const QByteArray filling(3 * RawView::SliceBytes, 'x');
    inspect(sampleText("SYSTEM_INFO", R"({"a":"Sold","b":")" + filling + R"(","c":"sold"})"));
    showTab(RawTab);
    child<QPlainTextEdit>("rawText")->setFocus();
    find(QStringLiteral("SOLD"));
    QTRY_COMPARE(child<QLabel>("findCount")->text(), QStringLiteral("1 of 2"));
    QVERIFY(child<QToolButton>("rawForthButton")->isEnabled());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    const auto *const text = child<QPlainTextEdit>("rawText");
    QCOMPARE(text->extraSelections().constLast().cursor.selectedText(), QStringLiteral("sold"));
    QVERIFY(!child<QToolButton>("rawForthButton")->isEnabled());
}

/// The page looks for events with the key that looks for a text in one event here.
void tst_EventInspector::keepsItsKeysFromThePage()
{
    QWidget page;
    bool isTaken = false;
    connect(new QShortcut(QKeySequence::Find, &page, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, this, [&] { isTaken = true; });
    m_inspector->setParent(&page);
    page.show();
    m_inspector->show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    inspect(sampleText("SYSTEM_INFO", "{}"));
    tree()->setFocus();
    QTest::keyClick(tree(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(child<QLineEdit>("findEdit")->hasFocus());
    QVERIFY(!isTaken);
    m_inspector->setParent(nullptr);
}

void tst_EventInspector::showsTheDifference()
{
    inspect({sampleText("lot:bid:placed", R"({"lotId":"7","amount":"1000.00","note":"a"})", "e1"),
             sampleText("lot:end", R"({"lotId":"7"})", "e2"),
             sampleText("lot:bid:placed", R"({"lotId":"7","amount":"1500.50","user":"12"})", "e3")});
    showTab(DifferenceTab);
    const auto *const list = child<QTreeWidget>("differenceList");
    QTRY_COMPARE(list->topLevelItemCount(), 3);
    QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("≠ changed"));
    QCOMPARE(list->topLevelItem(0)->text(1), QStringLiteral("data.amount"));
    QCOMPARE(list->topLevelItem(0)->text(2), QStringLiteral("\"1000.00\""));
    QCOMPARE(list->topLevelItem(0)->text(3), QStringLiteral("\"1500.50\""));
    QCOMPARE(list->topLevelItem(1)->text(0), QStringLiteral("+ added"));
    QCOMPARE(list->topLevelItem(2)->text(0), QStringLiteral("− removed"));
    QVERIFY(child<QLabel>("differenceHeading")->text().contains(QStringLiteral("lot:7")));

    QSignalSpy requested(m_inspector.get(), &EventInspector::eventRequested);
    child<QPushButton>("differenceShowButton")->click();
    QCOMPARE(requested[0][0].toLongLong(), 0);
    child<QPushButton>("differenceAnyTypeButton")->click();
    QVERIFY(child<QLabel>("differenceHeading")->text().contains(QStringLiteral("lot:end")));

    inspect(sampleText("lot:end", R"({"lotId":"9"})"));
    QTRY_VERIFY(child<QLabel>("differenceVerdict")->text().contains(QStringLiteral("no earlier event")));
    QCOMPARE(list->topLevelItemCount(), 0);
    inspect("broken");
    QVERIFY(!child<QPushButton>("differenceShowButton")->isVisible());
}

void tst_EventInspector::showsTheRelated()
{
    inspect({sampleText("lot:bid:placed", R"({"lotId":"7","userId":"12"})", "e1"),
             sampleText("lot:end", R"({"lotId":"8","userId":"12"})", "e2"),
             sampleText("lot:bid:placed", R"({"lotId":"7","userId":"12"})", "e3")});
    showTab(RelatedTab);
    auto *const list = child<QTreeWidget>("relatedList");
    QTRY_COMPARE(child<QLabel>("relatedStatus")->text(), QStringLiteral("Among all events."));
    QCOMPARE(list->topLevelItemCount(), 2);
    QCOMPARE(list->topLevelItem(0)->text(0), QStringLiteral("lot:7"));
    QCOMPARE(list->topLevelItem(0)->text(1), QStringLiteral("1 others: lot:bid:placed 1"));
    QCOMPARE(list->topLevelItem(1)->childCount(), 2);

    QSignalSpy events(m_inspector.get(), &EventInspector::eventRequested);
    QSignalSpy filters(m_inspector.get(), &EventInspector::filterRequested);
    list->setFocus();
    list->setCurrentItem(list->topLevelItem(1)->child(0));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(events[0][0].toLongLong(), 1);
    child<QPushButton>("relatedFilterButton")->click();
    QCOMPARE(filters[0][0].toString(), QStringLiteral("user:12"));
    inspect(sampleText("SYSTEM_INFO", "{}"));
    QCOMPARE(list->topLevelItemCount(), 0);
}

/// What is looked at stays, whatever becomes of the others.
void tst_EventInspector::outlivesTheStream()
{
    const QByteArray large = sampleText("SYSTEM_INFO", '"' + QByteArray(9'000'000, 'x') + '"');
    inspect({sampleText("SYSTEM_INFO", "{}"), large});
    m_stream.reset();
    showTab(RawTab);
    child<QToolButton>("rawForthButton")->click();
    m_inspector->copyRaw();
    QCOMPARE(QApplication::clipboard()->mimeData()->data(QStringLiteral("application/json")), large);
    showTab(DifferenceTab);
    showTab(RelatedTab);
    QVERIFY(!child<QLabel>("relatedStatus")->text().isEmpty());
}

void tst_EventInspector::survivesHostileText_data()
{
    QTest::addColumn<QByteArray>("payload");
    const auto row = [](const char *name, const QByteArray &payload) { QTest::newRow(name) << payload; };
    row("empty object", "{}");
    row("quote", "\"");
    row("deep", QByteArray(10'000, '[') + QByteArray(10'000, ']'));
    row("deep and open", QByteArray("{\"a\":").repeated(10'000));
    row("one key many times", "{" + QByteArray("\"a\":1,").repeated(5000) + "\"a\":2}");
    row("many names",
        sampleText("lot:end", "{" + QByteArray("\"lotId\":\"x\",").repeated(5000) + "\"lotId\":\"y\"}"));
    row("half surrogates", sampleText("a\\ud800", R"({"lotId":"\ud800","userId":"\udc00\u0000"})"));
    row("right to left", sampleText("\xe2\x80\xae", "{\"lotId\":\"\xe2\x80\xae\"}"));
    row("endless number", sampleText("lot:end", R"({"lotId":)" + QByteArray(50'000, '9') + '}'));
    row("times", sampleText("lot:end", R"({"timestamp":9e99,"endTime":"9999-99-99T99:99:99Z"})"));
    row("byte order mark", "\xef\xbb\xbf{\"a\":1}");
    row("short lines", QByteArray("[\n1,\n").repeated(2000));
}

void tst_EventInspector::survivesHostileText()
{
    QFETCH(const QByteArray, payload);
    inspect({payload, payload});
    for (const int tab : {TreeTab, RawTab, DifferenceTab, RelatedTab}) {
        showTab(tab);
        m_inspector->grab();
    }
    showTab(RawTab);
    child<QToolButton>("rawLayoutButton")->click();
    child<QPlainTextEdit>("rawText")->setFocus();
    find(QStringLiteral("1"));
    QTRY_VERIFY(!child<QLabel>("findCount")->text().contains(QStringLiteral("searching")));
    if (child<QTabWidget>("inspectorTabs")->isTabEnabled(TreeTab)) {
        showTab(TreeTab);
        QTRY_VERIFY(!child<QLabel>("findCount")->text().contains(QStringLiteral("searching")));
    }
}

QTEST_MAIN(tst_EventInspector)
#include "tst_eventinspector.moc"
