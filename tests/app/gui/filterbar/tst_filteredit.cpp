// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/filterbar/filteredit.h"

#include "core/filter/eventvocabulary.h"
#include "gui/theme/theme.h"
#include "gui/widgets/filterbar/completionpopup.h"
#include "gui/widgets/filterbar/filterhighlight.h"
#include "gui/widgets/filterbar/filtermessage.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Sothebais;

class tst_FilterEdit : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void appliesWhatIsTyped();
    void enterAppliesAtOnce();
    void keepsTheLastRightFilter();
    void waitsWithAnError();
    void enterShowsAnError();
    void marksTheError();
    void appliesTheSuggestion();
    void colorsTheText();
    void undoIsNotDisturbed();
    void composingIsNotDisturbed();
    void tabCompletes();
    void enterCompletesOnlyWhatWasChosen();
    void escapeClosesTheList();
    void listNeverStealsTyping();
    void clickCompletes();
    void hugeTextIsHarmless();
    void readsOtherLanguages();

private:
    void type(const QString &text) { QTest::keyClicks(m_edit, text); }
    CompletionPopup *popup() const;
    QStringList offered() const;
    /// How many pixels of the editor have exactly this color, or are quite red.
    int pixels(const QColor &color) const;
    int redPixels() const;
    int count(const std::function<bool(const QColor &)> &isWanted) const;

    EventNames m_names;
    std::unique_ptr<EventVocabulary> m_vocabulary;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QWidget> m_window;
    FilterEdit *m_edit = nullptr;
};

void tst_FilterEdit::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support).*")));
    m_theme = std::make_unique<Theme>(Theme::Mode::Light);
    m_vocabulary = std::make_unique<EventVocabulary>(m_names);
    m_vocabulary->learn(R"({"data":{"houseNote":"fine","houseFee":"7"}})");
    m_window = std::make_unique<QWidget>();
    m_window->resize(800, 400);
    const FilterEdit::Delays delays{.apply = std::chrono::milliseconds(10),
                                    .error = std::chrono::milliseconds(40)};
    m_edit = new FilterEdit(*m_vocabulary, *m_theme, delays, m_window.get());
    m_edit->setGeometry(10, 10, 700, 30);
    m_edit->setStyleSheet(u"border: 0"_s); // all color is that of the text
    m_window->show();
    m_edit->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void tst_FilterEdit::cleanup()
{
    m_window.reset();
    m_theme.reset();
}

CompletionPopup *tst_FilterEdit::popup() const
{
    for (CompletionPopup *const popup : m_window->findChildren<CompletionPopup *>()) {
        if (popup->isVisible())
            return popup;
    }
    return nullptr;
}

QStringList tst_FilterEdit::offered() const
{
    QStringList texts;
    for (int row = 0; popup() && row < popup()->count(); ++row)
        texts.append(popup()->item(row)->text());
    return texts;
}

int tst_FilterEdit::pixels(const QColor &color) const
{
    return count([&](const QColor &pixel) { return pixel == color; });
}

int tst_FilterEdit::redPixels() const
{
    return count([](const QColor &pixel) {
        return pixel.red() > pixel.green() + 60 && pixel.red() > pixel.blue() + 60;
    });
}

int tst_FilterEdit::count(const std::function<bool(const QColor &)> &isWanted) const
{
    const QImage image = m_edit->grab().toImage();
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += isWanted(image.pixelColor(x, y)) ? 1 : 0;
    }
    return count;
}

void tst_FilterEdit::appliesWhatIsTyped()
{
    QSignalSpy changed(m_edit, &FilterEdit::filterChanged);
    type(u"late"_s);
    QVERIFY(m_edit->filter().isEmpty());
    QTRY_COMPARE(m_edit->filter().toString(), u"late"_s);
    QCOMPARE(changed.count(), 1);
    type(u" "_s); // the same filter
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(changed.count(), 1);
}

void tst_FilterEdit::enterAppliesAtOnce()
{
    QSignalSpy accepted(m_edit, &FilterEdit::accepted);
    type(u"lot:42"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_edit->filter().toString(), u"lot:42"_s);
    QCOMPARE(accepted.count(), 1);
}

