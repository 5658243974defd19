// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

// The generator as the build runs it: what it makes of catalog.json is compiled and tested elsewhere; here is
// what it says to entries that are wrong.
class tst_CatalogGenerator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void oneEntryIsAllATypeTakes();
    void namesWhatIsWrong_data();
    void namesWhatIsWrong();
    void namesAMissingFile();

private:
    QTemporaryDir m_folder;
    QString m_messages;

    bool generate(const QByteArray &json);
    QByteArray generated(const char *name);
};

bool tst_CatalogGenerator::generate(const QByteArray &json)
{
    const QString input = m_folder.filePath(QStringLiteral("catalog.json"));
    QDir(m_folder.path()).mkpath(QStringLiteral("comm"));
    QFile file(input);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size())
        return false;
    file.close();
    QProcess process;
    process.start(QStringLiteral(CATALOG_GENERATOR), {input, m_folder.path()});
    process.waitForFinished();
    m_messages = QString::fromUtf8(process.readAllStandardError());
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

QByteArray tst_CatalogGenerator::generated(const char *name)
{
    QFile file(m_folder.filePath(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_CatalogGenerator::oneEntryIsAllATypeTakes()
{
    QVERIFY2(
        generate(
            R"({"sources":["A"],"types":[{"key":"BID_SEALED","type":"lot:bid:sealed","shape":"BidSealed","fields":[
        {"name":"amount","kind":"decimal","required":true,"label":"Bid amount"}]}]})"),
        qUtf8Printable(m_messages));
    QVERIFY(generated("comm/eventtypes.h").contains("    BidSealed, ///< `lot:bid:sealed`"));
    QVERIFY(generated("comm/payloads.h").contains("    Decimal amount = {};"));
    QVERIFY(generated("catalogtable.cpp").contains("\"Bid amount\""));
}

void tst_CatalogGenerator::namesWhatIsWrong_data()
{
    QTest::addColumn<QByteArray>("types");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *types, const char *message) {
        QTest::newRow(message) << QByteArray(types) << QString::fromUtf8(message);
    };
    const auto field = [&](const char *members, const char *message) {
        QTest::newRow(message) << R"({"key":"A_B","type":"a:b","shape":"Ab","fields":[{"name":"f",)"
                + QByteArray(members)
                + "}]}" << QStringLiteral("type \"A_B\", field \"f\": ") + QString::fromUtf8(message);
    };
    row(R"({"key":"A_B","type":"a:b"},{"key":"A_B","type":"c"})",
        "type \"A_B\": the key is taken by an earlier type");
    row(R"({"key":"A","type":"a:b"},{"key":"B","type":"a:b"})",
        "type \"B\": the wire name \"a:b\" is taken by an earlier type");
    row(R"({"key":"UNKNOWN","type":"a"})", "type \"UNKNOWN\": the enumerator Unknown is taken");
    row(R"({"key":"a","type":"a:b"})", "type \"a\": the key should be in UPPER_CASE");
    row(R"({"key":"A","type":"a\"b"})", "the wire name \"a\"b\" should be made of letters");
    row(R"({"key":"A","type":"a","shape":"A"})", "shape \"A\": no type gives its fields");
    row(R"({"key":"A","type":"a","fields":[]})", "type \"A\": has fields but no shape");
    row(R"({"key":"A","type":"a","chanel":"x"})", "type \"A\": unknown member \"chanel\"");
    row("", "types: should list at least one");
    field(R"("kind":"decimel","required":true)", "unknown kind \"decimel\", should be one of string, number");
    field(R"("kind":"enum","required":true)", "an enum needs \"values\"");
    field(R"("kind":"enum","required":true,"values":["A","A"])",
          "the value \"A\" should be in UPPER_CASE and listed once");
    field(R"("kind":"string","required":true,"values":["A"])", "only an enum has \"values\"");
    field(R"("kind":"string")", "\"required\" should be true or false");
    field(R"("kind":"string","required":false,"label":"F")", "a field with a label is required");
    field(R"("kind":"string","required":true},{"name":"f","kind":"string","required":true)",
          "is listed twice");
    row(R"({"key":"A","type":"a","shape":"A","fields":[{"name":"class","kind":"string","required":true}]})",
        "type \"A\", field \"class\": should be a name in camelCase that C++ accepts");
}

void tst_CatalogGenerator::namesWhatIsWrong()
{
    QFETCH(QByteArray, types);
    QFETCH(QString, message);
    QVERIFY(!generate(R"({"sources":["A"],"types":[)" + types + "]}"));
    const QString begin = m_folder.filePath(QStringLiteral("catalog.json")) + QLatin1String(": error: ");
    QVERIFY2(m_messages.startsWith(begin), qUtf8Printable(m_messages));
    QVERIFY2(m_messages.contains(message), qUtf8Printable(m_messages));
}

void tst_CatalogGenerator::namesAMissingFile()
{
    QProcess process;
    process.start(QStringLiteral(CATALOG_GENERATOR),
                  {QStringLiteral("/nowhere/catalog.json"), m_folder.path()});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().startsWith("/nowhere/catalog.json: error: "));
}

QTEST_GUILESS_MAIN(tst_CatalogGenerator)
#include "tst_cataloggenerator.moc"
