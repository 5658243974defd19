// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/eventinspector.h"

#include "gui/theme/theme.h"
#include "gui/widgets/rawview.h"
#include "sampleevents.h"

#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTreeView>

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
    void cutsTheLongInSightOnly();
    void copies();
    void copiesTheExactBytes();

private:
    template <typename Widget>
    Widget *child(const char *name) const
    {
        return m_inspector->findChild<Widget *>(QLatin1StringView(name));
    }
    QString raw() const { return child<QPlainTextEdit>("rawText")->toPlainText(); }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<EventInspector> m_inspector;
};

void tst_EventInspector::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
    m_theme = std::make_unique<Theme>(Theme::Mode::Dark);
    m_inspector = std::make_unique<EventInspector>(*m_theme);
    m_inspector->show();
}

void tst_EventInspector::cleanup()
{
    m_inspector.reset();
    m_theme.reset();
}

void tst_EventInspector::showsAnEvent()
{
    const QByteArray text = sampleText("auction:end", R"({"auctionId":"7","finalPrice":"1000.00"})");
    m_inspector->setEvent({parsed(text), SampleTime + 12});
    QCOMPARE(child<QLabel>("idFact")->text(), QStringLiteral("e1"));
    QVERIFY(child<QLabel>("sentFact")->text().contains(QStringLiteral(".123 ")));
    QVERIFY(child<QLabel>("receivedFact")->text().contains(QStringLiteral("12")));
    QCOMPARE(raw(), QString::fromUtf8(text));

    const auto *const tree = child<QTreeView>("eventTree");
    const QAbstractItemModel *const model = tree->model();
    QCOMPARE(model->rowCount(), 6);
    const QModelIndex data = model->index(5, 0);
    QVERIFY(tree->isExpanded(data));
    QCOMPARE(model->index(1, 1, data).data().toString(), QStringLiteral("1000.00"));
}

void tst_EventInspector::takesMarkupForText()
{
    const QByteArray markup = "<h1>SOLD</h1><img src='file:///etc/passwd'>";
    m_inspector->setEvent(
        {sampleEvent("lot:bid:placed", R"({"lotId":")" + markup + R"("})", markup), SampleTime});
    QVERIFY(child<QLabel>("inspectorTitle")->text().contains(QString::fromUtf8(markup)));
    QCOMPARE(child<QLabel>("idFact")->text(), QString::fromUtf8(markup));
    for (const QLabel *const label : m_inspector->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
}

void tst_EventInspector::saysWhatIsWrong()
{
    auto *const issues = child<QLabel>("issueList");
    m_inspector->setEvent({sampleEvent("lot:bid:placed", R"({"amount":12})"), SampleTime});
    QVERIFY(issues->isVisible());
    QVERIFY2(issues->text().contains(QStringLiteral("data.bidId")), qPrintable(issues->text()));

    m_inspector->setEvent({sampleEvent("session:start", "{}"), SampleTime});
    QVERIFY2(issues->text().endsWith(QStringLiteral("more")), qPrintable(issues->text()));

    m_inspector->setEvent({sampleEvent("SYSTEM_INFO", "{}"), SampleTime});
    QVERIFY2(!issues->isVisible(), qPrintable(issues->text()));
}

void tst_EventInspector::showsTheMalformed()
{
    m_inspector->setEvent({parsed(QByteArray("{\"id\":\0\x1b[2J\n\t\xFF", 13)), SampleTime});
    QVERIFY(child<QLabel>("issueList")->isVisible());
    QCOMPARE(child<QTreeView>("eventTree")->model()->rowCount(), 0);
    QCOMPARE(raw(), QStringLiteral("{\"id\":␀␛[2J\n\t"));
    m_inspector->setEvent({parsed("\xFF"), SampleTime});
    QCOMPARE(raw(), QStringLiteral("\uFFFD"));
    m_inspector->setEvent({parsed("[1,2]"), SampleTime});
    QCOMPARE(child<QTreeView>("eventTree")->model()->rowCount(), 2);
}

void tst_EventInspector::cutsTheLongInSightOnly()
{
    const QByteArray text = sampleText("SYSTEM_INFO", '"' + QByteArray(3'000'000, 'x') + '"');
    m_inspector->setEvent({parsed(text), SampleTime});
    QVERIFY(child<QLabel>("rawNotice")->isVisibleTo(child<QWidget>("rawNotice")->parentWidget()));
    QVERIFY(child<QLabel>("rawNotice")->text().contains(QLocale().toString(text.size())));
    QCOMPARE(raw().size(), RawView::MaxShownBytes);
    m_inspector->copyRaw();
    QCOMPARE(QApplication::clipboard()->text().size(), text.size());

    m_inspector->setEvent({sampleEvent("SYSTEM_INFO", "{}"), SampleTime});
    QVERIFY(!child<QLabel>("rawNotice")->isVisibleTo(child<QWidget>("rawNotice")->parentWidget()));
}

void tst_EventInspector::copies()
{
    m_inspector->setEvent({sampleEvent("SYSTEM_INFO", R"({"note":"a\nb"})"), SampleTime});
    m_inspector->copyId();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("e1"));
    QVERIFY(!child<QPushButton>("copyValueButton")->isEnabled());
    auto *const tree = child<QTreeView>("eventTree");
    const QModelIndex data = tree->model()->index(5, 0);
    tree->setCurrentIndex(tree->model()->index(0, 1, data));
    QVERIFY(child<QPushButton>("copyValueButton")->isEnabled());
    m_inspector->copyValue();
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("a\nb"));
}

void tst_EventInspector::copiesTheExactBytes()
{
    const QByteArray text("{\"a\": 1.00,\xFF}");
    m_inspector->setEvent({parsed(text), SampleTime});
    m_inspector->copyRaw();
    QCOMPARE(QApplication::clipboard()->mimeData()->data(QStringLiteral("application/json")), text);
}

QTEST_MAIN(tst_EventInspector)
#include "tst_eventinspector.moc"