void tst_FilterEdit::keepsTheLastRightFilter()
{
    m_edit->replaceText(u"late"_s);
    type(u" and"_s);
    QTRY_VERIFY(popup()); // while something is offered, the text is not wrong but unfinished
    QSignalSpy shown(m_edit, &FilterEdit::shownErrorChanged);
    QVERIFY(!shown.wait(80));
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QTRY_VERIFY(m_edit->shownError());
    QCOMPARE(m_edit->filter().toString(), u"late"_s);
    QCOMPARE(m_edit->filterText(), u"late"_s);
    type(u" dup"_s);
    QTRY_COMPARE(m_edit->filter().toString(), u"late and dup"_s);
    QVERIFY(!m_edit->shownError());
}

/// Nobody is told off in the middle of a word; an error that is already shown follows every key.
void tst_FilterEdit::waitsWithAnError()
{
    type(u"age < "_s);
    QVERIFY(!m_edit->shownError());
    QTRY_VERIFY(m_edit->shownError());
    QCOMPARE(m_edit->accessibleDescription(), filterErrorText(*m_edit->shownError()));
    type(u"x"_s);
    QVERIFY(m_edit->shownError());
    QCOMPARE(m_edit->shownError()->position, 6);
    QTest::keyClick(m_edit, Qt::Key_Backspace);
    type(u"30s"_s);
    QVERIFY(!m_edit->shownError());
    QVERIFY(m_edit->accessibleDescription().isEmpty());
}

