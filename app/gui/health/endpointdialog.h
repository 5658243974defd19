// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/health/bodyvocabulary.h"
#include "core/health/endpoint.h"

#include <comm/error.h>

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Sothebais {

class EndpointList;
class FilterEdit;
class PlainLabel;
class Theme;

/// Asks for an endpoint, new or another one in the place of one; says what is wrong with it while it is
/// written.
class EndpointDialog : public QDialog
{
    Q_OBJECT
public:
    /// An endpoint without an id is a new one. The body is what it answered last.
    EndpointDialog(const Endpoint &endpoint, QByteArrayView body, const EndpointList &list,
                   const Theme &theme, QWidget *parent = nullptr);

    Endpoint endpoint() const;
    /// The list does not take it; the dialog stays.
    void showError(const Comm::Error &error);

Q_SIGNALS:
    /// It is right as far as it alone can be; whoever takes it closes the dialog.
    void endpointChosen(const Sothebais::Endpoint &endpoint);

private:
    void makeFields();
    void fillParents(const EndpointList &list);
    void layOut();
    void showKind();
    void check();
    void chooseCaFile();
    Endpoint::Kind kind() const;

    const Endpoint m_before;
    const BodyVocabulary m_vocabulary;
    QLineEdit *m_name;
    QComboBox *m_kind;
    QLineEdit *m_url;
    QLineEdit *m_tags;
    QComboBox *m_parent;
    QSpinBox *m_interval;
    QSpinBox *m_timeout;
    QSpinBox *m_slowAfter;
    QSpinBox *m_silentAfter;
    FilterEdit *m_condition;
    QLineEdit *m_subprotocols;
    QLineEdit *m_caFile;
    PlainLabel *m_error;
    QPushButton *m_accept = nullptr;
    QFormLayout *m_form;
    QWidget *m_caRow = nullptr;
};

} // namespace Sothebais
