// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health/framevocabulary.h"

#include <QWidget>

#include <memory>

class QTableView;
class QTimeZone;
class QToolButton;

namespace Sothebais {

class FilterEdit;
class FilterMessage;
class FrameLogModel;
class PlainLabel;
class RawView;
class Theme;

/// What went over a WebSocket, frame by frame, as far as it is kept and a filter lets it pass; of the chosen
/// frame the whole payload. The newest frame stays in sight until somebody scrolls away from it.
class FrameLogView : public QWidget
{
    Q_OBJECT
public:
    explicit FrameLogView(const Theme &theme, QWidget *parent = nullptr);

    void setZone(const QTimeZone &zone);
    /// Null for none.
    void setLog(const std::shared_ptr<const FrameLog> &log);
    /// Takes what has come since; of use only while it is in sight.
    void refresh();
    const FrameLogModel &model() const { return *m_model; }

public Q_SLOTS:
    void focusFilter();

Q_SIGNALS:
    /// What the filter shows is to be written to a file.
    void exportRequested();

private:
    QWidget *makeFilter();
    QWidget *makeFoot();
    void setUpTable();
    void learn();
    void applyFilter();
    void setFollowing(bool following);
    void showChosen();
    void showCounts();
    void paintIcons();

    const Theme &m_theme;
    FrameVocabulary m_vocabulary;
    std::shared_ptr<const FrameLog> m_log; ///< null for none
    FrameLogModel *m_model;
    FilterEdit *m_filter;
    FilterMessage *m_message;
    QTableView *m_table;
    RawView *m_raw;
    PlainLabel *m_counts;
    QToolButton *m_follow;
    QToolButton *m_export;
    QByteArray m_payload; ///< of the chosen frame
    qint64 m_chosen = -1; ///< its sequence
};

} // namespace Sothebais
