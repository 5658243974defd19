// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "endpointdialog.h"

#include "core/health/bodycondition.h"
#include "core/health/endpointlist.h"
#include "core/text/visibletext.h"
#include "gui/theme/theme.h"
#include "gui/widgets/filterbar/filteredit.h"
#include "gui/widgets/filterbar/filtermessage.h"
#include "gui/widgets/plainlabel.h"
#include "models/health/healthtext.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

template <typename Field>
Field *named(Field *field, const QString &name, const QString &accessibleName)
{
    field->setObjectName(name);
    field->setAccessibleName(accessibleName);
    return field;
}

QSpinBox *makeTime(const QString &name, const QString &accessibleName, std::chrono::milliseconds value,
                   const QString &none)
{
    constexpr int Step = 500;
    auto *const box = named(new QSpinBox, name, accessibleName);
    box->setRange(none.isEmpty() ? int(Endpoint::MinInterval.count()) : 0,
                  int(Endpoint::MaxInterval.count()));
    box->setSingleStep(Step);
    box->setSuffix(EndpointDialog::tr(" ms"));
    box->setGroupSeparatorShown(true);
    box->setSpecialValueText(none);
    box->setValue(int(value.count()));
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return box;
}

QStringList listOf(const QString &text)
{
    QStringList items;
    for (const QString &item : text.split(u',')) {
        if (const QString trimmed = item.trimmed(); !trimmed.isEmpty())
            items.append(trimmed);
    }
    return items;
}

} // namespace

EndpointDialog::EndpointDialog(const Endpoint &endpoint, QByteArrayView body, const EndpointList &list,
                               const Theme &theme, QWidget *parent)
    : QDialog(parent),
      m_before(endpoint),
      m_vocabulary(body),
      m_name(named(new QLineEdit(endpoint.name), u"endpointNameField"_s, tr("Name"))),
      m_kind(named(new QComboBox, u"endpointKindBox"_s, tr("Kind"))),
      m_url(named(new QLineEdit(endpoint.url), u"endpointUrlField"_s, tr("Address"))),
      m_tags(named(new QLineEdit(endpoint.tags.join(u", "_s)), u"endpointTagsField"_s, tr("Tags"))),
      m_parent(named(new QComboBox, u"endpointParentBox"_s, tr("Depends on"))),
      m_interval(makeTime(u"endpointIntervalBox"_s, tr("Check every"), endpoint.interval, {})),
      m_timeout(makeTime(u"endpointTimeoutBox"_s, tr("Wait for the answer"), endpoint.timeout, {})),
      m_slowAfter(makeTime(u"endpointSlowBox"_s, tr("Slow after"), endpoint.slowAfter, tr("never slow"))),
      m_silentAfter(
          makeTime(u"endpointSilentBox"_s, tr("Silent after"), endpoint.silentAfter, tr("may be silent"))),
      m_condition(named(new FilterEdit(&BodyCondition::syntax, m_vocabulary, theme),
                        u"endpointConditionField"_s, tr("Condition of the body"))),
      m_subprotocols(named(new QLineEdit(endpoint.subprotocols.join(u", "_s)), u"endpointSubprotocolsField"_s,
                           tr("Subprotocols"))),
      m_caFile(named(new QLineEdit(endpoint.caFile), u"endpointCaFileField"_s, tr("Certificate authority"))),
      m_error(new PlainLabel(u"endpointError"_s)),
      m_form(new QFormLayout(this))
{
    setObjectName(u"endpointDialog"_s);
    setWindowTitle(endpoint.id.isEmpty() ? tr("Add an endpoint") : tr("Edit an endpoint"));
    makeFields();
    fillParents(list);
    layOut();
    showKind();
    check();
}

void EndpointDialog::makeFields()
{
    constexpr int FieldWidth = 420;
    using Kind = Endpoint::Kind;
    for (const Kind kind : {Kind::WebSocket, Kind::Http, Kind::Redis})
        m_kind->addItem(endpointKindText(kind), int(kind));
    m_kind->setCurrentIndex(m_kind->findData(int(m_before.kind)));
    m_url->setMinimumWidth(FieldWidth);
    m_tags->setPlaceholderText(tr("for example: core, live"));
    m_subprotocols->setPlaceholderText(tr("in order of preference, parted by commas"));
    m_condition->setPlaceholderText(tr("for example: status in {ok, healthy}"));
    m_condition->setText(m_before.condition);
    m_caFile->setPlaceholderText(tr("what the system trusts"));
    m_error->setProperty("severity", u"error"_s);
    m_error->setWordWrap(true);
    m_error->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_error->setMinimumHeight(3 * fontMetrics().lineSpacing()); // or the fields move while one types
    for (QLineEdit *const field : {m_name, m_url, m_tags, m_subprotocols, m_caFile})
        connect(field, &QLineEdit::textChanged, this, &EndpointDialog::check);
    connect(m_condition, &QLineEdit::textChanged, this, &EndpointDialog::check);
    for (QSpinBox *const box : {m_interval, m_timeout, m_slowAfter, m_silentAfter})
        connect(box, &QSpinBox::valueChanged, this, &EndpointDialog::check);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &EndpointDialog::showKind);
}

