// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "profilelist.h"

#include "core/profiles/profilebook.h"
#include "core/text/visibletext.h"
#include "gui/events/colorrules/rulelist.h"
#include "gui/theme/theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QListWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr int IdRole = Qt::UserRole;

QString filesFilter()
{
    return ProfileList::tr("Profiles (*.json)");
}

} // namespace

ProfileList::ProfileList(const ProfileBook &book, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_book(book),
      m_theme(theme),
      m_list(new QListWidget),
      m_add(makeTool(u"addProfileButton"_s, tr("Add a profile"), u"add"_s)),
      m_remove(makeTool(u"removeProfileButton"_s, tr("Delete the profile"), u"remove"_s)),
      m_import(makeTool(u"importProfilesButton"_s, tr("Import profiles from a file"), u"import"_s)),
      m_export(makeTool(u"exportProfilesButton"_s, tr("Export the profiles, without passwords"), u"export"_s))
{
    m_list->setObjectName(u"profileList"_s);
    m_list->setAccessibleName(tr("Profiles"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_list, 1);
    layout->addWidget(makeTools());
    connect(m_list, &QListWidget::currentRowChanged, this, &ProfileList::showState);
    connect(m_list, &QListWidget::currentRowChanged, this, &ProfileList::currentChanged);
    connect(m_list, &QListWidget::itemActivated, this, &ProfileList::activated);
    connect(m_add, &QToolButton::clicked, this, &ProfileList::addRequested);
    connect(m_remove, &QToolButton::clicked, this, &ProfileList::removeRequested);
    connect(m_import, &QToolButton::clicked, this, &ProfileList::chooseImport);
    connect(m_export, &QToolButton::clicked, this, &ProfileList::chooseExport);
    connect(&book, &ProfileBook::changed, this, &ProfileList::fill);
    connect(&theme, &Theme::changed, this, &ProfileList::fill);
    fill();
    m_list->setCurrentRow(0);
}

QToolButton *ProfileList::makeTool(const QString &name, const QString &text, const QString &icon)
{
    auto *const button = new QToolButton;
    button->setObjectName(name);
    button->setAccessibleName(text);
    button->setToolTip(text);
    button->setFocusPolicy(Qt::StrongFocus);
    const auto paintIcon = [this, button, icon] { button->setIcon(m_theme.icon(icon)); };
    connect(&m_theme, &Theme::changed, button, paintIcon);
    paintIcon();
    return button;
}

QWidget *ProfileList::makeTools()
{
    auto *const tools = new QWidget;
    auto *const layout = new QHBoxLayout(tools);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_add);
    layout->addWidget(m_remove);
    layout->addStretch();
    layout->addWidget(m_import);
    layout->addWidget(m_export);
    return tools;
}

/// The same profile stays chosen; where it has gone, the one that is in its place.
void ProfileList::fill()
{
    const QString id = currentId();
    const int row = m_list->currentRow();
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    for (const Profile &profile : m_book.all()) {
        auto *const item
            = new QListWidgetItem(ruleColorIcon(profile.color, m_theme), profile.title(), m_list);
        item->setData(IdRole, profile.id);
        item->setToolTip(toolTipText(profile.redis.toString()));
        if (profile.isProduction)
            item->setText(tr("%1 (production)").arg(profile.title()));
    }
    m_list->setCurrentRow(std::min(row, m_list->count() - 1));
    setCurrent(id);
    showState();
    if (currentId() != id)
        Q_EMIT currentChanged();
}

QString ProfileList::currentId() const
{
    const QListWidgetItem *const item = m_list->currentItem();
    return item ? item->data(IdRole).toString() : QString();
}

void ProfileList::setCurrent(const QString &id)
{
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(IdRole).toString() == id)
            m_list->setCurrentRow(row);
    }
}

void ProfileList::setLocked(bool locked)
{
    m_isLocked = locked;
    showState();
}

void ProfileList::showState()
{
    m_list->setEnabled(!m_isLocked);
    m_add->setEnabled(!m_isLocked);
    m_import->setEnabled(!m_isLocked);
    m_remove->setEnabled(!m_isLocked && m_list->currentRow() >= 0);
    m_export->setEnabled(m_list->count() > 0);
}

void ProfileList::chooseImport()
{
    auto *const dialog = new QFileDialog(this, tr("Import profiles"), {}, filesFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ProfileList::importRequested);
    dialog->open();
}

void ProfileList::chooseExport()
{
    auto *const dialog = new QFileDialog(this, tr("Export the profiles"), {}, filesFilter());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(u"sothebais-profiles.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &ProfileList::exportRequested);
    dialog->open();
}

} // namespace Sothebais
