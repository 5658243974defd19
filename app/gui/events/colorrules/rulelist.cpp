// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rulelist.h"

#include "core/filter/filter.h"
#include "gui/theme/theme.h"

#include <QPainter>
#include <QPixmap>
#include <QSignalBlocker>

namespace Sothebais {

namespace {

constexpr int Side = 18; ///< of a sample of a colour
constexpr int Spacing = 2;
constexpr int FilterRole = Qt::UserRole;
constexpr int ColorRole = Qt::UserRole + 1;

bool isWrong(const QString &filter)
{
    const Comm::Result<Filter> parsed = Filter::parse(filter);
    return !parsed || parsed->isEmpty();
}

} // namespace

QString ruleColorText(RuleColor color)
{
    switch (color) {
    case RuleColor::Red:
        return RuleList::tr("Red");
    case RuleColor::Amber:
        return RuleList::tr("Amber");
    case RuleColor::Green:
        return RuleList::tr("Green");
    case RuleColor::Teal:
        return RuleList::tr("Teal");
    case RuleColor::Blue:
        return RuleList::tr("Blue");
    case RuleColor::Purple:
        return RuleList::tr("Purple");
    case RuleColor::Pink:
        return RuleList::tr("Pink");
    case RuleColor::Gray:
        return RuleList::tr("Gray");
    }
    return {};
}

QIcon ruleColorIcon(RuleColor color, const Theme &theme)
{
    constexpr int Scale = 2; ///< so that it is sharp on fine screens
    QPixmap pixmap(Side * Scale, Side * Scale);
    pixmap.setDevicePixelRatio(Scale);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.colors().mark(color), 1.5));
    painter.setBrush(theme.colors().tint(color));
    painter.drawRoundedRect(QRectF(1, 1, Side - 2, Side - 2), 4, 4);
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

RuleList::RuleList(const Theme &theme, QWidget *parent) : QListWidget(parent), m_theme(theme)
{
    setObjectName(QStringLiteral("ruleList"));
    setAccessibleName(tr("Color rules, the first that fits decides"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFont(Theme::monospace());
    setIconSize({Side, Side});
    setSpacing(Spacing);
    connect(this, &QListWidget::itemChanged, this, &RuleList::rulesChanged); // the box was clicked
    connect(&theme, &Theme::changed, this, &RuleList::showAll);
}

void RuleList::setRules(const QList<ColorRule> &rules)
{
    {
        const QSignalBlocker blocker(this);
        clear();
        for (const ColorRule &rule : rules) {
            addItem(QString());
            setRule(count() - 1, rule);
        }
    }
    setCurrentRow(rules.isEmpty() ? -1 : 0);
    Q_EMIT rulesChanged();
}

QList<ColorRule> RuleList::rules() const
{
    QList<ColorRule> rules;
    for (int row = 0; row < count(); ++row)
        rules.append(rule(row));
    return rules;
}

bool RuleList::hasWrong() const
{
    const QList<ColorRule> all = rules();
    return std::ranges::any_of(all, [](const ColorRule &r) { return r.isEnabled && isWrong(r.filter); });
}

ColorRule RuleList::rule(int row) const
{
    const QListWidgetItem *const at = item(row);
    return {at->data(FilterRole).toString(), RuleColor(at->data(ColorRole).toInt()),
            at->checkState() == Qt::Checked};
}

void RuleList::setRule(int row, const ColorRule &rule)
{
    QListWidgetItem *const at = item(row);
    {
        const QSignalBlocker blocker(this);
        at->setData(FilterRole, rule.filter);
        at->setData(ColorRole, int(rule.color));
        at->setCheckState(rule.isEnabled ? Qt::Checked : Qt::Unchecked);
        showRule(at);
    }
    Q_EMIT rulesChanged();
}

void RuleList::showRule(QListWidgetItem *item)
{
    constexpr qsizetype MaxShown = 300; ///< characters; more than fit
    const ColorRule rule = this->rule(row(item));
    const QString text = rule.filter.left(MaxShown).simplified();
    const bool wrong = isWrong(rule.filter);
    item->setText(text.isEmpty() ? tr("(no filter yet)") : text);
    item->setIcon(ruleColorIcon(rule.color, m_theme));
    item->setForeground(wrong ? m_theme.colors().error : m_theme.colors().text);
    item->setData(Qt::AccessibleTextRole,
                  wrong ? tr("%1, %2, wrong").arg(item->text(), ruleColorText(rule.color))
                        : tr("%1, %2").arg(item->text(), ruleColorText(rule.color)));
}

void RuleList::showAll()
{
    const QSignalBlocker blocker(this);
    for (int row = 0; row < count(); ++row)
        showRule(item(row));
}

void RuleList::addRule(const ColorRule &rule)
{
    {
        const QSignalBlocker blocker(this);
        addItem(QString());
        setRule(count() - 1, rule);
    }
    setCurrentRow(count() - 1);
    Q_EMIT rulesChanged();
}

void RuleList::removeCurrent()
{
    delete takeItem(currentRow());
    Q_EMIT rulesChanged();
}

void RuleList::moveCurrent(int step)
{
    const int from = currentRow();
    const int to = from + step;
    if (from < 0 || to < 0 || to >= count())
        return;
    const ColorRule moved = rule(from);
    const ColorRule other = rule(to);
    setRule(to, moved);
    setRule(from, other);
    setCurrentRow(to);
}

} // namespace Sothebais
