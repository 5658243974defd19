// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordingtools.h"

#include "core/session.h"
#include "exportcontrol.h"
#include "gui/events/eventtable.h"
#include "gui/settings/commands.h"
#include "gui/theme/theme.h"
#include "gui/widgets/banner.h"
#include "gui/widgets/labelbutton.h"
#include "opencontrol.h"
#include "recordcontrol.h"

#include <QMenu>
#include <QShortcut>

using namespace Qt::StringLiterals;

namespace Sothebais {

RecordingTools::RecordingTools(Session &session, EventTable &table, const Theme &theme, QWidget *page)
    : QObject(page),
      m_theme(theme),
      m_banners(new BannerColumn),
      m_open(new OpenControl(session, table.events(), theme, *m_banners, page)),
      m_record(new RecordControl(session, table.events(), theme, *m_banners, page)),
      m_export(new ExportControl(session, table, theme, *m_banners, page)),
      m_logFailure(new Banner(u"logFailureBanner"_s, theme)),
      m_fileButton(new LabelButton)
{
    m_banners->add(m_logFailure);
    m_logFailure->makeClosable();
    connect(&session.log(), &EventStream::failed, this, &RecordingTools::showLogFailure);
    connect(&session.log(), &EventLog::recovered, m_logFailure, &Banner::hide);
    connect(m_record, &RecordControl::openRequested, &session, &Session::open);

    m_fileButton->setObjectName(u"fileButton"_s);
    m_fileButton->setText(tr("File"));
    m_fileButton->setAccessibleName(tr("Open, save and export"));
    m_fileButton->setToolTip(tr("Open a recording, save all events, export some"));
    m_fileButton->setPopupMode(QToolButton::InstantPopup);
    auto *const menu = new QMenu(m_fileButton);
    menu->setObjectName(u"fileMenu"_s);
    m_fileButton->setMenu(menu);
    fillFileMenu(*menu, *page, session.preferences());
    connect(makeShortcut("record"_L1, session.preferences(), page), &QShortcut::activated, m_record,
            &RecordControl::toggle);
    connect(&theme, &Theme::changed, this, &RecordingTools::paintIcons);
    paintIcons();
}

QToolButton *RecordingTools::recordButton() const
{
    return m_record->button();
}

/// The actions are the page's too, so that their keys work while the menu is closed.
void RecordingTools::fillFileMenu(QMenu &menu, QWidget &page, const Preferences &preferences)
{
    const auto add = [&](const QString &text, QLatin1StringView command, auto *control, auto method) {
        QAction *const action = menu.addAction(text);
        setCommand(action, command, preferences);
        page.addAction(action);
        connect(action, &QAction::triggered, control, method);
    };
    add(tr("Open a recording…"), "open"_L1, m_open, &OpenControl::choose);
    add(tr("Save all events…"), "save"_L1, m_export, &ExportControl::save);
    menu.addSeparator();
    add(tr("Export…"), "export"_L1, m_export, &ExportControl::exportEvents);
}

void RecordingTools::fillMenu(QMenu &menu)
{
    connect(menu.addAction(tr("Export…")), &QAction::triggered, m_export, &ExportControl::exportEvents);
    const std::pair<QString, ExportFormat> formats[]{
        {tr("Copy the selected events as NDJSON"), ExportFormat::Events},
        {tr("Copy the selected events as CSV"), ExportFormat::Csv},
    };
    for (const auto &[text, format] : formats)
        connect(menu.addAction(text), &QAction::triggered, m_export,
                [this, chosen = format] { m_export->copySelected(chosen); });
}

void RecordingTools::showLogFailure(const Comm::Error &error)
{
    m_logFailure->showError(error);
}

void RecordingTools::paintIcons()
{
    m_fileButton->setIcon(m_theme.icon(u"file"_s));
}

} // namespace Sothebais
