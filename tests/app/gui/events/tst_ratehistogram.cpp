// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/events/histogram/ratehistogram.h"

#include "core/tally/eventtally.h"
#include "gui/events/histogram/histogramplot.h"
#include "gui/theme/theme.h"
#include "indexstream.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 Noon = 1'795'521'600'000; // 2026-11-24 12:00:00 UTC

} // namespace

class tst_RateHistogram : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void showsARecordingWhole();
    void followsTime();
    void showsTheZone();
    void brushes();
    void jumps();
    void brushesByKey();
    void zooms();
    void isPaintedFast();
    void forgetsTheTally();

private:
    void show(RateHistogram::End end);
    QPoint at(qint64 time) const;
    void drag(qint64 from, qint64 to);

    qint64 m_now = Noon + 600'000;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<IndexStream> m_stream;
    std::unique_ptr<EventTally> m_tally;
    std::unique_ptr<RateHistogram> m_histogram;
};

/// Ten minutes with ten events a second, every other minute of another family.
void tst_RateHistogram::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    m_now = Noon + 600'000;
    m_theme = std::make_unique<Theme>(Theme::Mode::Light);
    m_stream = std::make_unique<IndexStream>();
    for (int i = 0; i < 6000; ++i)
        m_stream->add(
            {.type = i % 1200 < 600 ? "lot:bid:placed" : "lot:start", .receivedAt = Noon + i * 100});
    m_stream->show();
    m_tally = std::make_unique<EventTally>(*m_stream, EventTally::Options{.now = [this] { return m_now; }});
    QTRY_VERIFY(!m_tally->isBehind());
    m_histogram = std::make_unique<RateHistogram>(*m_theme);
    m_histogram->resize(1000, 130);
    m_histogram->setZone(QTimeZone("Europe/Berlin"));
}

void tst_RateHistogram::cleanup()
{
    m_histogram.reset();
    m_tally.reset();
    m_stream.reset();
    m_theme.reset();
}

void tst_RateHistogram::show(RateHistogram::End end)
{
    m_histogram->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_histogram.get()));
    m_histogram->setTally(m_tally.get(), end);
    QTRY_VERIFY(m_histogram->plot()->paintTime() > 0);
}

QPoint tst_RateHistogram::at(qint64 time) const
{
    return m_histogram->plot()->placeOf({time, time}) + QPoint(0, 20);
}

void tst_RateHistogram::drag(qint64 from, qint64 to)
{
    QWidget *const plot = m_histogram->plot();
    QTest::mousePress(plot, Qt::LeftButton, {}, at(from));
    QTest::mouseMove(plot, at((from + to) / 2));
    QTest::mouseMove(plot, at(to));
    QTest::mouseRelease(plot, Qt::LeftButton, {}, at(to));
}

