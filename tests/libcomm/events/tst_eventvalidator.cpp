// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/eventparser.h"
#include "comm/eventvalidator.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Comm;
using Level = EventValidator::Level;

class tst_EventValidator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void exampleOfTheHeader();
    void recordedVerdicts_data();
    void recordedVerdicts();
    void strictTakesValidEvents_data() { recordedVerdicts_data(); }
    void strictTakesValidEvents();
    void strictNamesEachFault_data();
    void strictNamesEachFault();
    void strictKeepsTheContract();
    void depth();
    void pointersAreEscaped();
    void limits();
    void malformationIsTold_data();
    void malformationIsTold();
    void issuesAreCapped();
    void registeredTypesAreChecked();
    void validatesAnEvent();
};

static EventValidator strictValidator()
{
    return EventValidator(Catalog(), {.level = Level::Strict});
}

/// A valid event of the given type with one member of its data replaced or, by an empty text, left out.
static QByteArray eventWith(const QByteArray &type, const QByteArray &field, const QByteArray &value)
{
    const QByteArray when = "\"2026-06-01T14:00:00.000Z\"";
    QMap<QByteArray, QByteArray> members;
    if (type == "lot:bid:accepted")
        members = {{"bidId", "\"b\""},      {"auctionId", "\"a\""},  {"userId", "\"u\""},
                   {"amount", "\"1.50\""},  {"currency", "\"ETH\""}, {"timestamp", when},
                   {"isHighestBid", "true"}};
    else if (type == "SYSTEM_ERROR")
        members = {{"serviceId", "\"s\""},
                   {"errorCode", "\"e\""},
                   {"errorMessage", "\"m\""},
                   {"timestamp", when},
                   {"severity", "\"LOW\""}};
    else if (type == "stream:scene:update")
        members = {{"streamId", "\"s\""}, {"sceneId", "\"s\""}, {"elements", "[]"}, {"timestamp", when}};
    else if (type == "auction:timer:updated")
        members = {{"auctionId", "\"a\""},
                   {"timeRemaining", "30"},
                   {"isExtended", "false"},
                   {"extensionCount", "0"},
                   {"timestamp", when}};
    else if (type == "agent:memory:update")
        members = {{"agentId", "\"a\""},
                   {"memoryId", "\"m\""},
                   {"content", "{}"},
                   {"timestamp", when},
                   {"type", "\"LONG_TERM\""}};
    members[field] = value;
    QByteArrayList texts;
    for (auto member = members.cbegin(); member != members.cend(); ++member)
        if (!member.value().isEmpty())
            texts += '"' + member.key() + "\":" + member.value();
    return R"({"id":"a","timestamp":1,"type":")" + type + R"(","source":"REDIS","version":"1","data":{)"
        + texts.join(',') + "}}";
}

void tst_EventValidator::exampleOfTheHeader()
{
    Comm::EventValidator validator;
    const Comm::Validation verdict = validator.validate(R"({"id":""})");
    QStringList shown;
    for (const Comm::ValidationIssue &issue : verdict.issues)
        shown += issue.pointer + u' ' + issue.message;
    QCOMPARE(shown.size(), 6);
    QCOMPARE(shown.first(), QStringLiteral("/id Event ID is required and must be a string"));
}

