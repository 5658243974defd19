// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpointactions.h"

#include "core/health/framefilter.h"
#include "core/health/healthdesk.h"
#include "core/text/visibletext.h"
#include "endpointdialog.h"
#include "gui/recording/recordingtext.h"
#include "gui/widgets/banner.h"
#include "models/health/framelogmodel.h"

#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Sothebais {

EndpointActions::EndpointActions(HealthDesk &desk, QSettings &settings, const Theme &theme,
                                 BannerColumn &banners, QWidget *window)
    : QObject(window),
      m_desk(desk),
      m_list(desk.endpoints()),
      m_settings(settings),
      m_theme(theme),
      m_news(new Banner(u"endpointNews"_s, theme)),
      m_undo(m_news->addButton(u"undoEndpointButton"_s, tr("Undo"))),
      m_failure(new Banner(u"endpointFailure"_s, theme)),
      m_window(window)
{
    m_news->makeClosable();
    m_failure->makeClosable();
    banners.add(m_news);
    banners.add(m_failure);
    connect(m_undo, &QPushButton::clicked, this, [this] {
        m_list.undo();
        m_news->hide();
    });
}

void EndpointActions::fillMenu(QMenu &menu)
{
    const auto addTo = [&](const QString &name, const QString &text, void (EndpointActions::*act)()) {
        menu.addAction(text, this, act)->setObjectName(name);
    };
    addTo(u"askForPresetAction"_s, tr("Add the services of the auction house…"),
          &EndpointActions::askForPreset);
    menu.addSeparator();
    addTo(u"importEndpointsAction"_s, tr("Import endpoints…"), &EndpointActions::chooseImport);
    addTo(u"exportEndpointsAction"_s, tr("Export endpoints…"), &EndpointActions::chooseExport);
}

void EndpointActions::add()
{
    ask({});
}

void EndpointActions::edit(const QString &id)
{
    if (const Endpoint *const endpoint = m_list.find(id))
        ask(*endpoint);
}

void EndpointActions::ask(const Endpoint &endpoint)
{
    const std::optional<HttpFacts> answer = m_desk.health(endpoint.id).http;
    auto *const dialog
        = new EndpointDialog(endpoint, answer ? answer->body : QByteArray(), m_list, m_theme, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &EndpointDialog::endpointChosen, this,
            [this, dialog](const Endpoint &chosen) { take(*dialog, chosen); });
    dialog->open();
}

void EndpointActions::take(EndpointDialog &dialog, const Endpoint &endpoint)
{
    if (!endpoint.id.isEmpty()) {
        if (const auto replaced = m_list.replace(endpoint); !replaced)
            return dialog.showError(replaced.error());
        return dialog.accept();
    }
    const auto id = m_list.add(endpoint);
    if (!id)
        return dialog.showError(id.error());
    dialog.accept();
    Q_EMIT added(*id);
}

void EndpointActions::remove(const QString &id)
{
    const Endpoint *const endpoint = m_list.find(id);
    if (!endpoint)
        return;
    const QString name = endpoint->name;
    m_list.remove(id);
    tell(tr("“%1” is no longer looked at.").arg(visibleText(name)), true);
}

void EndpointActions::move(const QString &id, int step)
{
    const qsizetype from = m_list.indexOf(id);
    const qsizetype to = from + step;
    if (from >= 0 && to >= 0 && to < m_list.all().size())
        m_list.move(from, to);
}

void EndpointActions::togglePause(const QString &id)
{
    if (const Endpoint *const endpoint = m_list.find(id))
        m_list.setPaused(id, !endpoint->isPaused);
}

void EndpointActions::addPreset(const QString &host)
{
    if (host.isEmpty())
        return;
    const qsizetype count = m_list.addPreset(host);
    tell(count > 0 ? tr("%n endpoint(s) added.", nullptr, int(count))
                   : tr("All services were there already."),
         count > 0);
}

void EndpointActions::askForPreset()
{
    auto *const dialog = new QInputDialog(m_window);
    dialog->setObjectName(u"presetDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Add the services of the auction house"));
    dialog->setLabelText(tr("Host of the services:"));
    dialog->setTextValue(u"localhost"_s);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this](const QString &host) { addPreset(host.trimmed()); });
    dialog->open();
}

template <typename Taken>
void EndpointActions::chooseFile(const QString &name, const QString &title, const QString &suggested,
                                 Taken taken)
{
    auto *const dialog = new QFileDialog(m_window, title, lastFolder(m_settings));
    dialog->setObjectName(name);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (!suggested.isEmpty()) {
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->selectFile(suggested);
    } else {
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters({tr("Endpoints (*.json)"), tr("All files (*)")});
    }
    connect(dialog, &QFileDialog::fileSelected, this, [this, taken](const QString &path) {
        rememberFolder(m_settings, path);
        taken(path);
    });
    dialog->open();
}

void EndpointActions::chooseImport()
{
    chooseFile(u"importEndpointsDialog"_s, tr("Import endpoints"), {}, [this](const QString &path) {
        const auto count = m_list.importFrom(path);
        if (!count)
            return showError(count.error());
        tell(*count > 0 ? tr("%n endpoint(s) imported.", nullptr, int(*count))
                        : tr("All endpoints of the file were there already."),
             *count > 0);
    });
}

void EndpointActions::chooseExport()
{
    chooseFile(u"exportEndpointsDialog"_s, tr("Export endpoints"), u"endpoints.json"_s,
               [this](const QString &path) {
                   if (const auto written = m_list.exportTo(path); !written)
                       return showError(written.error());
                   tell(tr("Written to %1, without passwords.").arg(visibleText(path)), false);
               });
}

void EndpointActions::chooseFrameExport(const QString &name, const FrameLogModel &frames)
{
    QString fileName = name.toLower().simplified().replace(u' ', u'-');
    fileName.removeIf([](QChar c) { return !c.isLetterOrNumber() && c != u'-'; });
    const QString suggested = u"frames-%1-%2.ndjson"_s.arg(
        fileName, QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmmss"_s));
    chooseFile(u"exportFramesDialog"_s, tr("Export frames"), suggested,
               [this, shown = frames.frames()](const QString &path) {
                   if (const auto written = exportFrames(shown, path); !written)
                       return showError(written.error());
                   tell(tr("%n frame(s) written to %1.", nullptr, int(shown.size())).arg(visibleText(path)),
                        false);
               });
}

void EndpointActions::tell(const QString &title, bool canUndo)
{
    m_failure->hide();
    m_undo->setVisible(canUndo);
    m_news->show(Banner::Kind::Information, title);
}

void EndpointActions::showError(const Comm::Error &error)
{
    m_news->hide();
    m_failure->showError(error);
}

} // namespace Sothebais
