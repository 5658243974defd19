// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plainlabel.h"

#include <comm/eventvalidator.h>

namespace Sothebais {

/// What is wrong with an event, one line for each issue; not there at all where nothing is.
class IssueList : public PlainLabel
{
    Q_OBJECT
public:
    explicit IssueList(QWidget *parent = nullptr);

    void setIssues(const Comm::Validation &validation);
};

} // namespace Sothebais
