// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/recording/recordingtools.h"

#include "../core/store/filesizelimit.h"
#include "core/session.h"
#include "gui/events/eventtable.h"
#include "gui/mainwindow.h"
#include "gui/theme/theme.h"
#include "models/eventtablemodel.h"
#include "sampleevents.h"

#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QDialog>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>
#include <QUrl>

using namespace Sothebais;
using namespace Qt::StringLiterals;

/// Everything is done in the real window, by its keys and buttons.
class tst_RecordingTools : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void recordsAndShows();
    void staysWithTheDialogIfItCannotRecord();
    void keepsTheLiveViewOnAFullDisk();
    void opensWhatIsDropped();
    void opensByDialog();
    void saysWhatIsNoRecording_data();
    void saysWhatIsNoRecording();
    void offersWhatWasLeftBehind();
    void exportsATable();
    void copiesTheSelected();
    void savesAll();
    void everythingHasAName();

private:
    void open();
    void append(int first, int count, qint64 receivedAt = SampleTime);
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QByteArray bytes(const QString &name) const;
    void write(const QString &name, const QByteArray &bytes) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers);
    void chooseFile(const char *dialog, const QString &name);
    template <typename Widget>
    Widget *child(const char *name) const
    {
        return m_window->findChild<Widget *>(QLatin1StringView(name));
    }
    QString text(const char *name) const
    {
        const auto *const label = child<QLabel>(name);
        return label && label->isVisible() ? label->text() : QString();
    }
    void click(const char *name) const { child<QAbstractButton>(name)->click(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void tst_RecordingTools::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void tst_RecordingTools::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_theme.reset();
}

void tst_RecordingTools::open()
{
    m_theme = std::make_unique<Theme>(Theme::Mode::Light);
    m_session = std::make_unique<Session>(
        Session::Options{.feed = {.redis = *Comm::RedisAddress::fromUrl(u"redis://127.0.0.1:1"_s)},
                         .log = {.root = path(u"live"_s)},
                         .settingsFile = path(u"settings.ini"_s)});
    m_window = std::make_unique<MainWindow>(*m_session, *m_theme);
    m_window->show();
    QVERIFY(m_session->log().open());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_RecordingTools::append(int first, int count, qint64 receivedAt)
{
    Arrival arrival = numberedArrival(first, count);
    arrival.receivedAt = receivedAt;
    const qint64 end = m_session->log().end() + count;
    m_session->log().append(arrival);
    QTRY_COMPARE(m_session->log().end(), end);
}

QByteArray tst_RecordingTools::bytes(const QString &name) const
{
    QFile file(path(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void tst_RecordingTools::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

/// A key of the window, once a dialog that was there is gone.
void tst_RecordingTools::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    m_window->activateWindow();
    QTRY_VERIFY(m_window->isActiveWindow());
    QTest::keyClick(m_window.get(), key, modifiers);
}

void tst_RecordingTools::chooseFile(const char *dialog, const QString &name)
{
    QTRY_VERIFY(child<QDialog>(dialog));
    auto *const field = child<QDialog>(dialog)->findChild<QLineEdit *>(u"fileNameEdit"_s);
    field->setText(path(name));
    QTest::keyClick(field, Qt::Key_Return);
}

void tst_RecordingTools::recordsAndShows()
{
    open();
    append(0, 3);
    press(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(child<QDialog>("recordDialog"));
    QVERIFY(child<QLineEdit>("recordPathField")->text().endsWith(u".ndjson"_s));
    child<QLineEdit>("recordPathField")->setText(path(u"a.ndjson"_s));
    click("startRecordingButton");
    QTRY_VERIFY(!child<QDialog>("recordDialog"));
    append(3, 20);
    QTRY_VERIFY(child<QToolButton>("recordButton")->text().contains(u"kB"_s));
    QVERIFY(child<QToolButton>("recordButton")->accessibleName().startsWith(u"Stop"_s));
    press(Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(text("recordedBannerTitle").left(18), u"Recorded 20 events"_s);
    QCOMPARE(bytes(u"a.ndjson"_s).count('\n'), 20);
    QCOMPARE(child<QToolButton>("recordButton")->text(), u"Record"_s);

    click("openRecordedButton");
    QTRY_VERIFY(text("recordingBannerTitle").startsWith(u"Recording a.ndjson, 20 events, "_s));
    QVERIFY2(text("recordingBannerTitle").contains(u" to "_s), qPrintable(text("recordingBannerTitle")));
    QTRY_COMPARE(m_window->findChild<EventTable *>()->model()->rowCount(), 20);
    click("backToLiveButton");
    QVERIFY(text("recordingBannerTitle").isEmpty());
    QTRY_COMPARE(m_window->findChild<EventTable *>()->model()->rowCount(), 23);
}

void tst_RecordingTools::staysWithTheDialogIfItCannotRecord()
{
    open();
    write(u"mine.ndjson"_s, "mine");
    press(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(child<QDialog>("recordDialog"));
    child<QLineEdit>("recordPathField")->setText(path(u"mine.ndjson"_s));
    click("startRecordingButton");
    QVERIFY2(text("recordError").contains(u"mine.ndjson"_s), qPrintable(text("recordError")));
    child<QLineEdit>("recordPathField")->setText(u"/proc/a.ndjson"_s);
    click("startRecordingButton");
    QVERIFY2(text("recordError").contains(u"/proc/a.ndjson"_s), qPrintable(text("recordError")));
    const QLabel *const error = child<QLabel>("recordError");
    QTRY_VERIFY(error->height() >= error->heightForWidth(error->width()));
    QCOMPARE(bytes(u"mine.ndjson"_s), QByteArray("mine"));
    QCOMPARE(child<QToolButton>("recordButton")->text(), u"Record"_s);
}

void tst_RecordingTools::keepsTheLiveViewOnAFullDisk()
{
    open();
    append(0, 1000, QDateTime::currentMSecsSinceEpoch());
    const FileSizeLimit limit(20'000);
    press(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(child<QDialog>("recordDialog"));
    child<QLineEdit>("recordPathField")->setText(path(u"a.ndjson"_s));
    child<QSpinBox>("recordMinutesBox")->setValue(5);
    click("startRecordingButton");
    QTRY_VERIFY(text("recordedBannerTitle").startsWith(u"Recording has stopped"_s));
    QVERIFY2(text("recordedBannerDetail").contains(u"a.ndjson"_s), qPrintable(text("recordedBannerDetail")));
    QVERIFY(bytes(u"a.ndjson"_s).endsWith('\n'));
    QCOMPARE(child<QToolButton>("recordButton")->text(), u"Record"_s);
    QCOMPARE(m_window->findChild<EventTable *>()->model()->rowCount(), 1000);
}

void tst_RecordingTools::opensWhatIsDropped()
{
    open();
    write(u"a.ndjson"_s,
          R"({"receivedAt":1795445527123,"channel":"events:all","event":)" + sampleText("SYSTEM_INFO", "{}")
              + "}\n{\"receivedAt\":17954");
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path(u"a.ndjson"_s))});
    QDragEnterEvent enter(QPoint(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(9, 9), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QVERIFY(text("emptyTitle").contains(u"Reading"_s));
    QTRY_VERIFY(text("recordingBannerTitle").startsWith(u"Recording a.ndjson, 1 event, "_s));
    QVERIFY(text("recordingBannerDetail").contains(u"middle of a line"_s));
}

void tst_RecordingTools::opensByDialog()
{
    open();
    write(u"a.ndjson"_s,
          R"({"receivedAt":1795445527123,"channel":"events:all","event":)" + sampleText("SYSTEM_INFO", "{}")
              + "}\n");
    press(Qt::Key_O, Qt::ControlModifier);
    chooseFile("openDialog", u"a.ndjson"_s);
    QTRY_VERIFY(text("recordingBannerTitle").startsWith(u"Recording a.ndjson, 1 event, "_s));
}

void tst_RecordingTools::saysWhatIsNoRecording_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("absent") << QByteArray();
    QTest::newRow("of another program") << QByteArray("GIF89a and so on\n and on\n");
    QTest::newRow("json of another program") << QByteArray("{\"a\":1}\n{\"a\":2}\n");
}

void tst_RecordingTools::saysWhatIsNoRecording()
{
    QFETCH(const QByteArray, content);
    open();
    append(0, 3);
    if (!content.isEmpty())
        write(u"a.ndjson"_s, content);
    m_session->open(path(u"a.ndjson"_s));
    QTRY_VERIFY2(text("openFailureBannerTitle").contains(u"a.ndjson"_s),
                 qPrintable(text("openFailureBannerTitle")));
    QVERIFY(!m_session->recording());
    QVERIFY(text("recordingBannerTitle").isEmpty());
    click("openFailureBannerClose");
    QVERIFY(text("openFailureBannerTitle").isEmpty());
}

void tst_RecordingTools::offersWhatWasLeftBehind()
{
    QVERIFY(QDir().mkpath(path(u"live/old"_s)));
    write(u"live/old/lock"_s, {});
    write(u"live/old/0000000001.ndjson"_s,
          R"({"receivedAt":1795445527123,"channel":"events:all","event":)" + sampleText("SYSTEM_INFO", "{}")
              + "}\n");
    open();
    QTRY_VERIFY(text("leftBehindBannerTitle").contains(u"did not end well"_s));
    click("openLeftBehindButton");
    QTRY_VERIFY(text("recordingBannerTitle").contains(u"1 event, "_s));
    click("deleteLeftBehindButton");
    QVERIFY(QFile::exists(path(u"live/old"_s)));
    click("deleteLeftBehindButton");
    QVERIFY(!QFile::exists(path(u"live/old"_s)));
    QVERIFY(text("leftBehindBannerTitle").isEmpty());
}

void tst_RecordingTools::exportsATable()
{
    open();
    append(0, 20);
    auto *const table = m_window->findChild<EventTable *>();
    table->events().setFilter(*Filter::parse(u"id in {3, 4}"_s));
    QTRY_COMPARE(table->model()->rowCount(), 2);
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(child<QDialog>("exportDialog"));
    QVERIFY(child<QRadioButton>("exportShownButton")->isChecked());
    QVERIFY(!child<QRadioButton>("exportSelectedButton")->isEnabled());
    QVERIFY(!child<QComboBox>("exportColumnsBox")->isEnabled());
    child<QComboBox>("exportFormatBox")->setCurrentIndex(2);
    child<QComboBox>("exportColumnsBox")->setCurrentIndex(1);
    click("exportToFileButton");
    chooseFile("exportFileDialog", u"a.csv"_s);
    QTRY_VERIFY(text("exportBannerTitle").startsWith(u"Exported 2 events to "_s));
    QCOMPARE(bytes(u"a.csv"_s).count('\n'), 3);
    QVERIFY2(bytes(u"a.csv"_s).startsWith("time,type,"), bytes(u"a.csv"_s).constData());
    QVERIFY(!child<QPushButton>("cancelExportButton")->isVisible());
}

void tst_RecordingTools::copiesTheSelected()
{
    open();
    append(0, 5);
    auto *const table = m_window->findChild<EventTable *>();
    QTRY_COMPARE(table->model()->rowCount(), 5);
    table->reveal(1);
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(child<QDialog>("exportDialog"));
    QVERIFY(text("clipboardLimit").contains(u"16.0 MB"_s));
    child<QRadioButton>("exportSelectedButton")->click();
    child<QComboBox>("exportFormatBox")->setCurrentIndex(1);
    click("exportToClipboardButton");
    QTRY_VERIFY(text("exportBannerTitle").startsWith(u"Copied 1 event ("_s));
    QCOMPARE(QGuiApplication::clipboard()->text(), QString::fromUtf8(m_session->log().at(1).payload) + u'\n');
}

void tst_RecordingTools::savesAll()
{
    open();
    append(0, 5);
    press(Qt::Key_S, Qt::ControlModifier);
    chooseFile("saveDialog", u"all.ndjson"_s);
    QTRY_VERIFY(text("exportBannerTitle").startsWith(u"Saved to "_s));
    QCOMPARE(bytes(u"all.ndjson"_s).count('\n'), 5);
    press(Qt::Key_S, Qt::ControlModifier);
    chooseFile("saveDialog", u"all.ndjson"_s);
    const auto isRefused = [this] {
        const auto labels = m_window->findChildren<QLabel *>(u"exportBannerDetail"_s);
        return std::ranges::any_of(labels, [](const QLabel *label) {
            return label->isVisible() && label->text().contains(u"another name"_s);
        });
    };
    QTRY_VERIFY(isRefused());
    QCOMPARE(bytes(u"all.ndjson"_s).count('\n'), 5);
}

void tst_RecordingTools::everythingHasAName()
{
    open();
    const auto check = [](const QDialog *dialog) {
        for (const QWidget *const widget : dialog->findChildren<QWidget *>()) {
            const bool isOperated = widget->inherits("QAbstractButton") || widget->inherits("QComboBox")
                || widget->inherits("QAbstractSpinBox");
            if (isOperated && !widget->parent()->inherits("QDialogButtonBox"))
                QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    };
    press(Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY(child<QDialog>("recordDialog"));
    check(child<QDialog>("recordDialog"));
    child<QDialog>("recordDialog")->reject();
    QTRY_VERIFY(!child<QDialog>("recordDialog"));
    press(Qt::Key_E, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(child<QDialog>("exportDialog"));
    check(child<QDialog>("exportDialog"));
}

QTEST_MAIN(tst_RecordingTools)
#include "tst_recordingtools.moc"
