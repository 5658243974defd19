// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compose/drafttemplates.h"
#include "core/compose/publishhistory.h"

#include <QRegularExpression>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sothebais;

class tst_DraftTemplates : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void outlivesTheProgram();
    void replacesAndTakesBack();
    void isBounded();
    void historyKeepsTheNewest();
    void survivesForeignSettings();

private:
    QString file() const { return m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction())); }

    QTemporaryDir m_dir;
    const EventDraft m_draft{.type = "SYSTEM_INFO",
                             .data = "{\n  \"note\": \"größe, \\\"x\\\"; \xE2\x82\xAC\",\n  \"n\": 1.50\n}"};
};

void tst_DraftTemplates::outlivesTheProgram()
{
    {
        QSettings settings(file(), QSettings::IniFormat);
        DraftTemplates templates(settings);
        QVERIFY(templates.all().isEmpty());
        QVERIFY(templates.save(u" doors  open "_s, m_draft));
        PublishHistory(settings).add({.at = 7, .draft = m_draft, .id = "e1", .typeReceivers = 2});
    }
    QSettings settings(file(), QSettings::IniFormat);
    QCOMPARE(DraftTemplates(settings).all(), (QList<DraftTemplate>{{u"doors open"_s, m_draft}}));
    const PublishHistory history(settings);
    QCOMPARE(history.entries().size(), 1);
    QCOMPARE(history.entries().constFirst(),
             (PublishOutcome{.at = 7, .draft = m_draft, .id = "e1", .typeReceivers = 2}));
}

void tst_DraftTemplates::replacesAndTakesBack()
{
    QSettings settings(file(), QSettings::IniFormat);
    DraftTemplates templates(settings);
    QSignalSpy changed(&templates, &DraftTemplates::changed);
    QVERIFY(templates.save(u"b"_s, m_draft));
    QVERIFY(templates.save(u"A"_s, m_draft));
    QVERIFY(templates.save(u"b"_s, {.type = "system:metric"}));
    QCOMPARE(templates.all().size(), 2);
    QCOMPARE(templates.all().constFirst().name, u"A"_s);
    QCOMPARE(templates.all().constLast().draft.type, QByteArray("system:metric"));
    templates.undo();
    QCOMPARE(templates.all().constLast().draft, m_draft);
    templates.remove(u"b"_s);
    QVERIFY(!templates.contains(u"b"_s));
    templates.undo();
    QVERIFY(templates.contains(u"b"_s));
    QCOMPARE(changed.count(), 6);
    templates.undo(); // only once
    QCOMPARE(changed.count(), 6);
}

void tst_DraftTemplates::isBounded()
{
    QSettings settings(file(), QSettings::IniFormat);
    DraftTemplates templates(settings);
    QCOMPARE(templates.save(u"  "_s, m_draft).error().code, Comm::Error::Code::InvalidArgument);
    const EventDraft large{.type = "x", .data = QByteArray(DraftTemplates::MaxBytes + 1, ' ')};
    QCOMPARE(templates.save(u"large"_s, large).error().code, Comm::Error::Code::TooLarge);
    for (int i = 0; i < DraftTemplates::MaxTemplates; ++i)
        QVERIFY(templates.save(QString::number(i), m_draft));
    QCOMPARE(templates.save(u"one more"_s, m_draft).error().code, Comm::Error::Code::TooLarge);
    QVERIFY(templates.save(u"7"_s, {.type = "x"}));
}

void tst_DraftTemplates::historyKeepsTheNewest()
{
    QSettings settings(file(), QSettings::IniFormat);
    PublishHistory history(settings);
    for (int i = 0; i < 2 * PublishHistory::MaxEntries; ++i)
        history.add({.at = i, .draft = m_draft});
    QCOMPARE(history.entries().size(), PublishHistory::MaxEntries);
    QCOMPARE(history.entries().constFirst().at, 99);
    history.add({.at = 100, .draft = {.type = "x", .data = QByteArray(PublishHistory::MaxBytes + 1, ' ')}});
    QCOMPARE(history.entries().constFirst().at, 99);
}

void tst_DraftTemplates::survivesForeignSettings()
{
    QSettings settings(file(), QSettings::IniFormat);
    for (const auto &array : {"compose/templates/"_L1, "compose/history/"_L1}) {
        settings.setValue(array + "size"_L1, 1'000'000'000);
        settings.setValue(array + "1/name"_L1, u"\n"_s);
        settings.setValue(array + "2/name"_L1, QString(1000, u'x'));
        settings.setValue(array + "2/type"_L1, u"t"_s);
        settings.setValue(array + "2/data"_L1, QStringList{u"a"_s, u"b"_s});
    }
    const DraftTemplates templates(settings);
    QCOMPARE(templates.all().size(), 1);
    QCOMPARE(templates.all().constFirst().name.size(), DraftTemplates::MaxNameLength);
    QCOMPARE(PublishHistory(settings).entries().size(), 1);
}

QTEST_GUILESS_MAIN(tst_DraftTemplates)
#include "tst_drafttemplates.moc"
