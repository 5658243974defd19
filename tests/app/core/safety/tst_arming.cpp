// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/safety/arming.h"

#include <QSignalSpy>
#include <QTest>

using namespace Sothebais;
using namespace std::chrono_literals;

class tst_Arming : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void beginsDisarmed();
    void endsByItself();
    void isExtended();
    void isDisarmed();
    void lastsNoLongerThanAnEvening();
    void endsWhenTheClockIsSetBack();

private:
    QDateTime m_now;
    std::unique_ptr<Arming> m_arming;
};

void tst_Arming::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_now = QDateTime::fromString(QStringLiteral("2026-11-24T20:00:00Z"), Qt::ISODate);
    m_arming = std::make_unique<Arming>([this] { return m_now; });
}

void tst_Arming::beginsDisarmed()
{
    QVERIFY(!m_arming->isArmed());
    QVERIFY(!m_arming->until().isValid());
    QCOMPARE(m_arming->left(), 0ms);
}

void tst_Arming::endsByItself()
{
    QSignalSpy changed(m_arming.get(), &Arming::changed);
    m_arming->arm(15min);
    QVERIFY(m_arming->isArmed());
    QCOMPARE(m_arming->until(), m_now.addSecs(15 * 60));
    QCOMPARE(changed.count(), 1);
    m_now = m_now.addSecs(14 * 60);
    QCOMPARE(m_arming->left(), 1min);
    QVERIFY(!changed.wait(300));
    m_now = m_now.addSecs(3600); // the machine slept
    QTRY_VERIFY(!m_arming->isArmed());
    QCOMPARE(changed.count(), 2);
    QCOMPARE(m_arming->left(), 0ms);
}

void tst_Arming::isExtended()
{
    m_arming->arm(5min);
    m_now = m_now.addSecs(240);
    m_arming->arm(15min);
    QCOMPARE(m_arming->left(), 15min);
    m_arming->arm(1min);
    QCOMPARE(m_arming->left(), 1min);
}

void tst_Arming::isDisarmed()
{
    QSignalSpy changed(m_arming.get(), &Arming::changed);
    m_arming->disarm();
    QCOMPARE(changed.count(), 0);
    m_arming->arm(5min);
    m_arming->disarm();
    QCOMPARE(changed.count(), 2);
    m_arming->arm(0min);
    m_arming->arm(-5min);
    QVERIFY(!m_arming->isArmed());
    QCOMPARE(changed.count(), 2);
}

void tst_Arming::lastsNoLongerThanAnEvening()
{
    m_arming->arm(std::chrono::minutes::max());
    QCOMPARE(m_arming->left(), std::chrono::milliseconds(Arming::Longest));
}

/// Or it would last as much longer.
void tst_Arming::endsWhenTheClockIsSetBack()
{
    m_arming->arm(5min);
    m_now = m_now.addSecs(-3600);
    QTRY_VERIFY(!m_arming->isArmed());
}

QTEST_GUILESS_MAIN(tst_Arming)
#include "tst_arming.moc"
