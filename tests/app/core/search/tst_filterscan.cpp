// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/filterscan.h"

#include "core/store/eventlog.h"
#include "sampleevents.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Sothebais;

class tst_FilterScan : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void findsBackward();
    void findsForward();
    void looksNoFurtherThanItMay();
    void beginsAnew();
    void endsHalfway();

private:
    void fill(int first, int count);
    void start(const QString &filter, qint64 middle);
    std::vector<qint64> takeUntil(qint64 low, qint64 high);

    std::unique_ptr<QTemporaryDir> m_root;
    std::unique_ptr<EventLog> m_log;
    std::unique_ptr<FilterScan> m_scan;
};

void tst_FilterScan::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_root = std::make_unique<QTemporaryDir>();
    m_log = std::make_unique<EventLog>(EventLog::Options{.root = m_root->path()});
    QVERIFY(m_log->open());
    m_scan = std::make_unique<FilterScan>();
}

void tst_FilterScan::cleanup()
{
    m_scan.reset();
    m_log.reset();
}

void tst_FilterScan::fill(int first, int count)
{
    m_log->append(numberedArrival(first, count));
    QTRY_COMPARE(m_log->end(), first + count);
}

void tst_FilterScan::start(const QString &filter, qint64 middle)
{
    m_scan->start(*Filter::parse(filter), {}, m_log->snapshot(), middle);
}

/// Newer ones first, then older ones, as they are found.
std::vector<qint64> tst_FilterScan::takeUntil(qint64 low, qint64 high)
{
    std::vector<qint64> newer, older;
    bool isThere = false;
    const auto takeMore = [&] {
        const FilterScan::Found found = m_scan->take();
        newer.insert(newer.end(), found.newer.cbegin(), found.newer.cend());
        older.insert(older.end(), found.older.cbegin(), found.older.cend());
        isThere = found.low == low && found.high == high;
        return isThere;
    };
    [&] { QTRY_VERIFY(takeMore()); }();
    newer.insert(newer.end(), older.cbegin(), older.cend());
    return newer;
}

void tst_FilterScan::findsBackward()
{
    fill(0, 30);
    start(QStringLiteral("\"number 2\""), 30);
    QCOMPARE(takeUntil(0, 30), (std::vector<qint64>{29, 28, 27, 26, 25, 24, 23, 22, 21, 20, 2}));
}

void tst_FilterScan::findsForward()
{
    QSignalSpy advanced(m_scan.get(), &FilterScan::advanced);
    start(QStringLiteral("type == SYSTEM_INFO and \"number 1\""), 0); // before there are any names
    fill(0, 12);
    m_scan->extend(m_log->snapshot(), 12);
    QTRY_VERIFY(advanced.count() > 0);
    QCOMPARE(takeUntil(0, 12), (std::vector<qint64>{1, 10, 11}));
}

void tst_FilterScan::looksNoFurtherThanItMay()
{
    fill(0, 20);
    start(QStringLiteral("number"), 10);
    m_scan->extend(m_log->snapshot(), 15);
    QCOMPARE(takeUntil(0, 15).size(), 15);
}

void tst_FilterScan::beginsAnew()
{
    fill(0, 5'000);
    start(QStringLiteral("absent"), 5'000);
    start(QStringLiteral("\"number 4999\""), 5'000);
    QCOMPARE(takeUntil(0, 5'000), (std::vector<qint64>{4'999}));
    m_scan->stop();
    const FilterScan::Found found = m_scan->take();
    QVERIFY(found.newer.empty() && found.older.empty());
}

void tst_FilterScan::endsHalfway()
{
    fill(0, 20'000);
    for (int i = 0; i < 20; ++i) {
        FilterScan scan;
        scan.start(*Filter::parse(QStringLiteral("number")), {}, m_log->snapshot(), 20'000);
    }
}

QTEST_GUILESS_MAIN(tst_FilterScan)
#include "tst_filterscan.moc"