void tst_RateHistogram::showsARecordingWhole()
{
    show(RateHistogram::End::LastEvent);
    const QList<RateBin> &bins = m_histogram->plot()->bins();
    qint64 total = 0;
    for (const RateBin &bin : bins) {
        QCOMPARE(bin.rate(), 10.0);
        total += bin.total;
    }
    QCOMPARE(total, 6000);
    QVERIFY(bins.size() > 50);
    QVERIFY2(m_histogram->accessibleDescription().contains(u"6,000 events, at most 10 a second"_s),
             qPrintable(m_histogram->accessibleDescription()));
    QCOMPARE(m_histogram->extent(), (TimeRange{Noon, Noon + 600'000}));
}

void tst_RateHistogram::followsTime()
{
    show(RateHistogram::End::Now);
    QCOMPARE(m_histogram->plot()->bins().first().range.start, Noon + 300'000);
    m_now += 60'000;
    m_stream->add({.receivedAt = m_now});
    m_stream->show();
    QTRY_COMPARE(m_histogram->plot()->bins().first().range.start, Noon + 360'000);
}

void tst_RateHistogram::showsTheZone()
{
    show(RateHistogram::End::LastEvent);
    const auto *const caption = m_histogram->findChild<QLabel *>(u"histogramCaption"_s);
    QCOMPARE(caption->text(), u"Events/s · 13:00:00 – 13:10:00 CET"_s);
    m_histogram->setZone(QTimeZone::utc());
    QCOMPARE(caption->text(), u"Events/s · 12:00:00 – 12:10:00 UTC"_s);
}

void tst_RateHistogram::brushes()
{
    show(RateHistogram::End::LastEvent);
    QSignalSpy changed(m_histogram.get(), &RateHistogram::brushChanged);
    QSignalSpy jumps(m_histogram.get(), &RateHistogram::jumpRequested);
    drag(Noon + 300'500, Noon + 121'000); // to the left, too
    QCOMPARE(changed.size(), 1);
    QVERIFY(m_histogram->brush().has_value());
    const TimeRange brushed = *m_histogram->brush();
    QVERIFY(std::abs(brushed.start - (Noon + 120'000)) <= 10'000);
    QVERIFY(std::abs(brushed.end - (Noon + 301'000)) <= 10'000);
    const qint64 bin = m_histogram->plot()->bins().first().range.length();
    QCOMPARE(brushed.start % bin, 0); // whole bars
    QCOMPARE(brushed.end % bin, 0);
    QVERIFY(m_histogram->accessibleDescription().contains(u"Chosen is 13:0"_s));
    QTest::mouseDClick(m_histogram->plot(), Qt::LeftButton, {}, at(Noon + 10'000));
    QVERIFY(!m_histogram->brush().has_value());
    QCOMPARE(changed.size(), 2);
    drag(Noon + 60'000, Noon + 120'000);
    QTest::keyClick(m_histogram.get(), Qt::Key_Escape);
    QVERIFY(!m_histogram->brush().has_value());
    QCOMPARE(jumps.size(), 0);
}

void tst_RateHistogram::jumps()
{
    show(RateHistogram::End::LastEvent);
    QSignalSpy jumps(m_histogram.get(), &RateHistogram::jumpRequested);
    QTest::mouseClick(m_histogram->plot(), Qt::LeftButton, {}, at(Noon + 300'000));
    QCOMPARE(jumps.size(), 1);
    QVERIFY(std::abs(jumps[0][0].toLongLong() - (Noon + 300'000)) <= 10'000);
    QVERIFY(!m_histogram->brush().has_value());
}

void tst_RateHistogram::brushesByKey()
{
    show(RateHistogram::End::LastEvent);
    const qint64 bin = m_histogram->plot()->bins().first().range.length();
    QSignalSpy jumps(m_histogram.get(), &RateHistogram::jumpRequested);
    QTest::keyClick(m_histogram.get(), Qt::Key_Left);
    QTest::keyClick(m_histogram.get(), Qt::Key_Left);
    QTest::keyClick(m_histogram.get(), Qt::Key_Return);
    QCOMPARE(jumps, QList<QVariantList>{{Noon + 600'000 - 2 * bin}});
    QTest::keyClick(m_histogram.get(), Qt::Key_Left, Qt::ShiftModifier);
    QTest::keyClick(m_histogram.get(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(m_histogram->brush(), (TimeRange{Noon + 600'000 - 4 * bin, Noon + 600'000 - bin}));
    QTest::keyClick(m_histogram.get(), Qt::Key_Right, Qt::ShiftModifier);
    QCOMPARE(m_histogram->brush(), (TimeRange{Noon + 600'000 - 3 * bin, Noon + 600'000 - bin}));
}

void tst_RateHistogram::zooms()
{
    show(RateHistogram::End::LastEvent);
    const auto start = [this] { return m_histogram->plot()->bins().first().range.start; };
    for (int i = 0; i < 10; ++i)
        QTest::keyClick(m_histogram.get(), Qt::Key_Plus);
    const qint64 zoomed = start();
    QVERIFY(zoomed > Noon + 300'000);
    QTest::keyClick(m_histogram.get(), Qt::Key_PageUp);
    QVERIFY(start() < zoomed);
    QTest::keyClick(m_histogram.get(), Qt::Key_Home);
    QCOMPARE(start(), Noon);
    QWheelEvent wheel(at(Noon + 60'000), m_histogram->plot()->mapToGlobal(at(Noon + 60'000)), {}, {0, 1200},
                      Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_histogram->plot(), &wheel);
    QVERIFY(start() > Noon + 20'000 && start() <= Noon + 60'000);
    QTest::keyClick(m_histogram.get(), Qt::Key_End);
    QVERIFY(start() >= Noon + 300'000);
}

void tst_RateHistogram::isPaintedFast()
{
    show(RateHistogram::End::LastEvent);
    double fastest = 1000;
    for (int i = 0; i < 10; ++i) {
        m_histogram->setZone(QTimeZone::utc());
        QTest::qWait(1);
        fastest = std::min(fastest, m_histogram->plot()->paintTime());
    }
    QVERIFY2(fastest < 8, QByteArray::number(fastest).constData()); // 4 ms, where nothing else runs
}

void tst_RateHistogram::forgetsTheTally()
{
    show(RateHistogram::End::LastEvent);
    m_histogram->setTally(nullptr, RateHistogram::End::Now);
    m_tally.reset();
    QVERIFY(m_histogram->plot()->bins().isEmpty());
    QTest::keyClick(m_histogram.get(), Qt::Key_Left);
    QCOMPARE(m_histogram->extent(), TimeRange());
}

QTEST_MAIN(tst_RateHistogram)
#include "tst_ratehistogram.moc"
