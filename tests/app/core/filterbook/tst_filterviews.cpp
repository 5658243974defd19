// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/filter/filter.h"
#include "core/filterbook/filterviews.h"

#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sothebais;

class tst_FilterViews : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_settings.reset(); }
    void presetsAreFilters();
    void saves();
    void renames();
    void takesBack();
    void isBounded();
    void outlivesTheProgram();
    void removedPresetsStayAway();

private:
    QTemporaryDir m_dir;
    std::unique_ptr<QSettings> m_settings;
};

void tst_FilterViews::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    const QString file = m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction()));
    m_settings = std::make_unique<QSettings>(file, QSettings::IniFormat);
}

void tst_FilterViews::presetsAreFilters()
{
    const FilterViews views(*m_settings);
    QVERIFY(views.all().size() >= 3);
    for (const FilterView &view : views.all()) {
        const Comm::Result<Filter> filter = Filter::parse(view.filter);
        QVERIFY2(filter && !filter->isEmpty(), qPrintable(view.filter));
    }
}

void tst_FilterViews::saves()
{
    FilterViews views(*m_settings);
    QSignalSpy changed(&views, &FilterViews::changed);
    const qsizetype before = views.all().size();
    QVERIFY(views.save(u"  My   lots "_s, u" lot:42 "_s));
    QCOMPARE(views.all().constLast(), (FilterView{u"My lots"_s, u"lot:42"_s}));
    QVERIFY(views.save(u"My lots"_s, u"lot:43"_s));
    QCOMPARE(views.all().size(), before + 1);
    QCOMPARE(views.all().constLast().filter, u"lot:43"_s);
    QCOMPARE(changed.count(), 2);
    QVERIFY(!views.save(u"  "_s, u"late"_s));
    QVERIFY(!views.save(u"huge"_s, QString(Filter::MaxLength + 1, u'x')));
    QCOMPARE(changed.count(), 2);
}

void tst_FilterViews::renames()
{
    FilterViews views(*m_settings);
    QVERIFY(views.save(u"a"_s, u"late"_s));
    QVERIFY(views.save(u"b"_s, u"dup"_s));
    QVERIFY(!views.rename(u"a"_s, u"b"_s));
    QVERIFY(!views.rename(u"a"_s, u" "_s));
    QVERIFY(!views.rename(u"nobody"_s, u"c"_s));
    QVERIFY(views.rename(u"a"_s, u"a"_s));
    QVERIFY(views.rename(u"a"_s, u"c"_s));
    QVERIFY(views.contains(u"c"_s) && !views.contains(u"a"_s));
}

void tst_FilterViews::takesBack()
{
    FilterViews views(*m_settings);
    const QList<FilterView> before = views.all();
    views.undo(); // nothing yet
    QCOMPARE(views.all(), before);
    views.remove(before.at(1).name);
    QCOMPARE(views.all().size(), before.size() - 1);
    views.undo();
    QCOMPARE(views.all(), before);
    views.undo(); // once only
    QCOMPARE(views.all(), before);
    QCOMPARE(FilterViews(*m_settings).all(), before);
}

void tst_FilterViews::isBounded()
{
    FilterViews views(*m_settings);
    for (int i = 0; i < 100; ++i)
        views.save(QString::number(i), u"late"_s);
    QCOMPARE(views.all().size(), FilterViews::MaxViews);
    QVERIFY(views.isFull());
    QVERIFY(views.save(u"0"_s, u"dup"_s)); // no further one
    QVERIFY(views.rename(u"0"_s, QString(1000, u'n')));
    QVERIFY(views.contains(QString(FilterViews::MaxNameLength, u'n')));
}

void tst_FilterViews::outlivesTheProgram()
{
    const FilterView odd{u"<b>Ä & \"b\"/c=d</b>"_s, u"data[\"odd key\"] == \"x;\\n,\""_s};
    FilterViews(*m_settings).save(odd.name, odd.filter);
    m_settings->sync();
    QSettings again(m_settings->fileName(), QSettings::IniFormat);
    QCOMPARE(FilterViews(again).all().constLast(), odd);
}

void tst_FilterViews::removedPresetsStayAway()
{
    {
        FilterViews views(*m_settings);
        for (const FilterView &view : QList<FilterView>(views.all()))
            views.remove(view.name);
    }
    QVERIFY(FilterViews(*m_settings).all().isEmpty());
}

QTEST_GUILESS_MAIN(tst_FilterViews)
#include "tst_filterviews.moc"
