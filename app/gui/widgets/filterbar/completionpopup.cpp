// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "completionpopup.h"

#include "filterhighlight.h"
#include "gui/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QLineEdit>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

#include <algorithm>

namespace Sothebais {

namespace {

constexpr int PopupMargin = 8;
constexpr int RowPadding = 8;
constexpr int Gap = 24; ///< between a candidate and its kind
constexpr int MaxRows = 12;
constexpr int KindRole = Qt::UserRole; ///< int of FilterToken::Kind

FilterToken::Kind kindOf(const QModelIndex &index)
{
    return FilterToken::Kind(index.data(KindRole).toInt());
}

/// The candidate as it would be coloured in the editor, and its kind as a word at the right.
class CandidateDelegate : public QStyledItemDelegate
{
public:
    CandidateDelegate(const Theme &theme, QObject *parent)
        : QStyledItemDelegate(parent),
          m_theme(theme),
          m_plain(QApplication::font().family(), QApplication::font().pointSize())
    {
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Colors &colors = m_theme.colors();
        painter->save();
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, colors.selection);
        const QRect rect = option.rect.adjusted(PopupMargin, 0, -PopupMargin, 0);
        const QString kind = tokenKindText(kindOf(index));
        painter->setPen(colors.muted);
        painter->setFont(m_plain);
        painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, kind);
        const int room = rect.width() - painter->fontMetrics().horizontalAdvance(kind) - Gap;
        const bool isOperator = kindOf(index) == FilterToken::Kind::Operator; // faint only among other things
        painter->setPen(isOperator ? colors.text : tokenColor(kindOf(index), colors));
        painter->setFont(option.font);
        const QString text
            = painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideMiddle, room);
        painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, text);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const int kind = QFontMetrics(m_plain).horizontalAdvance(tokenKindText(kindOf(index)));
        const int text = option.fontMetrics.horizontalAdvance(index.data().toString().left(MaxMeasured));
        return {text + Gap + kind + 2 * PopupMargin, option.fontMetrics.height() + RowPadding};
    }

private:
    static constexpr int MaxMeasured = 100; ///< characters; a wider one is elided anyway

    const Theme &m_theme;
    const QFont m_plain;
};

} // namespace

QString tokenKindText(FilterToken::Kind kind)
{
    using Kind = FilterToken::Kind;
    const auto text = [](const char *word) { return QCoreApplication::translate("FilterToken", word); };
    switch (kind) {
    case Kind::Field:
        return text(QT_TRANSLATE_NOOP("FilterToken", "field"));
    case Kind::Operator:
        return text(QT_TRANSLATE_NOOP("FilterToken", "operator"));
    case Kind::Keyword:
        return text(QT_TRANSLATE_NOOP("FilterToken", "keyword"));
    case Kind::Flag:
        return text(QT_TRANSLATE_NOOP("FilterToken", "flag"));
    case Kind::Subject:
        return text(QT_TRANSLATE_NOOP("FilterToken", "subject"));
    case Kind::Type:
        return text(QT_TRANSLATE_NOOP("FilterToken", "type"));
    case Kind::Text:
    case Kind::Number:
    case Kind::Time:
        return text(QT_TRANSLATE_NOOP("FilterToken", "value"));
    case Kind::Punctuation:
    case Kind::Wrong:
        break;
    }
    return {};
}

CompletionPopup::CompletionPopup(const Theme &theme)
{
    setObjectName(QStringLiteral("filterCompletions"));
    setAccessibleName(tr("What may be written here"));
    setFocusPolicy(Qt::NoFocus);
    setItemDelegate(new CandidateDelegate(theme, this));
    setFont(Theme::monospace());
    setUniformItemSizes(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    hide();
    connect(this, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { Q_EMIT chosen(row(item)); });
}

void CompletionPopup::showAt(QLineEdit &edit, const FilterCompletion &completion)
{
    clear();
    for (const FilterCompletion::Candidate &candidate : completion.candidates) {
        auto *const item = new QListWidgetItem(candidate.text, this);
        item->setData(KindRole, int(candidate.kind));
        item->setData(Qt::AccessibleTextRole,
                      QStringLiteral("%1, %2").arg(candidate.text, tokenKindText(candidate.kind)));
    }
    setCurrentRow(-1);
    scrollToTop();
    if (parentWidget() != edit.window())
        setParent(edit.window());
    place(edit, completion);
    show();
    raise();
}

QSize CompletionPopup::wantedSize() const
{
    constexpr int MinWidth = 260;
    constexpr int MaxWidth = 620;
    const int rows = std::min(MaxRows, count());
    const int frame = 2 * frameWidth();
    const int width
        = sizeHintForColumn(0) + frame + (count() > rows ? verticalScrollBar()->sizeHint().width() : 0);
    return {std::clamp(width, MinWidth, MaxWidth), rows * sizeHintForRow(0) + frame};
}

/// Under the beginning of what would be replaced, or above where there is more room.
void CompletionPopup::place(const QLineEdit &edit, const FilterCompletion &completion)
{
    constexpr int Distance = 2;
    const QRect cursor = edit.inputMethodQuery(Qt::ImCursorRectangle).toRect();
    const QString replaced = edit.text().mid(int(completion.position), int(completion.length));
    const QPoint corner = edit.mapTo(edit.window(), QPoint(0, 0));
    const QRect room = edit.window()->rect().adjusted(Distance, Distance, -Distance, -Distance);
    const QSize wanted = wantedSize().boundedTo(room.size());

    const int below = room.bottom() - (corner.y() + edit.height() + Distance);
    const int above = corner.y() - Distance - room.top();
    const bool isBelow = below >= wanted.height() || below >= above;
    const int height = std::min(wanted.height(), isBelow ? below : above);
    const int left
        = corner.x() + cursor.left() - edit.fontMetrics().horizontalAdvance(replaced) - PopupMargin;
    setGeometry(std::clamp(left, room.left(), room.right() + 1 - wanted.width()),
                isBelow ? corner.y() + edit.height() + Distance : corner.y() - Distance - height,
                wanted.width(), height);
}

int CompletionPopup::chosenRow() const
{
    return selectionModel()->hasSelection() ? currentRow() : -1;
}

void CompletionPopup::step(int key)
{
    const bool isPage = key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    const bool isUp = key == Qt::Key_Up || key == Qt::Key_PageUp;
    const int last = count() - 1;
    int row = chosenRow();
    if (isPage)
        row = std::clamp(row + (isUp ? -MaxRows : MaxRows), 0, last);
    else if (isUp)
        row = row <= 0 ? last : row - 1;
    else
        row = row == last ? 0 : row + 1;
    setCurrentRow(row);
    QAccessibleEvent event(this, QAccessible::Focus); // that the focus is elsewhere must not silence it
    event.setChild(row);
    QAccessible::updateAccessibility(&event);
}

} // namespace Sothebais
