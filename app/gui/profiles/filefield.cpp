// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "filefield.h"

#include "gui/theme/theme.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace Sothebais {

FileField::FileField(const QString &name, const QString &meaning, const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_meaning(meaning),
      m_path(new QLineEdit)
{
    m_path->setObjectName(name);
    m_path->setAccessibleName(meaning);
    auto *const button = new QToolButton;
    button->setObjectName(name + QStringLiteral("Button"));
    button->setAccessibleName(tr("Choose a file: %1").arg(meaning));
    button->setToolTip(tr("Choose a file"));
    button->setFocusPolicy(Qt::StrongFocus);
    const auto paintIcon = [button, &theme] { button->setIcon(theme.icon(QStringLiteral("file"))); };
    connect(&theme, &Theme::changed, button, paintIcon);
    paintIcon();
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_path, 1);
    layout->addWidget(button);
    setFocusProxy(m_path);
    connect(m_path, &QLineEdit::textEdited, this, &FileField::edited);
    connect(button, &QToolButton::clicked, this, &FileField::choose);
}

QString FileField::path() const
{
    return m_path->text().trimmed();
}

void FileField::setPath(const QString &path)
{
    m_path->setText(path);
}

void FileField::choose()
{
    auto *const dialog = new QFileDialog(this, m_meaning, QFileInfo(path()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &chosen) {
        setPath(chosen);
        Q_EMIT edited();
    });
    dialog->open();
}

} // namespace Sothebais
