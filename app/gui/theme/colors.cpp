// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "colors.h"

namespace Sothebais {

const Colors &Colors::light()
{
    static const Colors colors = [] {
        Colors c;
        c.window = QColor(0xf4f5f7);
        c.surface = QColor(0xffffff);
        c.raised = QColor(0xfafbfc);
        c.hairline = QColor(0xe1e4e9);
        c.outline = QColor(0x868f9c);
        c.text = QColor(0x1b2029);
        c.muted = QColor(0x5a6472);
        c.accent = QColor(0x2c5bc4);
        c.selection = QColor(0xd8e4fb);
        c.rail = QColor(0x1b2233);
        c.railText = QColor(0xb4bccb);
        c.brass = QColor(0xd0a85c);
        c.good = QColor(0x1d7a4a);
        c.goodTint = QColor(0xe9f7ef);
        c.warning = QColor(0x925400);
        c.warningTint = QColor(0xfff6e3);
        c.error = QColor(0xb3261e);
        c.errorTint = QColor(0xfdeeec);
        c.hit = QColor(0xffeab0);
        c.currentHit = QColor(0xffc65c);
        return c;
    }();
    return colors;
}

Colors Colors::makeDark()
{
    Colors c;
    c.m_isDark = true;
    c.window = QColor(0x14171c);
    c.surface = QColor(0x191d23);
    c.raised = QColor(0x20252d);
    c.hairline = QColor(0x2b313b);
    c.outline = QColor(0x68717f);
    c.text = QColor(0xe2e6ec);
    c.muted = QColor(0x9aa4b2);
    c.accent = QColor(0x86aaff);
    c.selection = QColor(0x2a3d63);
    c.rail = QColor(0x0e1116);
    c.railText = QColor(0x9aa4b2);
    c.brass = QColor(0xd8b56e);
    c.good = QColor(0x6cc995);
    c.goodTint = QColor(0x17301f);
    c.warning = QColor(0xf0b74f);
    c.warningTint = QColor(0x2f2817);
    c.error = QColor(0xff8f85);
    c.errorTint = QColor(0x361f1f);
    c.hit = QColor(0x574818);
    c.currentHit = QColor(0x8f6a12);
    return c;
}

const Colors &Colors::dark()
{
    static const Colors colors = makeDark();
    return colors;
}

QColor Colors::family(EventFamily family) const
{
    switch (family) {
    case EventFamily::Bid:
        return m_isDark ? QColor(0xe8b866) : QColor(0xa3620a);
    case EventFamily::Lot:
        return m_isDark ? QColor(0x5fcdb8) : QColor(0x0d766a);
    case EventFamily::Auction:
        return m_isDark ? QColor(0xc6a1f2) : QColor(0x7d45b0);
    case EventFamily::Session:
        return m_isDark ? QColor(0x8fb2ff) : QColor(0x335dc0);
    case EventFamily::Stream:
        return m_isDark ? QColor(0x6ccae8) : QColor(0x08749a);
    case EventFamily::Agent:
        return m_isDark ? QColor(0xf296c4) : QColor(0xae3572);
    case EventFamily::Social:
        return m_isDark ? QColor(0xa9b8ff) : QColor(0x5a55c2);
    case EventFamily::User:
        return m_isDark ? QColor(0xb7d071) : QColor(0x5a7618);
    case EventFamily::Malformed:
        return error;
    case EventFamily::System:
    case EventFamily::Other:
        break;
    }
    return muted;
}

QColor Colors::severity(EventSeverity severity) const
{
    switch (severity) {
    case EventSeverity::Error:
        return error;
    case EventSeverity::Warning:
        return warning;
    case EventSeverity::Normal:
        break;
    }
    return text;
}

QColor Colors::tint(EventSeverity severity) const
{
    switch (severity) {
    case EventSeverity::Error:
        return errorTint;
    case EventSeverity::Warning:
        return warningTint;
    case EventSeverity::Normal:
        break;
    }
    return surface;
}

QColor Colors::json(JsonKind kind) const
{
    switch (kind) {
    case JsonKind::String:
        return good;
    case JsonKind::Number:
        return family(EventFamily::Bid);
    case JsonKind::Boolean:
    case JsonKind::Null:
        return family(EventFamily::Auction);
    case JsonKind::Object:
    case JsonKind::Array:
        return muted;
    case JsonKind::Invalid:
        break;
    }
    return text;
}

QColor Colors::tint(RuleColor color) const
{
    switch (color) {
    case RuleColor::Red:
        return m_isDark ? QColor(0x431f1f) : QColor(0xfde3e0);
    case RuleColor::Amber:
        return m_isDark ? QColor(0x3a2d12) : QColor(0xffefcf);
    case RuleColor::Green:
        return m_isDark ? QColor(0x17301f) : QColor(0xe0f4e6);
    case RuleColor::Teal:
        return m_isDark ? QColor(0x123231) : QColor(0xdcf3f1);
    case RuleColor::Blue:
        return m_isDark ? QColor(0x1b2846) : QColor(0xe4edfd);
    case RuleColor::Purple:
        return m_isDark ? QColor(0x2f2245) : QColor(0xf0e6fb);
    case RuleColor::Pink:
        return m_isDark ? QColor(0x3d1d31) : QColor(0xfce3ef);
    case RuleColor::Gray:
        break;
    }
    return m_isDark ? QColor(0x292e36) : QColor(0xeaedf1);
}

QColor Colors::mark(RuleColor color) const
{
    switch (color) {
    case RuleColor::Red:
        return error;
    case RuleColor::Amber:
        return warning;
    case RuleColor::Green:
        return good;
    case RuleColor::Teal:
        return family(EventFamily::Lot);
    case RuleColor::Blue:
        return accent;
    case RuleColor::Purple:
        return family(EventFamily::Auction);
    case RuleColor::Pink:
        return family(EventFamily::Agent);
    case RuleColor::Gray:
        break;
    }
    return muted;
}

QColor Colors::railMark(EventSeverity severity) const
{
    return severity == EventSeverity::Normal ? railText : dark().severity(severity);
}

QPalette Colors::palette() const
{
    QPalette palette(raised, window);
    palette.setColor(QPalette::WindowText, text);
    palette.setColor(QPalette::Text, text);
    palette.setColor(QPalette::ButtonText, text);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::AlternateBase, raised);
    palette.setColor(MutedRole, muted);
    palette.setColor(QPalette::ToolTipBase, raised);
    palette.setColor(QPalette::ToolTipText, text);
    palette.setColor(QPalette::Highlight, selection);
    palette.setColor(QPalette::HighlightedText, text);
    palette.setColor(AccentRole, accent);
    palette.setColor(HairlineRole, hairline);
    palette.setColor(OutlineRole, outline);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        QColor faded = muted;
        faded.setAlphaF(0.6F);
        palette.setColor(QPalette::Disabled, role, faded);
    }
    return palette;
}

} // namespace Sothebais
