// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/health/framelogmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;
using Frame = Comm::WebSocketFrame;

class tst_FrameLogModel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void showsWhatComes();
    void filters();
    void letsGoWhatTheLogLetsGo();
    void showsStrangeBytes();
    void takesAnotherLog();

private:
    void append(const QByteArray &payload, Frame::Kind kind = Frame::Kind::Json,
                Frame::Direction direction = Frame::Direction::In);
    QString cell(int row, int column) const { return m_model->index(row, column).data().toString(); }
    void setFilter(const QString &text) { m_model->setFilter(std::move(FrameFilter::parse(text)).value()); }

    std::shared_ptr<FrameLog> m_log;
    std::unique_ptr<FrameLogModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void tst_FrameLogModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_tester.reset();
    m_log = std::make_shared<FrameLog>(FrameLog::Limits{.frames = 10});
    m_model = std::make_unique<FrameLogModel>();
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->setLog(m_log);
}

void tst_FrameLogModel::append(const QByteArray &payload, Frame::Kind kind, Frame::Direction direction)
{
    m_log->append(
        {.direction = direction, .kind = kind, .payload = payload, .at = QDateTime::currentDateTimeUtc()});
}

void tst_FrameLogModel::showsWhatComes()
{
    append(R"({"type":"welcome"})");
    append("hello", Frame::Kind::Text, Frame::Direction::Out);
    m_log->append({.kind = Frame::Kind::Close,
                   .payload = "go away",
                   .closeCode = 1008,
                   .at = QDateTime::currentDateTimeUtc()});
    QCOMPARE(m_model->rowCount(), 0);
    m_model->refresh();
    QCOMPARE(m_model->rowCount(), 3);
    QCOMPARE(cell(0, FrameLogModel::PayloadColumn), uR"({"type":"welcome"})"_s);
    QCOMPARE(cell(1, FrameLogModel::DirectionColumn), u"out"_s);
    QVERIFY(m_model->index(1, 0).data(FrameLogModel::IsOutRole).toBool());
    const QString close = cell(2, FrameLogModel::PayloadColumn);
    QVERIFY2(close.startsWith(u"1008 "_s) && close.endsWith(u"go away"_s), qPrintable(close));
    QVERIFY(m_model->index(2, 0).data(FrameLogModel::IsCloseRole).toBool());
    m_model->refresh();
    QCOMPARE(m_model->rowCount(), 3);
}

void tst_FrameLogModel::filters()
{
    append(R"({"type":"stats","fps":25})");
    append(R"({"type":"ping"})", Frame::Kind::Json, Frame::Direction::Out);
    m_model->refresh();
    setFilter(uR"(direction == "in" and fps > 20)"_s);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(m_model->hidden(), 1);
    append(R"({"type":"stats","fps":5})");
    append(R"({"type":"stats","fps":30})");
    m_model->refresh();
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(m_model->hidden(), 2);
    setFilter({});
    QCOMPARE(m_model->rowCount(), 4);
}

void tst_FrameLogModel::letsGoWhatTheLogLetsGo()
{
    setFilter(u"kind == json"_s);
    for (int i = 0; i < 25; ++i) {
        append("{}", i % 2 == 0 ? Frame::Kind::Json : Frame::Kind::Text);
        if (i % 4 == 0)
            m_model->refresh();
    }
    m_model->refresh();
    QCOMPARE(m_model->total(), 25);
    QCOMPARE(m_model->letGo(), 15);
    QCOMPARE(m_model->rowCount() + int(m_model->hidden()), 10);
    QCOMPARE(m_model->frameAt(0).sequence, 16);
    for (int i = 0; i < 100; ++i) // all that is shown goes at once
        append("{}");
    m_model->refresh();
    QCOMPARE(m_model->rowCount(), 10);
    QCOMPARE(m_model->frameAt(0).sequence, 115);
}

void tst_FrameLogModel::showsStrangeBytes()
{
    append(QByteArray("\x00\xff\x1b", 3), Frame::Kind::Binary);
    append("<b>\n\xe2\x80\xae</b>", Frame::Kind::Text);
    append(QByteArray(100'000, 'x'), Frame::Kind::Text);
    m_model->refresh();
    QCOMPARE(cell(0, FrameLogModel::PayloadColumn), u"00 ff 1b"_s);
    QVERIFY(!cell(1, FrameLogModel::PayloadColumn).contains(u'\n'));
    QVERIFY(!cell(1, FrameLogModel::PayloadColumn).contains(u'\u202e'));
    QVERIFY(cell(2, FrameLogModel::PayloadColumn).size() < 1000);
    QCOMPARE(cell(2, FrameLogModel::SizeColumn),
             QLocale().formattedDataSize(100'000, 1, QLocale::DataSizeSIFormat));
}

void tst_FrameLogModel::takesAnotherLog()
{
    append("{}");
    m_model->refresh();
    const auto another = std::make_shared<FrameLog>(FrameLog::Limits());
    another->append({.kind = Frame::Kind::Text, .payload = "other"});
    m_model->setLog(another);
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(cell(0, FrameLogModel::PayloadColumn), u"other"_s);
    m_model->setLog(nullptr);
    m_model->refresh();
    QCOMPARE(m_model->rowCount(), 0);
    QCOMPARE(m_model->letGo(), 0);
}

QTEST_MAIN(tst_FrameLogModel)
#include "tst_framelogmodel.moc"