void EndpointDialog::fillParents(const EndpointList &list)
{
    m_parent->addItem(tr("nothing"), QString());
    for (const Endpoint &endpoint : list.possibleParents(m_before.id))
        m_parent->addItem(visibleText(endpoint.name), endpoint.id);
    m_parent->setCurrentIndex(std::max(0, m_parent->findData(m_before.parent)));
    m_parent->setToolTip(tr("While that is down, this one is unknown and not another alarm"));
}

void EndpointDialog::layOut()
{
    auto *const choose = named(new QPushButton(tr("Choose…")), u"endpointCaFileButton"_s,
                               tr("Choose a certificate authority"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &EndpointDialog::chooseCaFile);
    m_caRow = new QWidget;
    auto *const caRow = new QHBoxLayout(m_caRow);
    caRow->setContentsMargins(0, 0, 0, 0);
    caRow->addWidget(m_caFile, 1);
    caRow->addWidget(choose);

    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept
        = buttons->addButton(m_before.id.isEmpty() ? tr("Add") : tr("Apply"), QDialogButtonBox::AcceptRole);
    named(m_accept, u"acceptEndpointButton"_s, m_accept->text());
    m_accept->setDefault(true);
    m_accept->setProperty("primary", true);
    m_form->setContentsMargins(24, 24, 24, 16);
    m_form->setHorizontalSpacing(16);
    m_form->setVerticalSpacing(10);
    m_form->addRow(tr("Name:"), m_name);
    m_form->addRow(tr("Kind:"), m_kind);
    m_form->addRow(tr("Address:"), m_url);
    m_form->addRow(tr("Tags:"), m_tags);
    m_form->addRow(tr("Depends on:"), m_parent);
    m_form->addRow(tr("Check every:"), m_interval);
    m_form->addRow(tr("Wait for the answer:"), m_timeout);
    m_form->addRow(tr("Slow after:"), m_slowAfter);
    m_form->addRow(tr("Silent after:"), m_silentAfter);
    m_form->addRow(tr("Body has to meet:"), m_condition);
    m_form->addRow(tr("Subprotocols:"), m_subprotocols);
    m_form->addRow(tr("Certificate authority:"), m_caRow);
    m_form->addRow(m_error);
    m_form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] { Q_EMIT endpointChosen(endpoint()); });
    connect(buttons, &QDialogButtonBox::rejected, this, &EndpointDialog::reject);
}

Endpoint::Kind EndpointDialog::kind() const
{
    return Endpoint::Kind(m_kind->currentData().toInt());
}

/// Only what the kind has is there.
void EndpointDialog::showKind()
{
    const bool isSocket = kind() == Endpoint::Kind::WebSocket;
    const bool isHttp = kind() == Endpoint::Kind::Http;
    const std::pair<QWidget *, bool> rows[] = {{m_silentAfter, isSocket},
                                               {m_subprotocols, isSocket},
                                               {m_condition, isHttp},
                                               {m_caRow, isSocket || isHttp}};
    for (const auto &[field, isThere] : rows) {
        field->setVisible(isThere);
        m_form->labelForField(field)->setVisible(isThere);
    }
    m_url->setPlaceholderText(isSocket     ? u"wss://host:4401"_s
                                  : isHttp ? u"https://host:4491/health"_s
                                           : tr("empty for the Redis of this window"));
    check();
}

Endpoint EndpointDialog::endpoint() const
{
    Endpoint endpoint = m_before;
    endpoint.name = m_name->text().trimmed();
    endpoint.kind = kind();
    endpoint.url = m_url->text().trimmed();
    endpoint.tags = listOf(m_tags->text());
    endpoint.parent = m_parent->currentData().toString();
    endpoint.interval = std::chrono::milliseconds(m_interval->value());
    endpoint.timeout = std::chrono::milliseconds(m_timeout->value());
    endpoint.slowAfter = std::chrono::milliseconds(m_slowAfter->value());
    const bool isSocket = kind() == Endpoint::Kind::WebSocket;
    endpoint.silentAfter = std::chrono::milliseconds(isSocket ? m_silentAfter->value() : 0);
    endpoint.subprotocols = isSocket ? listOf(m_subprotocols->text()) : QStringList();
    endpoint.condition = kind() == Endpoint::Kind::Http ? m_condition->text().trimmed() : QString();
    endpoint.caFile = kind() == Endpoint::Kind::Redis ? QString() : m_caFile->text().trimmed();
    return endpoint;
}

void EndpointDialog::check()
{
    if (!m_accept)
        return; // not all is there yet
    const Comm::Result<void> good = endpoint().check();
    m_accept->setEnabled(good.hasValue());
    const bool isUntouched = m_name->text().isEmpty() && m_url->text().isEmpty();
    m_error->setText(good || isUntouched ? QString() : visibleText(good.error().toString(), 400));
}

void EndpointDialog::showError(const Comm::Error &error)
{
    m_error->setText(visibleText(error.toString(), 400));
}

void EndpointDialog::chooseCaFile()
{
    auto *const dialog = new QFileDialog(this, tr("Choose a certificate authority"), m_caFile->text());
    dialog->setObjectName(u"caFileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Certificates (*.pem *.crt)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, m_caFile, &QLineEdit::setText);
    dialog->open();
}

} // namespace Sothebais
