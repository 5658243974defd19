// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gui/events/facets/facetpanel.h"

#include "core/tally/eventtally.h"
#include "gui/theme/theme.h"
#include "indexstream.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>
#include <QTreeView>

using namespace Sothebais;
using namespace Qt::StringLiterals;

class tst_FacetPanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void saysThatThereIsNothing();
    void asksWhenClicked();
    void asksByKey();
    void keepsWhatIsSelected();
    void collapses();
    void forgetsTheTally();

private:
    /// The row with this name, wherever it is.
    QModelIndex row(const QString &name) const;
    void click(const QString &name, Qt::KeyboardModifiers modifiers = {});

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<IndexStream> m_stream;
    std::unique_ptr<EventTally> m_tally;
    std::unique_ptr<FacetPanel> m_panel;
};

void tst_FacetPanel::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    m_theme = std::make_unique<Theme>(Theme::Mode::Light);
    m_stream = std::make_unique<IndexStream>();
    m_tally = std::make_unique<EventTally>(*m_stream);
    m_panel = std::make_unique<FacetPanel>(*m_theme);
    m_panel->resize(320, 500);
    m_panel->setTally(m_tally.get());
    m_panel->show();
}

void tst_FacetPanel::cleanup()
{
    m_panel.reset();
    m_tally.reset();
    m_stream.reset();
    m_theme.reset();
}

QModelIndex tst_FacetPanel::row(const QString &name) const
{
    const QAbstractItemModel *const model = m_panel->tree()->model();
    const QModelIndex first = model->index(0, 0);
    return model->match(first, Qt::DisplayRole, name, 1, Qt::MatchExactly | Qt::MatchRecursive).value(0);
}

void tst_FacetPanel::click(const QString &name, Qt::KeyboardModifiers modifiers)
{
    QTRY_VERIFY2(row(name).isValid(), qPrintable(name));
    QTest::mouseClick(m_panel->tree()->viewport(), Qt::LeftButton, modifiers,
                      m_panel->tree()->visualRect(row(name)).center());
}

void tst_FacetPanel::saysThatThereIsNothing()
{
    auto *const empty = m_panel->findChild<QLabel *>(u"facetEmpty"_s);
    QVERIFY(empty->isVisible());
    m_stream->add({});
    m_stream->show();
    QTRY_VERIFY(!empty->isVisible());
    QVERIFY(m_panel->tree()->isVisible());
}

void tst_FacetPanel::asksWhenClicked()
{
    m_stream->add({.type = "lot:bid:placed", .source = "REDIS", .subject = "lot:7"});
    m_stream->add({.type = "lot:start", .subject = "lot:7"});
    m_stream->show();
    QSignalSpy wanted(m_panel.get(), &FacetPanel::filterForRequested);
    QSignalSpy unwanted(m_panel.get(), &FacetPanel::filterOutRequested);
    click(u"lot:*"_s);
    click(u"start"_s);
    click(u"REDIS"_s);
    QCOMPARE(wanted.size(), 3);
    QCOMPARE(wanted[0], QVariantList{u"type == lot:*"_s});
    QCOMPARE(wanted[1], QVariantList{u"type == lot:start"_s});
    QCOMPARE(wanted[2], QVariantList{u"source == REDIS"_s});
    click(u"lot:7"_s, Qt::ControlModifier);
    QCOMPARE(unwanted.size(), 1);
    QCOMPARE(unwanted[0], QVariantList{u"subject == lot:7"_s});
    click(u"Types"_s); // a section opens and closes
    QCOMPARE(wanted.size(), 3);
    QVERIFY(!m_panel->tree()->isExpanded(row(u"Types"_s)));
}

void tst_FacetPanel::asksByKey()
{
    m_stream->add({.type = "lot:start"});
    m_stream->show();
    QTRY_VERIFY(row(u"lot:start"_s).isValid());
    QSignalSpy wanted(m_panel.get(), &FacetPanel::filterForRequested);
    QSignalSpy unwanted(m_panel.get(), &FacetPanel::filterOutRequested);
    m_panel->tree()->setFocus();
    m_panel->tree()->setCurrentIndex(row(u"Types"_s));
    QTest::keyClick(m_panel->tree(), Qt::Key_Down);
    QTest::keyClick(m_panel->tree(), Qt::Key_Return);
    QTest::keyClick(m_panel->tree(), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(wanted, QList<QVariantList>{{u"type == lot:start"_s}});
    QCOMPARE(unwanted, QList<QVariantList>{{u"type == lot:start"_s}});
}

void tst_FacetPanel::keepsWhatIsSelected()
{
    for (int i = 0; i < 100; ++i)
        m_stream->add({.source = "S" + QByteArray::number(i)});
    m_stream->show();
    QTRY_VERIFY(row(u"S50"_s).isValid());
    m_panel->tree()->setCurrentIndex(row(u"S50"_s));
    m_panel->tree()->scrollTo(row(u"S50"_s), QAbstractItemView::PositionAtTop);
    const QModelIndex top = m_panel->tree()->indexAt({50, 1});
    m_stream->add({.type = "user:connect", .source = "S50"});
    m_stream->show();
    QTRY_COMPARE(row(u"S50"_s).siblingAtColumn(1).data(), u"2"_s);
    QCOMPARE(m_panel->tree()->currentIndex(), row(u"S50"_s));
    QVERIFY(m_panel->tree()->viewport()->rect().contains(m_panel->tree()->visualRect(row(u"S50"_s))));
    QVERIFY(top.isValid());
}

void tst_FacetPanel::collapses()
{
    const int width = m_panel->width();
    auto *const button = m_panel->findChild<QToolButton *>(u"collapseFacetsButton"_s);
    QSignalSpy collapsed(m_panel.get(), &FacetPanel::collapsedChanged);
    button->click();
    QVERIFY(m_panel->isCollapsed());
    QVERIFY(m_panel->maximumWidth() < width / 4);
    QVERIFY(!button->accessibleName().isEmpty());
    button->click();
    QVERIFY(!m_panel->isCollapsed());
    QCOMPARE(collapsed.size(), 2);
}

void tst_FacetPanel::forgetsTheTally()
{
    m_stream->add({});
    m_stream->show();
    QTRY_VERIFY(m_panel->tree()->model()->rowCount() > 0);
    m_panel->setTally(nullptr);
    m_tally.reset();
    QCOMPARE(m_panel->tree()->model()->rowCount(), 0);
    QVERIFY(m_panel->findChild<QLabel *>(u"facetEmpty"_s)->isVisible());
}

QTEST_MAIN(tst_FacetPanel)
#include "tst_facetpanel.moc"
