// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/health/framevocabulary.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sothebais;
using Frame = Comm::WebSocketFrame;

namespace {

QStringList completions(const QString &text, const FrameVocabulary &vocabulary)
{
    QStringList texts;
    for (const auto &candidate : completeFilter(text, text.size(), vocabulary).candidates)
        texts.append(candidate.text);
    return texts;
}

void append(FrameLog &log, Frame::Kind kind, const QByteArray &payload)
{
    log.append({.kind = kind, .payload = payload, .at = QDateTime::currentDateTimeUtc()});
}

} // namespace

class tst_FrameVocabulary : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void offersFieldsOfFramesAndNotOfEvents()
    {
        const FrameVocabulary vocabulary;
        const QStringList all = completions({}, vocabulary);
        QVERIFY(all.contains(u"direction"_s) && all.contains(u"reason"_s) && all.contains(u"not"_s));
        for (const QString &ofEvents : {u"source"_s, u"channel"_s, u"data"_s, u"late"_s, u"lot:"_s})
            QVERIFY2(!all.contains(ofEvents), qPrintable(ofEvents));
        QVERIFY(completions(u"kind "_s, vocabulary).contains(u"=="_s));
        QVERIFY(!completions(u"size "_s, vocabulary).contains(u"contains"_s));
    }

    void offersDirectionsAndKinds()
    {
        const FrameVocabulary vocabulary;
        QCOMPARE(completions(u"direction == "_s, vocabulary), QStringList({u"in"_s, u"out"_s}));
        QCOMPARE(completions(u"kind in {ping, po"_s, vocabulary), QStringList{u"pong"_s});
        QVERIFY(completions(u"direction == in a"_s, vocabulary).contains(u"and"_s));
    }

    void learnsFromJsonTexts()
    {
        FrameLog log({});
        append(log, Frame::Kind::Json, R"({"type":"stats","size":9,"odd key":{"bitrate":4500}})");
        append(log, Frame::Kind::Text, R"({"notJson":1})");
        FrameVocabulary vocabulary;
        vocabulary.learn(log);
        QVERIFY(completions(u"typ"_s, vocabulary).contains(u"type"_s));
        QCOMPARE(completions(u"type == "_s, vocabulary), QStringList{u"stats"_s});
        QCOMPARE(completions(u"bitr"_s, vocabulary), QStringList{u"[\"odd key\"].bitrate"_s});
        QCOMPARE(completions(u"notJ"_s, vocabulary), QStringList());
        QCOMPARE(completions(u"size"_s, vocabulary).count(u"size"_s), 0); // it is written already
        QVERIFY(!vocabulary.dataFields().contains(u"size"_s)); // `size` is that of the frame
        vocabulary.clear();
        QCOMPARE(completions(u"typ"_s, vocabulary), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_FrameVocabulary)
#include "tst_framevocabulary.moc"
