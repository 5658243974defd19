// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/safety/auditdifference.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

class tst_AuditEntry : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void comesBack_data();
    void comesBack();
    void isPlainToRead();
    void refusesWhatIsNone_data();
    void refusesWhatIsNone();
    void tellsWhatIsDifferent();
};

void tst_AuditEntry::comesBack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("JSON") << QByteArray(R"({"amount":"1.50","note":"Zürich 🎨"})");
    QTest::newRow("several lines") << QByteArray("{\n\"a\": 1\r\n}\n");
    QTest::newRow("no UTF-8") << QByteArray("\xff\xfe{\"a\":\xc3}", 9);
    QTest::newRow("a zero") << QByteArray("a\0b", 3);
    QTest::newRow("a byte order mark") << QByteArray("\xef\xbb\xbf{}");
}

void tst_AuditEntry::comesBack()
{
    QFETCH(const QByteArray, bytes);
    const AuditEntry entry{.at = QDateTime::fromString(u"2026-11-24T20:00:00.123Z"_s, Qt::ISODateWithMs),
                           .who = u"ada@desk"_s,
                           .action = u"edit and retry"_s,
                           .target = u"lot \"7\"\nsecond"_s,
                           .before = bytes,
                           .after = bytes,
                           .result = u"done"_s,
                           .profile = u"production"_s};
    const QByteArray line = entry.toLine();
    QVERIFY(!line.contains('\n'));
    const std::optional<AuditEntry> back = AuditEntry::fromLine(line);
    QVERIFY(back);
    QCOMPARE(*back, entry);
}

void tst_AuditEntry::isPlainToRead()
{
    const AuditEntry entry{.at = QDateTime::fromString(u"2026-11-24T15:00:00.123-05:00"_s, Qt::ISODateWithMs),
                           .who = u"ada@desk"_s,
                           .action = u"publish"_s,
                           .after = R"({"id":"1"})"};
    const QJsonObject object = QJsonDocument::fromJson(entry.toLine()).object();
    QCOMPARE(object.value("at"_L1).toString(), u"2026-11-24T20:00:00.123Z"_s);
    QCOMPARE(object.value("after"_L1).toString(), uR"({"id":"1"})"_s);
    QVERIFY(!object.contains("before"_L1));
}

void tst_AuditEntry::refusesWhatIsNone_data()
{
    QTest::addColumn<QByteArray>("line");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("half a line") << QByteArray(R"({"at":"2026-11-24T20:00:00.123Z","act)");
    QTest::newRow("no object") << QByteArray("[1]");
    QTest::newRow("no time") << QByteArray(R"({"action":"publish"})");
    QTest::newRow("a wrong time") << QByteArray(R"({"at":"soon","action":"publish"})");
    QTest::newRow("no action") << QByteArray(R"({"at":"2026-11-24T20:00:00.123Z"})");
}

void tst_AuditEntry::refusesWhatIsNone()
{
    QFETCH(const QByteArray, line);
    QVERIFY(!AuditEntry::fromLine(line));
}

void tst_AuditEntry::tellsWhatIsDifferent()
{
    const auto changes = [](const QByteArray &before, const QByteArray &after) {
        const auto difference = auditDifference({.before = before, .after = after});
        return difference ? difference->changes : std::vector<ValueChange>{{.pointer = u"nothing"_s}};
    };
    // Of a dead letter it is its event that was edited, and only the data is given.
    const QByteArray letter
        = R"({"event":{"id":"1","timestamp":1,"type":"lot:end","source":"SYSTEM",)"
          R"("version":"1.0.0","data":{"lotId":"7","price":"1.0"}},"error":{"message":"x"}})";
    const auto edited = changes(letter, R"({"lotId":"7","price":"2.0"})");
    QCOMPARE(edited.size(), 1U);
    QCOMPARE(edited[0].pointer, u"/data/price"_s);
    QCOMPARE(edited[0].before, R"("1.0")");
    QCOMPARE(edited[0].now, R"("2.0")");
    QCOMPARE(changes(R"({"a":1})", R"({"a":1})").size(), 0U);
    for (const QByteArray &other : {""_ba, "no JSON"_ba}) {
        QCOMPARE(changes(letter, other)[0].pointer, u"nothing"_s);
        QCOMPARE(changes(other, letter)[0].pointer, u"nothing"_s);
    }
}

QTEST_GUILESS_MAIN(tst_AuditEntry)
#include "tst_auditentry.moc"
