// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/filter.h"
#include "core/filterbook/filterhistory.h"

#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sothebais;

class tst_FilterHistory : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void keepsTheNewestFirst();
    void isBounded();
    void outlivesTheProgram();
    void survivesForeignSettings();

private:
    QString file() const { return m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction())); }

    QTemporaryDir m_dir;
};

void tst_FilterHistory::keepsTheNewestFirst()
{
    QSettings settings(file(), QSettings::IniFormat);
    FilterHistory history(settings);
    QVERIFY(history.entries().isEmpty());
    for (const auto &filter : {u"late"_s, u" lot:42 "_s, u"dup"_s, u"lot:42"_s, u""_s, u"  "_s})
        history.add(filter);
    QCOMPARE(history.entries(), QStringList({u"lot:42"_s, u"dup"_s, u"late"_s}));
    history.clear();
    QVERIFY(history.entries().isEmpty());
}

void tst_FilterHistory::isBounded()
{
    QSettings settings(file(), QSettings::IniFormat);
    FilterHistory history(settings);
    for (int i = 0; i < 2 * FilterHistory::MaxEntries; ++i)
        history.add(u"lot:%1"_s.arg(i));
    QCOMPARE(history.entries().size(), FilterHistory::MaxEntries);
    QCOMPARE(history.entries().constFirst(), u"lot:99"_s);
    QCOMPARE(history.entries().constLast(), u"lot:50"_s);
    history.add(QString(1'000'000, u'x'));
    QCOMPARE(history.entries().constFirst(), u"lot:99"_s);
}

void tst_FilterHistory::outlivesTheProgram()
{
    const QString text = u"data.note == \"a, \\\"b\\\"; <b>\"\n or größe"_s;
    {
        QSettings settings(file(), QSettings::IniFormat);
        FilterHistory(settings).add(text);
    }
    QSettings settings(file(), QSettings::IniFormat);
    QCOMPARE(FilterHistory(settings).entries(), QStringList(text));
}

void tst_FilterHistory::survivesForeignSettings()
{
    QSettings settings(file(), QSettings::IniFormat);
    QStringList many{QString(), u"a"_s, u"a"_s, QString(Filter::MaxLength + 1, u'x')};
    for (int i = 0; i < 1000; ++i)
        many.append(u"lot:%1"_s.arg(i));
    settings.setValue("filters/history"_L1, many);
    const FilterHistory history(settings);
    QCOMPARE(history.entries().constFirst(), u"a"_s);
    QVERIFY(history.entries().size() <= FilterHistory::MaxEntries);
    QVERIFY(!history.entries().contains(many.at(3)));
}

QTEST_GUILESS_MAIN(tst_FilterHistory)
#include "tst_filterhistory.moc"
