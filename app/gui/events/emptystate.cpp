// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "emptystate.h"

#include "core/text/shellcommand.h"
#include "core/text/visibletext.h"
#include "gui/theme/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace Sothebais {

namespace {

using EmptinessState = Comm::ConnectionStatus::State;

QString testCommand(const QString &server)
{
    return QStringLiteral(R"(sothebais --redis %1 publish SYSTEM_INFO --data '{"note":"hello"}')")
        .arg(shellQuoted(server));
}

} // namespace

EmptyState::EmptyState(const QString &server, const Theme &theme, QWidget *parent)
    : Placeholder(QStringLiteral("empty"), theme, parent),
      m_server(server),
      m_commandText(new QLineEdit(testCommand(server))),
      m_command(makeCommand()),
      m_clearFilter(new QPushButton(tr("Clear the filter")))
{
    setObjectName(QStringLiteral("emptyState"));
    m_clearFilter->setObjectName(QStringLiteral("clearFilterButton"));
    m_clearFilter->setAccessibleName(m_clearFilter->text());
    connect(m_clearFilter, &QPushButton::clicked, this, &EmptyState::clearFilterRequested);
    addWidget(m_command);
    addWidget(m_clearFilter, Qt::AlignHCenter);
}

QWidget *EmptyState::makeCommand()
{
    auto *const row = new QWidget;
    m_commandText->setObjectName(QStringLiteral("testCommand"));
    m_commandText->setAccessibleName(tr("Command that publishes a test event"));
    m_commandText->setReadOnly(true);
    m_commandText->setFont(Theme::monospace());
    m_commandText->setCursorPosition(0);
    auto *const copy = new QPushButton(tr("Copy"));
    copy->setObjectName(QStringLiteral("copyCommandButton"));
    copy->setAccessibleName(tr("Copy the command"));
    connect(copy, &QPushButton::clicked, this,
            [this] { QApplication::clipboard()->setText(m_commandText->text()); });
    auto *const layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_commandText, 1);
    layout->addWidget(copy);
    return row;
}

void EmptyState::showSilence(const Comm::ConnectionStatus &status)
{
    m_clearFilter->hide();
    m_command->setVisible(status.state == EmptinessState::Connected);
    if (status.state == EmptinessState::Connected)
        showText(QStringLiteral("page-events"), tr("Nothing has happened yet on %1").arg(m_server),
                 tr("The connection is there: events appear the moment a service publishes one. To see one "
                    "now, run:"));
    else if (status.error)
        showText(QStringLiteral("disconnected"), tr("No connection to %1").arg(m_server),
                 tr("The reason is above. Start the server or, if it is another one, start this program with "
                    "--redis and its address. Events appear here as soon as there is a connection."));
    else
        showText(QStringLiteral("waiting"), tr("Connecting to %1").arg(m_server), QString());
}

void EmptyState::showReading()
{
    m_clearFilter->hide();
    m_command->hide();
    showText(QStringLiteral("waiting"), tr("Reading the recording"),
             tr("Its first events appear here long before the last are read."));
}

void EmptyState::showNoMatch(const QString &filter, qint64 hidden, bool isScanning)
{
    m_command->hide();
    m_clearFilter->setVisible(!isScanning);
    const QString quoted = visibleText(filter);
    if (isScanning)
        showText(QStringLiteral("search"), tr("Looking for “%1”").arg(quoted), QString());
    else
        showText(QStringLiteral("search"), tr("No event passes “%1”").arg(quoted),
                 tr("The filter keeps out all %1 events that are here. New ones that match will appear.")
                     .arg(QLocale().toString(hidden)));
}

} // namespace Sothebais
