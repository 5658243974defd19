// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

namespace Sothebais {

class BulkWork;
class LetterActModel;
class Theme;

/// What became of each letter of a bulk job, also while it goes on.
class BulkResultsDialog : public QDialog
{
    Q_OBJECT
public:
    /// What the work has come to stays, also when the work itself is gone.
    BulkResultsDialog(const BulkWork &work, const Theme &theme, QWidget *parent = nullptr);

private:
    LetterActModel *m_model;
};

} // namespace Sothebais
