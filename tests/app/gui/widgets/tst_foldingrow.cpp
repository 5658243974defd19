// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/widgets/foldingrow.h"

#include "gui/widgets/labelbutton.h"

#include <QPixmap>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;

class tst_FoldingRow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void foldsTheLastFirst();
    void takesNotMoreThanItNeeds();
    void hasRoomForAnotherText();
    void leavesOutWhatIsHidden();

private:
    QList<bool> folded() const;

    std::unique_ptr<QWidget> m_window;
    FoldingRow *m_row = nullptr;
    QList<LabelButton *> m_buttons;
};

void tst_FoldingRow::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    m_window = std::make_unique<QWidget>();
    m_row = new FoldingRow(m_window.get());
    m_buttons.clear();
    QPixmap icon(16, 16);
    icon.fill(Qt::black);
    for (const auto &text : {u"Retry"_s, u"Edit and retry…"_s, u"Park"_s}) {
        auto *const button = new LabelButton;
        button->setIcon(icon);
        button->setText(text);
        m_row->addButton(button);
        m_buttons.append(button);
    }
    m_window->resize(800, 100);
    m_window->show();
}

QList<bool> tst_FoldingRow::folded() const
{
    QList<bool> all;
    for (const LabelButton *const button : m_buttons)
        all.append(button->toolButtonStyle() == Qt::ToolButtonIconOnly);
    return all;
}

void tst_FoldingRow::foldsTheLastFirst()
{
    const QSize wide = m_row->sizeHint();
    m_row->resize(wide);
    QCOMPARE(folded(), (QList{false, false, false}));
    m_row->resize(wide - QSize(1, 0));
    QCOMPARE(folded(), (QList{false, false, true}));
    m_row->resize(m_row->minimumSizeHint() + QSize(1, 0));
    QCOMPARE(folded(), (QList{true, true, true}));
    m_row->resize(wide);
    QCOMPARE(folded(), (QList{false, false, false}));
    QCOMPARE(m_row->sizeHint(), wide);
}

/// Each is as wide as it says, and all are within the row.
void tst_FoldingRow::takesNotMoreThanItNeeds()
{
    for (int width = m_row->minimumSizeHint().width(); width <= m_row->sizeHint().width(); ++width) {
        m_row->resize(width, m_row->sizeHint().height());
        QCoreApplication::processEvents();
        for (qsizetype i = 0; i < m_buttons.size(); ++i) {
            const LabelButton &button = *m_buttons[i];
            QCOMPARE(button.width(), button.sizeFolded(folded()[i]).width());
            QVERIFY(button.geometry().right() < width);
            QCOMPARE(button.height(), m_buttons[0]->height());
        }
    }
}

void tst_FoldingRow::hasRoomForAnotherText()
{
    m_row->resize(m_row->sizeHint());
    m_buttons[0]->setText(u"Retry it"_s);
    QTRY_COMPARE(folded(), (QList{false, false, true}));
    m_buttons[0]->setText(u"Retry"_s);
    QTRY_COMPARE(folded(), (QList{false, false, false}));
}

void tst_FoldingRow::leavesOutWhatIsHidden()
{
    const int wide = m_row->sizeHint().width();
    m_buttons[1]->hide();
    QVERIFY(m_row->sizeHint().width() < wide - m_buttons[1]->sizeFolded(false).width());
    m_row->resize(m_row->sizeHint());
    QVERIFY(!folded()[0] && !folded()[2]);
}

QTEST_MAIN(tst_FoldingRow)
#include "tst_foldingrow.moc"