// The texts and the verdicts of the existing validator on them.
void tst_EventValidator::recordedVerdicts_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QJsonObject>("row");
    QFile file(QStringLiteral(SOTHEBAIS_TEST_DATA "/validation.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    int line = 1;
    for (; !file.atEnd(); ++line) {
        const QJsonObject row = QJsonDocument::fromJson(file.readLine()).object();
        QTest::addRow("%d %s", line, qUtf8Printable(row[QLatin1String("name")].toString()))
            << row[QLatin1String("text")].toString().toUtf8() << row;
    }
    QCOMPARE(line - 1, 618);
}

void tst_EventValidator::recordedVerdicts()
{
    QFETCH(QByteArray, text);
    QFETCH(QJsonObject, row);
    const Validation verdict = EventValidator().validate(text);
    const bool parses = row[QLatin1String("parses")].toBool();
    QCOMPARE(verdict.malformed, !parses);
    QCOMPARE(verdict.isValid(), parses && row[QLatin1String("valid")].toBool());
    QJsonArray issues;
    for (const ValidationIssue &issue : verdict.issues) {
        issues += QJsonObject{{QStringLiteral("field"), issue.field},
                              {QStringLiteral("message"), issue.message}};
        const QString pointer = issue.field == QLatin1String("event")
            ? QString()
            : u'/' + QString(issue.field).replace(u'.', u'/');
        QCOMPARE(issue.pointer, pointer);
    }
    QCOMPARE(issues, row[QLatin1String("errors")].toArray());
}

void tst_EventValidator::strictTakesValidEvents()
{
    QFETCH(QByteArray, text);
    QFETCH(QJsonObject, row);
    const QString name = row[QLatin1String("name")].toString();
    const Validation verdict = strictValidator().validate(text);
    if (name.startsWith(QLatin1String("valid/")) || name.startsWith(QLatin1String("valid-required-only/")))
        QCOMPARE(verdict.lines(), QStringList());
    // Strict only ever adds to what the contract finds.
    QCOMPARE(verdict.malformed, EventValidator().validate(text).malformed);
    if (!row[QLatin1String("valid")].toBool())
        QVERIFY(!verdict.isValid());
}

void tst_EventValidator::strictNamesEachFault_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *type, const char *field, const char *value, const QByteArray &message) {
        QTest::addRow("%s %s=%s", type, field, value)
            << eventWith(type, field, value) << QStringLiteral("data.") + QLatin1String(field)
            << QString::fromUtf8(message);
    };
    constexpr auto noDecimal = "should be a decimal number as text, such as \"12.50\", but is ";
    constexpr auto noTime = "should be a time in UTC, such as \"2026-06-01T14:00:00.000Z\", but is ";
    const auto with
        = [](const char *begin, const char *end) -> QByteArray { return QByteArray(begin) + end; };

    row("lot:bid:accepted", "bidId", "", "is missing");
    row("lot:bid:accepted", "bidId", "5", "should be text, but is a number");
    row("lot:bid:accepted", "bidId", "null", "should be text, but is null");
    row("lot:bid:accepted", "bidId", "[]", "should be text, but is an array");
    row("lot:bid:accepted", "bidId", "{}", "should be text, but is an object");
    row("lot:bid:accepted", "isHighestBid", "", "is missing");
    row("lot:bid:accepted", "isHighestBid", "\"true\"", "should be true or false, but is \"true\"");
    row("lot:bid:accepted", "isHighestBid", "0", "should be true or false, but is a number");
    row("lot:bid:accepted", "amount", "", "is missing");
    row("lot:bid:accepted", "amount", "1.5", with(noDecimal, "a number"));
    row("lot:bid:accepted", "amount", "\"1e3\"", with(noDecimal, "\"1e3\""));
    row("lot:bid:accepted", "amount", "\"\"", with(noDecimal, "\"\""));
    row("lot:bid:accepted", "timestamp", "1780322400000", with(noTime, "a number"));
    row("lot:bid:accepted", "timestamp", "\"yesterday\"", with(noTime, "\"yesterday\""));
    row("lot:bid:accepted", "timestamp", "\"2026-02-30\"", with(noTime, "\"2026-02-30\""));
    row("lot:bid:accepted", "timestamp", "\"2026-06-01T14:00:00.000\"",
        with(noTime, "\"2026-06-01T14:00:00.000\""));
    row("lot:bid:accepted", "timestamp", "\"2026-06-01T14:00:00+02:00\"",
        with(noTime, "\"2026-06-01T14:00:00+02:00\""));
    row("SYSTEM_ERROR", "severity", "", "is missing");
    row("SYSTEM_ERROR", "severity", "\"low\"",
        "should be one of LOW, MEDIUM, HIGH, CRITICAL, but is \"low\"");
    row("SYSTEM_ERROR", "severity", "true", "should be one of LOW, MEDIUM, HIGH, CRITICAL, but is true");
    row("SYSTEM_ERROR", "stackTrace", "null", "should be text, but is null");
    row("stream:scene:update", "elements", "", "is missing");
    row("stream:scene:update", "elements", "{}", "should be an array, but is an object");
    row("auction:timer:updated", "timeRemaining", "", "is missing");
    row("auction:timer:updated", "timeRemaining", "\"30\"", "should be a number, but is \"30\"");
    row("agent:memory:update", "content", "", "is missing");
}

void tst_EventValidator::strictNamesEachFault()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, field);
    QFETCH(QString, message);
    const ValidationIssue issue{
        .field = field, .message = message, .pointer = u'/' + QString(field).replace(u'.', u'/')};
    QCOMPARE(strictValidator().validate(text).issues, QList<ValidationIssue>{issue});
    QVERIFY(EventValidator().validate(text).isValid()); // the existing services let it pass
}

void tst_EventValidator::strictKeepsTheContract()
{
    const QByteArray text
        = R"({"id":"a","timestamp":1,"type":"lot:bid:placed","source":"REDIS","version":"1","data":{"amount":0}})";
    const QStringList lines = strictValidator().validate(text).lines();
    QCOMPARE(lines,
             QStringList({QStringLiteral("data.bidId: Bid ID is required"),
                          QStringLiteral("data.lotId: Lot ID is required"),
                          QStringLiteral("data.sessionId: Session ID is required"),
                          QStringLiteral("data.userId: User ID is required"),
                          QStringLiteral("data.amount: Bid amount is required"),
                          QStringLiteral("data.currency: Currency is required"),
                          QStringLiteral("data.timestamp: is missing")}));
    const QByteArray array
        = R"({"id":"a","timestamp":1,"type":"lot:winner","source":"REDIS","version":"1","data":[]})";
    QCOMPARE(strictValidator().validate(array).lines(),
             QStringList(QStringLiteral("data: should be an object, but is an array")));
}

