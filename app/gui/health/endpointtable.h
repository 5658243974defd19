// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTableView>

class QTimeZone;

namespace Sothebais {

class EndpointCells;
class Theme;

/// Endpoints as rows. They stand in the order of the list, or of a column whose header was pressed.
class EndpointTable : public QTableView
{
    Q_OBJECT
public:
    explicit EndpointTable(const Theme &theme, QWidget *parent = nullptr);

    void setModel(QAbstractItemModel *model) override;
    void setNow(qint64 now);
    void setZone(const QTimeZone &zone);

private:
    EndpointCells *m_cells;
};

} // namespace Sothebais
