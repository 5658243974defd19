// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/bodyvocabulary.h"

#include "core/health/bodycondition.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sothebais;

class tst_BodyVocabulary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void offersWhatTheBodySays();
    void offersWhatCanBeRead();
    void takesWhateverComes();

private:
    static QStringList completions(const QString &text, const BodyVocabulary &vocabulary)
    {
        QStringList texts;
        for (const auto &candidate : completeFilter(text, text.size(), vocabulary).candidates)
            texts.append(candidate.text);
        return texts;
    }
};

static const QByteArray Body
    = R"({"status":"ok","odd key":1,"components":{"redis":{"status":"healthy","lag":2}}})";

void tst_BodyVocabulary::offersWhatTheBodySays()
{
    const BodyVocabulary vocabulary(Body);
    const QStringList all = completions({}, vocabulary);
    QVERIFY2(all.contains(u"status"_s) && all.contains(u"components.redis.lag"_s),
             qPrintable(all.join(u' ')));
    for (const QString &ofEvents : {u"source"_s, u"channel"_s, u"data"_s, u"late"_s, u"lot:"_s})
        QVERIFY2(!all.contains(ofEvents), qPrintable(ofEvents));
    QCOMPARE(completions(u"status == "_s, vocabulary), QStringList{u"ok"_s});
    QCOMPARE(completions(u"components.redis.status in {"_s, vocabulary), QStringList{u"healthy"_s});
}

/// Each field, put into a condition, is one.
void tst_BodyVocabulary::offersWhatCanBeRead()
{
    const BodyVocabulary vocabulary(Body);
    QCOMPARE(vocabulary.dataFields().size(), 4);
    for (const QString &field : vocabulary.dataFields()) {
        const auto condition = BodyCondition::parse(u"exists %1"_s.arg(field));
        QVERIFY2(condition, qPrintable(field));
        QVERIFY2(condition->isMetBy(Body), qPrintable(field));
    }
}

void tst_BodyVocabulary::takesWhateverComes()
{
    for (const QByteArray &body : {QByteArray(), QByteArray("OK"), QByteArray("{\"a"), QByteArray("\xff{"),
                                   QByteArray(10'000, '['), QByteArray("{\"a\":").repeated(10'000)}) {
        const BodyVocabulary vocabulary(body);
        QVERIFY(completions(u"status =="_s, vocabulary).size() < 10);
    }
}

QTEST_GUILESS_MAIN(tst_BodyVocabulary)
#include "tst_bodyvocabulary.moc"
