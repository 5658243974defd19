// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "bulkdialog.h"

#include "core/text/visibletext.h"
#include "gui/widgets/plainlabel.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Sothebais {

BulkDialog::BulkDialog(const QString &environment, const QString &what, QWidget *parent)
    : QDialog(parent),
      m_environment(environment),
      m_name(new QLineEdit),
      m_go(new QPushButton(tr("Do it on %1").arg(visibleText(environment, 40))))
{
    constexpr int Width = 480;
    setObjectName(u"bulkDialog"_s);
    setWindowTitle(tr("This is production"));
    setMinimumWidth(Width);
    m_name->setObjectName(u"environmentField"_s);
    m_name->setAccessibleName(tr("Name of the environment"));
    m_name->setPlaceholderText(visibleText(environment, 40));
    auto *const layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(makeText(what));
    layout->addWidget(m_name);
    layout->addWidget(makeButtons());
    connect(m_name, &QLineEdit::textChanged, this, &BulkDialog::check);
    m_name->setFocus();
    check();
}

QWidget *BulkDialog::makeText(const QString &what)
{
    constexpr qsizetype Longest = 600;
    auto *const texts = new QWidget;
    auto *const title = new PlainLabel(u"bulkTitle"_s);
    title->setText(visibleText(what, Longest));
    title->setProperty("bannerTitle", true);
    auto *const ask = new PlainLabel(u"bulkQuestion"_s);
    ask->setText(tr("%1 is production: real bidders and real money. To go on, type its name.")
                     .arg(visibleText(m_environment)));
    auto *const layout = new QVBoxLayout(texts);
    layout->setContentsMargins(0, 0, 0, 0);
    for (PlainLabel *const label : {title, ask}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    return texts;
}

QWidget *BulkDialog::makeButtons()
{
    m_go->setObjectName(u"bulkGoButton"_s);
    m_go->setAccessibleName(m_go->text());
    m_go->setProperty("severity", u"error"_s);
    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_go, QDialogButtonBox::AcceptRole);
    QPushButton *const cancel = buttons->button(QDialogButtonBox::Cancel);
    cancel->setObjectName(u"bulkCancelButton"_s);
    cancel->setAccessibleName(tr("Cancel"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void BulkDialog::check()
{
    const bool isRight = m_name->text().trimmed() == m_environment.trimmed();
    m_go->setEnabled(isRight);
    m_go->setDefault(isRight);
}

} // namespace Sothebais
