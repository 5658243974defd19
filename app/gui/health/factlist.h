// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/health/endpointfacts.h"

#include <QScrollArea>

class QGridLayout;

namespace Sothebais {

class Theme;

/// Facts under their titles, to be read, selected and copied. What only has another value keeps its place.
class FactList : public QScrollArea
{
    Q_OBJECT
public:
    FactList(const QString &name, const Theme &theme, QWidget *parent = nullptr);

    void setFacts(const QList<FactSection> &sections);

private:
    void build();
    void addTitle(const QString &title, int row);
    void addFact(const Fact &fact, int row);
    void showValues();

    const Theme &m_theme;
    QList<FactSection> m_sections;
    QWidget *m_content = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<class PlainLabel *> m_values;
};

} // namespace Sothebais