void tst_FilterEdit::enterShowsAnError()
{
    QSignalSpy accepted(m_edit, &FilterEdit::accepted);
    type(u"late and"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QVERIFY(m_edit->shownError());
    QCOMPARE(accepted.count(), 0);
}

void tst_FilterEdit::marksTheError()
{
    const QString text = u"late and   "_s;
    QCOMPARE(errorSpan({.position = 3, .length = 2}, text), std::pair(qsizetype(3), qsizetype(2)));
    QCOMPARE(errorSpan({.position = 11}, text), std::pair(qsizetype(5), qsizetype(3)));
    QCOMPARE(errorSpan({.position = 99}, QString()), std::pair(qsizetype(0), qsizetype(0)));

    type(u"sauce == METRICS"_s);
    QCOMPARE(redPixels(), 0);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QVERIFY(m_edit->shownError());
    QVERIFY(redPixels() > 0);
}

void tst_FilterEdit::appliesTheSuggestion()
{
    type(u"late and soruce == METRICS"_s);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QVERIFY(m_edit->shownError());
    QCOMPARE(m_edit->shownError()->replacement, u"source"_s);
    QTest::keyClick(m_edit, Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(m_edit->text(), u"late and source == METRICS"_s);
    QCOMPARE(m_edit->filter().toString(), m_edit->text());
    QVERIFY(!m_edit->shownError());
}

void tst_FilterEdit::colorsTheText()
{
    type(u"lot:42"_s);
    QVERIFY(pixels(tokenColor(FilterToken::Kind::Subject, m_theme->colors())) > 0);
    QCOMPARE(pixels(tokenColor(FilterToken::Kind::Field, m_theme->colors())), 0);
    m_edit->replaceText(u"size"_s);
    QCOMPARE(pixels(tokenColor(FilterToken::Kind::Subject, m_theme->colors())), 0);
}

void tst_FilterEdit::undoIsNotDisturbed()
{
    type(u"late"_s);
    m_edit->replaceText(u"lot:42 and"_s);
    QTest::keyClick(m_edit, Qt::Key_Home);
    QVERIFY(m_edit->shownError());
    QCOMPARE(m_edit->cursorPosition(), 0);
    m_edit->undo();
    QCOMPARE(m_edit->text(), u"late"_s);
    m_edit->redo();
    QCOMPARE(m_edit->text(), u"lot:42 and"_s);
}

void tst_FilterEdit::composingIsNotDisturbed()
{
    type(u"late "_s);
    QInputMethodEvent composing(u"größ"_s, {});
    QCoreApplication::sendEvent(m_edit, &composing);
    QCOMPARE(m_edit->text(), u"late "_s);
    QVERIFY(m_edit->displayText().contains(u"größ"_s) || m_edit->text() == u"late "_s);
    QTRY_COMPARE(m_edit->filter().toString(), u"late"_s);
    QInputMethodEvent done;
    done.setCommitString(u"größe"_s);
    QCoreApplication::sendEvent(m_edit, &done);
    QCOMPARE(m_edit->text(), u"late größe"_s);
    QTRY_COMPARE(m_edit->filter().toString(), u"late and \"größe\""_s);
}

void tst_FilterEdit::tabCompletes()
{
    type(u"data.houseN"_s);
    QTRY_COMPARE(offered(), QStringList(u"data.houseNote"_s));
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QCOMPARE(m_edit->text(), u"data.houseNote "_s);
    QVERIFY(m_edit->hasFocus());
    QTRY_VERIFY(offered().contains(u"=="_s)); // the next thing at once
    type(u"== "_s);
    QTRY_COMPARE(offered(), QStringList(u"fine"_s));
    QTest::keyClick(m_edit, Qt::Key_Tab);
    QCOMPARE(m_edit->text(), u"data.houseNote == fine"_s);
    QTRY_VERIFY(!popup());
    QTRY_COMPARE(m_edit->filter().toString(), u"data.houseNote == fine"_s);
}

void tst_FilterEdit::enterCompletesOnlyWhatWasChosen()
{
    type(u"data.house"_s);
    QTRY_COMPARE(offered().size(), 2);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_edit->text(), u"data.house"_s);
    QVERIFY(!popup());
    QTest::keyClick(m_edit, Qt::Key_Space, Qt::ControlModifier);
    QCOMPARE(popup()->chosenRow(), 0);
    QTest::keyClick(m_edit, Qt::Key_Down);
    const QString second = offered().at(1);
    QTest::keyClick(m_edit, Qt::Key_Return);
    QCOMPARE(m_edit->text(), second + u' ');
}

void tst_FilterEdit::escapeClosesTheList()
{
    type(u"data.house"_s);
    QTRY_VERIFY(popup());
    QTest::keyClick(m_edit, Qt::Key_Escape);
    QVERIFY(!popup());
    QCOMPARE(m_edit->text(), u"data.house"_s);
}

void tst_FilterEdit::listNeverStealsTyping()
{
    type(u"not lot:42 or data.house "_s);
    QCOMPARE(m_edit->text(), u"not lot:42 or data.house "_s);
    QTRY_VERIFY(popup());
    QVERIFY(m_edit->hasFocus());
    QCOMPARE(popup()->chosenRow(), -1);
    QTest::keyClick(m_edit, Qt::Key_Left);
    QVERIFY(!popup());
    QCOMPARE(m_edit->cursorPosition(), m_edit->text().size() - 1);
    type(u"x"_s);
    QTRY_VERIFY(!popup() || !offered().isEmpty());
    m_edit->clearFocus();
    QVERIFY(!popup());
}

void tst_FilterEdit::clickCompletes()
{
    type(u"data.houseF"_s);
    QTRY_VERIFY(popup());
    const QRect row = popup()->visualItemRect(popup()->item(0));
    QTest::mouseClick(popup()->viewport(), Qt::LeftButton, {}, row.center());
    QCOMPARE(m_edit->text(), u"data.houseFee "_s);
    QVERIFY(m_edit->hasFocus());
}

void tst_FilterEdit::hugeTextIsHarmless()
{
    m_edit->replaceText(u"late"_s);
    for (const QString &piece : {u"<b>x</b> & \"\\\n"_s, u"a "_s, u"("_s, u"data.a == 1 and "_s}) {
        QGuiApplication::clipboard()->setText(piece.repeated(1'000'000 / piece.size()));
        m_edit->selectAll();
        m_edit->paste();
        QTest::keyClick(m_edit, Qt::Key_Return);
        QVERIFY(m_edit->shownError());
        QCOMPARE(m_edit->filter().toString(), u"late"_s);
        m_edit->grab();
    }
    m_edit->replaceText(QString());
    QVERIFY(!m_edit->shownError());
}

void tst_FilterEdit::readsOtherLanguages()
{
    FilterEdit edit(
        [](const QString &text) {
            FilterSyntax syntax;
            if (text == u"wrong"_s)
                syntax.error = FilterError{.length = text.size(), .message = u"That is wrong."_s};
            return syntax;
        },
        *m_vocabulary, *m_theme);
    edit.show();
    edit.setText(u"wrong"_s);
    QVERIFY(!edit.applyNow());
    QCOMPARE(edit.shownError()->message, u"That is wrong."_s);
    edit.setText(u"data."_s); // of events that would be wrong
    QVERIFY(edit.applyNow());
    QCOMPARE(edit.filterText(), u"data."_s);
}

QTEST_MAIN(tst_FilterEdit)
#include "tst_filteredit.moc"
