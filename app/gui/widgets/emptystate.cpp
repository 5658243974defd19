// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "emptystate.h"

#include "core/shellcommand.h"
#include "core/visibletext.h"
#include "gui/theme/theme.h"
#include "gui/theme/tintedicon.h"
#include "plainlabel.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace Sothebais {

namespace {

using State = Comm::ConnectionStatus::State;

QString testCommand(const QString &server)
{
    return QStringLiteral(R"(sothebais --redis %1 publish SYSTEM_INFO --data '{"note":"hello"}')")
        .arg(shellQuoted(server));
}

} // namespace

EmptyState::EmptyState(const QString &server, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_server(server),
      m_theme(theme),
      m_icon(new PlainLabel(QStringLiteral("emptyIcon"))),
      m_title(new PlainLabel(QStringLiteral("emptyTitle"))),
      m_text(new PlainLabel(QStringLiteral("emptyText"))),
      m_commandText(new QLineEdit(testCommand(server))),
      m_command(makeCommand()),
      m_clearFilter(new QPushButton(tr("Clear the filter")))
{
    setObjectName(QStringLiteral("emptyState"));
    m_text->setProperty("muted", true);
    for (PlainLabel *const label : {m_icon, m_title, m_text}) {
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_clearFilter->setObjectName(QStringLiteral("clearFilterButton"));
    m_clearFilter->setAccessibleName(m_clearFilter->text());
    connect(m_clearFilter, &QPushButton::clicked, this, &EmptyState::clearFilterRequested);
    connect(&theme, &Theme::changed, this, &EmptyState::paintIcon);
    layOut();
}

void EmptyState::layOut()
{
    constexpr int MaxWidth = 720;
    auto *const content = new QWidget;
    content->setMaximumWidth(MaxWidth);
    auto *const column = new QVBoxLayout(content);
    column->setSpacing(16);
    column->addStretch(2);
    column->addWidget(m_icon);
    column->addWidget(m_title);
    column->addWidget(m_text);
    column->addWidget(m_command);
    column->addWidget(m_clearFilter, 0, Qt::AlignHCenter);
    column->addStretch(3);

    auto *const layout = new QHBoxLayout(this);
    layout->addStretch(1);
    layout->addWidget(content, 100); // as wide as it may be, and in the middle
    layout->addStretch(1);
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
    m_command->setVisible(status.state == State::Connected);
    if (status.state == State::Connected)
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

void EmptyState::showText(const QString &icon, const QString &title, const QString &text)
{
    const bool isOther = std::exchange(m_iconName, icon) != icon;
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    if (isOther)
        paintIcon(); // or each frame would render it, while the filter lets nothing through
}

void EmptyState::paintIcon()
{
    constexpr int Size = 48;
    if (!m_iconName.isEmpty())
        m_icon->setPixmap(tintedPixmap(m_iconName, m_theme.colors().muted, Size, devicePixelRatioF()));
}

} // namespace Sothebais
