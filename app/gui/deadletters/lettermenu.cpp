// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lettermenu.h"

#include "core/deadletters/letterterms.h"
#include "core/text/visibletext.h"
#include "letteractions.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr qint64 MaxCopied = 16 * 1024 * 1024; // bytes; what is larger is for a file

void copyLines(const QByteArrayList &lines)
{
    QGuiApplication::clipboard()->setText(QString::fromUtf8(lines.join('\n')));
}

} // namespace

LetterMenu::LetterMenu(const LetterActions &actions, const QList<LetterPointer> &selected,
                       const LetterPointer &letter, QWidget *parent)
    : QMenu(parent),
      m_selected(selected)
{
    setObjectName(u"letterMenu"_s);
    setToolTipsVisible(true); // they say why something cannot be done
    addActions({actions.retry(), actions.edit(), actions.park(), actions.discard()});
    addSeparator();
    addFilters(*letter);
    addSeparator();
    addCopies();
    addAction(actions.exportLetters());
}

void LetterMenu::addCopies()
{
    qint64 size = 0;
    for (const LetterPointer &letter : m_selected)
        size += letter->entry.size;
    QAction *const json = addAction(tr("Copy as JSON"));
    const bool isWhole
        = std::ranges::all_of(m_selected, [](const LetterPointer &each) { return each->isWhole(); });
    json->setEnabled(isWhole && size <= MaxCopied);
    json->setToolTip(json->isEnabled() ? tr("The entries of the queue, one a line")
                                       : tr("That is too much to be copied: export it"));
    connect(json, &QAction::triggered, this, [this] {
        QByteArrayList lines;
        for (const LetterPointer &letter : m_selected)
            lines.append(letter->entry.toLine());
        copyLines(lines);
    });
    QAction *const ids
        = addAction(m_selected.size() == 1 ? tr("Copy the event's id") : tr("Copy the events' ids"));
    connect(ids, &QAction::triggered, this, [this] {
        QByteArrayList lines;
        for (const LetterPointer &letter : m_selected)
            lines.append(letter->entry.event.id().toByteArray());
        lines.removeAll(QByteArray());
        copyLines(lines);
    });
}

void LetterMenu::addFilters(const Letter &letter)
{
    QMenu *const out = new QMenu(tr("Filter out"), this);
    for (const QString &term : letterTerms(letter)) {
        connect(addAction(tr("Filter for %1").arg(menuText(term))), &QAction::triggered, this,
                [this, term] { Q_EMIT filterForRequested(term); });
        connect(out->addAction(menuText(term)), &QAction::triggered, this,
                [this, term] { Q_EMIT filterOutRequested(term); });
    }
    out->setEnabled(!out->isEmpty());
    addMenu(out);
}

} // namespace Sothebais
