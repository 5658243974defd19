// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/tally/timewindow.h"

#include <QTest>

using namespace Sothebais;

namespace {

constexpr qint64 Hour = 3'600'000;
constexpr qint64 FirstLength = TimeWindow::FirstLength;

} // namespace

class tst_TimeWindow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void followsTheEnd()
    {
        TimeWindow window;
        window.setExtent({0, Hour});
        QCOMPARE(window.range(), (TimeRange{Hour - FirstLength, Hour}));
        window.setExtent({0, Hour + 1000});
        QCOMPARE(window.range().end, Hour + 1000);
    }

    void showsAll()
    {
        TimeWindow window;
        window.setExtent({1000, Hour});
        window.showAll();
        QCOMPARE(window.range(), (TimeRange{1000, Hour}));
        window.setExtent({1000, 2 * Hour});
        QCOMPARE(window.range(), (TimeRange{1000, 2 * Hour}));
        window.showNewest();
        QCOMPARE(window.range().length(), FirstLength);
        window.showAll();
        window.setExtent({1000, 1001});
        QCOMPARE(window.range().length(), TimeWindow::MinLength);
    }

    void zoomsAroundAnAnchor()
    {
        TimeWindow window;
        window.setExtent({0, Hour});
        window.showAll();
        window.zoom(0.5, Hour / 4);
        QCOMPARE(window.range(), (TimeRange{Hour / 8, Hour * 5 / 8}));
        QVERIFY(!window.isFollowing());
        for (int i = 0; i < 50; ++i)
            window.zoom(0.5, Hour / 4);
        QCOMPARE(window.range().length(), TimeWindow::MinLength);
        for (int i = 0; i < 50; ++i)
            window.zoom(2, Hour / 4);
        QVERIFY(window.isWhole());
        QCOMPARE(window.range(), (TimeRange{0, Hour}));
    }

    void goesOnFollowingWhenZoomedNearTheEnd()
    {
        TimeWindow window;
        window.setExtent({0, Hour});
        window.zoom(0.5, Hour - 1000);
        QVERIFY(window.isFollowing());
        QCOMPARE(window.range(), (TimeRange{Hour - FirstLength / 2, Hour}));
    }

    /// In the first minutes of a stream.
    void growsWithWhatThereIs()
    {
        TimeWindow window;
        window.setExtent({0, 20'000});
        QCOMPARE(window.range(), (TimeRange{-40'000, 20'000}));
        window.zoom(2, 10'000); // there is no more
        QCOMPARE(window.range().length(), TimeWindow::FirstMinLength);
        QVERIFY(!window.isWhole());
        window.setExtent({0, 100'000});
        QCOMPARE(window.range(), (TimeRange{0, 100'000}));
    }

    void pans()
    {
        TimeWindow window;
        window.setExtent({0, Hour});
        window.pan(-Hour / 2);
        QCOMPARE(window.range(), (TimeRange{Hour / 2 - FirstLength, Hour / 2}));
        QVERIFY(!window.isFollowing());
        window.pan(-10 * Hour);
        QCOMPARE(window.range(), (TimeRange{0, FirstLength}));
        window.pan(10 * Hour);
        QVERIFY(window.isFollowing());
        QCOMPARE(window.range().end, Hour);
    }

    void reveals()
    {
        TimeWindow window;
        window.setExtent({0, Hour});
        window.reveal(Hour - 1);
        QVERIFY(window.isFollowing());
        window.reveal(Hour / 2);
        QCOMPARE(window.range().start, Hour / 2);
        window.reveal(Hour * 3 / 4);
        QCOMPARE(window.range().end, Hour * 3 / 4 + 1);
    }
};

QTEST_GUILESS_MAIN(tst_TimeWindow)
#include "tst_timewindow.moc"
