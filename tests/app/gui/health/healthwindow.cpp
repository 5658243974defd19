// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "healthwindow.h"

#include "models/health/endpointmodel.h"

#include <QContextMenuEvent>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QTabWidget>
#include <QTest>

using namespace Sothebais;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Kind = Endpoint::Kind;

namespace {

HealthRules quickRules()
{
    return {.proof = 150ms,
            .steady = 200ms,
            .parentWait = 500ms,
            .firstRetry = 20ms,
            .lastRetry = 50ms,
            .tick = 10ms,
            .told = 20ms};
}

} // namespace

void HealthWindow::openAnew()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support).*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void HealthWindow::close()
{
    m_window.reset();
    m_session.reset();
    m_theme.reset();
}

void HealthWindow::open()
{
    close();
    m_theme = std::make_unique<Theme>(Theme::Mode::Light);
    m_session = std::make_unique<Session>(
        Session::Options{.feed = {.redis = *Comm::RedisAddress::fromUrl(u"redis://127.0.0.1:1"_s)},
                         .log = {.root = m_folder->filePath(u"live"_s)},
                         .settingsFile = m_folder->filePath(u"settings.ini"_s),
                         .health = {.rules = quickRules()}});
    m_window = std::make_unique<MainWindow>(*m_session, *m_theme);
    m_page = m_window->findChild<HealthPage *>();
    m_window->show();
    m_session->start();
    rail()->click();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QString HealthWindow::add(const Endpoint &endpoint)
{
    const auto id = m_session->health().endpoints().add(endpoint);
    return id ? *id : id.error().toString();
}

QString HealthWindow::addSocket(const QString &url)
{
    return add({.name = u"Live"_s, .kind = Kind::WebSocket, .url = url, .interval = 100ms, .timeout = 300ms});
}

QString HealthWindow::addHttp(const QString &url, const QString &parent)
{
    return add({.name = u"Service"_s,
                .url = url,
                .parent = parent,
                .interval = 100ms,
                .timeout = 300ms,
                .condition = u"status in {ok, healthy}"_s});
}

void HealthWindow::choose(const QString &id)
{
    for (int row = 0; row < cards()->model()->rowCount(); ++row) {
        const QModelIndex index = cards()->model()->index(row, 0);
        if (index.data(EndpointModel::IdRole).toString() == id)
            cards()->setCurrentIndex(index);
    }
    QVERIFY(isVisible("endpointDetails"));
}

void HealthWindow::showTab(const QString &title)
{
    auto *const tabs = child<QTabWidget>("endpointTabs");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        if (tabs->tabText(tab) == title)
            tabs->setCurrentIndex(tab);
    }
    QCOMPARE(tabs->tabText(tabs->currentIndex()), title);
}

QDialog *HealthWindow::dialog(const char *name)
{
    const bool isThere
        = QTest::qWaitFor([&] { return child<QDialog>(name) && child<QDialog>(name)->isVisible(); });
    return isThere ? child<QDialog>(name) : nullptr;
}

void HealthWindow::chooseFile(const char *name, const QString &path)
{
    QDialog *const files = dialog(name);
    QVERIFY(files);
    auto *const field = files->findChild<QLineEdit *>(u"fileNameEdit"_s);
    field->setText(path);
    QTest::keyClick(field, Qt::Key_Return);
}

void HealthWindow::trigger(const char *menu, const QString &text) const
{
    for (QAction *const action : child<QMenu>(menu)->actions()) {
        if (action->text() == text)
            return action->trigger();
    }
    QFAIL(qPrintable(text));
}

void HealthWindow::chooseInMenu(QAbstractItemView &view, const QString &text)
{
    QContextMenuEvent wanted(QContextMenuEvent::Keyboard, {}, {});
    QCoreApplication::sendEvent(&view, &wanted);
    auto *const menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QVERIFY(menu);
    QList<QAction *> all = menu->actions();
    for (const QMenu *const inner : menu->findChildren<QMenu *>())
        all += inner->actions();
    const auto chosen = std::ranges::find(all, text, &QAction::text);
    QVERIFY2(chosen != all.end(), qPrintable(text));
    (*chosen)->trigger();
    menu->close();
}

QStringList HealthWindow::names() const
{
    QStringList all;
    for (int row = 0; row < cards()->model()->rowCount(); ++row)
        all.append(cards()->model()->index(row, 0).data().toString());
    return all;
}

QStringList HealthWindow::facts() const
{
    QStringList all;
    for (const QLabel *const label : m_page->findChildren<QLabel *>(u"factValue"_s)) {
        if (label->isVisible())
            all.append(label->accessibleName() + u": "_s + label->text());
    }
    return all;
}