void tst_EventValidator::depth()
{
    const auto event = [](int levels) {
        return QByteArray(
            R"({"id":"a","timestamp":1,"type":"SYSTEM_INFO","source":"REDIS","version":"1","data":{"x":[1,)"
            + QByteArray(levels - 3, '[') + '1' + QByteArray(levels - 3, ']') + "]}}");
    };
    QCOMPARE(strictValidator().validate(event(64)).lines(), QStringList());
    const Validation verdict = strictValidator().validate(event(65));
    QCOMPARE(verdict.issues.size(), 1);
    QVERIFY(verdict.issues.first().pointer.startsWith(QLatin1String("/data/x/1/0/0")));
    QCOMPARE(verdict.issues.first().message, QStringLiteral("is nested deeper than 64 levels"));

    QVERIFY(EventValidator().validate(event(512)).isValid());
    QVERIFY(EventValidator().validate(event(513)).malformed);
    QVERIFY(EventValidator().validate(event(10'000)).malformed);
}

void tst_EventValidator::pointersAreEscaped()
{
    Catalog catalog;
    QVERIFY(catalog.registerType(
        {.key = "ODD",
         .name = "odd",
         .fields = {{.name = "a/b~c", .kind = FieldInfo::Kind::String, .required = true}}}));
    EventValidator validator(catalog, {.level = Level::Strict});
    const Validation verdict = validator.validate(
        R"({"id":"a","timestamp":1,"type":"odd","source":"REDIS","version":"1","data":{}})");
    QCOMPARE(verdict.issues.first().pointer, QStringLiteral("/data/a~1b~0c"));
    QCOMPARE(verdict.issues.first().field, QStringLiteral("data.a/b~c"));
}

void tst_EventValidator::limits()
{
    EventValidator validator(Catalog(), {.maxBytes = 100, .maxDepth = 3});
    QVERIFY(!validator.validate(QByteArray(100, ' ').replace(0, 2, "{}")).malformed);
    QVERIFY(validator.validate(QByteArray(101, ' ').replace(0, 2, "{}")).malformed);
    QVERIFY(!validator.validate("[[[1]]]").malformed);
    QVERIFY(validator.validate("[[[[1]]]]").malformed);
    QVERIFY(EventValidator().validate(QByteArray(64 * 1024 * 1024, 'x')).malformed);
}

void tst_EventValidator::malformationIsTold_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("malformation");
    QTest::newRow("not JSON") << QByteArray("{") << QStringLiteral("The text is not JSON");
    QTest::newRow("not UTF-8") << QByteArray("\"\xff\"") << QStringLiteral("The text is not valid UTF-8");
    QTest::newRow("deep") << QByteArray(600, '[') + QByteArray(600, ']')
                          << QStringLiteral("The text is nested deeper than 512 levels");
    QTest::newRow("large") << QByteArray(1024 * 1024 + 1, ' ')
                           << QStringLiteral(
                                  "The text has 1,048,577 bytes, more than the limit of 1,048,576");
}

void tst_EventValidator::malformationIsTold()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, malformation);
    const Validation verdict = EventValidator().validate(text);
    QVERIFY(verdict.malformed && !verdict.isValid() && verdict.issues.isEmpty());
    QCOMPARE(verdict.lines(), QStringList(malformation));
}

void tst_EventValidator::issuesAreCapped()
{
    EventValidator validator(Catalog(), {.maxIssues = 2});
    QCOMPARE(validator.validate("{}").issues.size(), 2);
    QVERIFY(!EventValidator(Catalog(), {.maxIssues = 0}).validate("{}").isValid());
}

void tst_EventValidator::registeredTypesAreChecked()
{
    const QByteArray text
        = R"({"id":"a","timestamp":1,"type":"lot:bid:sealed","source":"TOOLBOX","version":"1","data":{"lotId":0}})";
    QCOMPARE(EventValidator().validate(text).lines(),
             QStringList({QStringLiteral("type: Invalid event type: lot:bid:sealed"),
                          QStringLiteral("source: Invalid event source: TOOLBOX")}));
    Catalog catalog;
    QVERIFY(catalog.registerType({.key = "BID_SEALED",
                                  .name = "lot:bid:sealed",
                                  .fields = {{.name = "lotId", .contract = true, .label = "Lot ID"}}}));
    QVERIFY(catalog.registerSource("TOOLBOX"));
    QCOMPARE(EventValidator(catalog).validate(text).lines(),
             QStringList(QStringLiteral("data.lotId: Lot ID is required")));
}

void tst_EventValidator::validatesAnEvent()
{
    EventParser parser;
    EventValidator validator;
    QVERIFY(validator.validate(parser.parse(eventWith("SYSTEM_ERROR", {}, {}))).isValid());
    QVERIFY(validator.validate(parser.parse("{")).malformed);
    QVERIFY(validator.validate(Event()).malformed);
}

QTEST_GUILESS_MAIN(tst_EventValidator)
#include "tst_eventvalidator.moc"
