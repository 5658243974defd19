// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "controlstyle.h"

#include "colors.h"

#include <QAbstractSpinBox>
#include <QPainter>
#include <QStyleOption>
#include <QTabBar>

namespace Sothebais {

namespace {

constexpr int BoxSide = 16; // of a box to tick
constexpr int RowBoxSide = 14; // in a row of a list, whose next row has one just below
constexpr qreal BoxRadius = 4;
constexpr qreal FieldRadius = 5; // as that of a QLineEdit in the style sheet
constexpr int FieldMargin = 7; // likewise: border and padding
constexpr int FieldHeight = 12; // likewise: above and below the text together
constexpr int ArrowWidth = 24; // of the place of an arrow in a field

/// What the edge of something is drawn with: where the focus is, where the mouse is, or neither.
QPen edgePen(const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    if (!(option.state & QStyle::State_Enabled))
        return palette.color(Colors::HairlineRole);
    if (option.state & QStyle::State_HasFocus)
        return QPen(palette.color(Colors::AccentRole), 2);
    return palette.color(option.state & QStyle::State_MouseOver ? Colors::MutedRole : Colors::OutlineRole);
}

/// The rectangle inside which a pen draws sharp edges.
QRectF insideOf(const QRectF &rect, const QPen &pen)
{
    const qreal half = pen.widthF() / 2;
    return rect.adjusted(half, half, -half, -half);
}

QRectF squareIn(const QRect &rect, qreal side)
{
    QRectF square(0, 0, side, side);
    square.moveCenter(QRectF(rect).center());
    return square;
}

QPen stroke(const QColor &color)
{
    return {color, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

/// Points are in a square of 16 by 16.
void drawStroke(QPainter &painter, const QRectF &square, const QColor &color, const QPolygonF &points)
{
    painter.setPen(stroke(color));
    painter.setBrush(Qt::NoBrush);
    painter.translate(square.topLeft());
    painter.scale(square.width() / 16, square.height() / 16);
    painter.drawPolyline(points);
}

void drawArrow(QPainter &painter, const QRect &place, const QStyleOption &option, bool isUp)
{
    const QPolygonF down{{4.5, 6.5}, {8, 10}, {11.5, 6.5}};
    const QPolygonF up{{4.5, 9.5}, {8, 6}, {11.5, 9.5}};
    const bool isEnabled = option.state & QStyle::State_Enabled;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    drawStroke(painter, squareIn(place, 16),
               option.palette.color(isEnabled ? Colors::MutedRole : Colors::HairlineRole), isUp ? up : down);
    painter.restore();
}

/// A box, ticked, unticked, or neither, which is a dash.
void drawBox(QPainter &painter, const QStyleOption &option, int side)
{
    const QPalette &palette = option.palette;
    const bool isOn = option.state & QStyle::State_On;
    const bool isFilled = isOn || (option.state & QStyle::State_NoChange);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QColor filling = palette.color(isEnabled ? Colors::AccentRole : Colors::HairlineRole);
    const QRectF box = squareIn(option.rect, side);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPen pen = isFilled ? QPen(filling, 1) : edgePen(option);
    painter.setPen(pen);
    painter.setBrush(isFilled ? filling : palette.color(QPalette::Base));
    painter.drawRoundedRect(insideOf(box, pen), BoxRadius, BoxRadius);
    const QColor mark = palette.color(isEnabled ? QPalette::Base : Colors::MutedRole);
    if (isOn)
        drawStroke(painter, box, mark, {{4.2, 8.4}, {7, 11.2}, {11.8, 5.2}});
    else if (isFilled)
        drawStroke(painter, box, mark, {{4.5, 8}, {11.5, 8}});
    painter.restore();
}

void drawRadio(QPainter &painter, const QStyleOption &option)
{
    const QPalette &palette = option.palette;
    const bool isOn = option.state & QStyle::State_On;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const QColor filling = palette.color(isEnabled ? Colors::AccentRole : Colors::HairlineRole);
    const QRectF circle = squareIn(option.rect, BoxSide);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPen pen = isOn ? QPen(filling, 1) : edgePen(option);
    painter.setPen(pen);
    painter.setBrush(isOn ? filling : palette.color(QPalette::Base));
    painter.drawEllipse(insideOf(circle, pen));
    if (isOn) {
        constexpr qreal Dot = 6;
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette.color(isEnabled ? QPalette::Base : Colors::MutedRole));
        painter.drawEllipse(squareIn(option.rect, Dot));
    }
    painter.restore();
}

void drawField(QPainter &painter, const QStyleOption &option)
{
    const QPen pen = edgePen(option);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(option.palette.color(QPalette::Base));
    painter.drawRoundedRect(insideOf(option.rect, pen), FieldRadius, FieldRadius);
    painter.restore();
}

/// Around the text of what has no edge of its own.
void drawFocus(QPainter &painter, const QStyleOption &option)
{
    const QPen pen(option.palette.color(Colors::AccentRole), 1);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(insideOf(option.rect, pen), BoxRadius, BoxRadius);
    painter.restore();
}

} // namespace

ControlStyle::ControlStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

void ControlStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_IndicatorCheckBox:
        return drawBox(*painter, *option, BoxSide);
    case PE_IndicatorItemViewItemCheck:
        return drawBox(*painter, *option, RowBoxSide);
    case PE_IndicatorRadioButton:
        return drawRadio(*painter, *option);
    case PE_IndicatorArrowDown:
        return drawArrow(*painter, option->rect, *option, false);
    case PE_IndicatorArrowUp:
        return drawArrow(*painter, option->rect, *option, true);
    case PE_FrameFocusRect: // a tab has a line that says it
        if (!qobject_cast<const QTabBar *>(widget))
            drawFocus(*painter, *option);
        return;
    default:
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ControlStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                      QPainter *painter, const QWidget *widget) const
{
    const auto place = [&](SubControl part) { return subControlRect(control, option, part, widget); };
    const auto *const spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (control == CC_ComboBox) {
        drawField(*painter, *option);
        drawArrow(*painter, place(SC_ComboBoxArrow), *option, false);
    } else if (control == CC_SpinBox && spin) {
        drawField(*painter, *option);
        if (spin->buttonSymbols == QAbstractSpinBox::NoButtons)
            return;
        drawArrow(*painter, place(SC_SpinBoxUp), *option, true);
        drawArrow(*painter, place(SC_SpinBoxDown), *option, false);
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect ControlStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                   SubControl subControl, const QWidget *widget) const
{
    const QRect all = option->rect;
    QRect edit = all.adjusted(FieldMargin, 2, -ArrowWidth, -2);
    QRect arrow(all.right() + 1 - ArrowWidth, all.top(), ArrowWidth, all.height());
    const auto *const spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (spin && spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        edit.setRight(all.right() - FieldMargin);
    if (subControl == SC_SpinBoxUp)
        arrow.adjust(0, 2, 0, -arrow.height() / 2);
    else if (subControl == SC_SpinBoxDown)
        arrow.adjust(0, arrow.height() / 2, 0, -2);
    const bool isEdit = (control == CC_ComboBox && subControl == SC_ComboBoxEditField)
        || (control == CC_SpinBox && subControl == SC_SpinBoxEditField);
    const bool isArrow = (control == CC_ComboBox && subControl == SC_ComboBoxArrow)
        || (spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons
            && (subControl == SC_SpinBoxUp || subControl == SC_SpinBoxDown));
    if (isEdit)
        return visualRect(option->direction, all, edit);
    if (isArrow)
        return visualRect(option->direction, all, arrow);
    return QProxyStyle::subControlRect(control, option, subControl, widget);
}

QSize ControlStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                                     const QWidget *widget) const
{
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    if (type != CT_ComboBox && type != CT_SpinBox)
        return size;
    constexpr int CursorRoom = 8;
    const int width = contents.width() + FieldMargin + ArrowWidth + CursorRoom;
    return {qMax(size.width(), width), option->fontMetrics.height() + FieldHeight};
}

int ControlStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return BoxSide;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ControlStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                            QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ComboBox_Popup: // a list below the field, in place of a menu over it
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace Sothebais
