// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recorddialog.h"

#include "core/text/visibletext.h"
#include "gui/widgets/plainlabel.h"
#include "recordingtext.h"

#include <QCheckBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Sothebais {

namespace {

constexpr QLatin1StringView PlainEnding = ".ndjson"_L1;
constexpr QLatin1StringView PackedEnding = ".ndjson.zst"_L1;
constexpr int SpinBoxWidth = 200;
constexpr qint64 Megabyte = 1'000'000;
constexpr qint64 MinuteMilliseconds = 60'000; // milliseconds

QSpinBox *makeSpinBox(const QString &name, const QString &accessibleName, int maximum)
{
    auto *const box = new QSpinBox;
    box->setObjectName(name);
    box->setAccessibleName(accessibleName);
    box->setRange(0, maximum);
    box->setMinimumWidth(SpinBoxWidth);
    box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    box->setGroupSeparatorShown(true);
    return box;
}

QCheckBox *makeCheckBox(const QString &name, const QString &text)
{
    auto *const box = new QCheckBox(text);
    box->setObjectName(name);
    box->setAccessibleName(text);
    return box;
}

} // namespace

RecordDialog::RecordDialog(const Filter &filter, QSettings &settings, QWidget *parent)
    : QDialog(parent),
      m_filter(filter),
      m_settings(settings),
      m_path(new QLineEdit),
      m_compress(makeCheckBox(u"recordCompressBox"_s, tr("Compress"))),
      m_minutes(makeSpinBox(u"recordMinutesBox"_s, tr("Minutes before"), 7 * 24 * 60)),
      m_onlyShown(makeCheckBox(u"recordFilterBox"_s, tr("Only what passes the filter"))),
      m_rotate(makeSpinBox(u"recordRotateBox"_s, tr("Megabytes in a file"), 1'000'000)),
      m_error(new PlainLabel(u"recordError"_s))
{
    constexpr int PathWidth = 420;
    setObjectName(u"recordDialog"_s);
    setWindowTitle(tr("Record"));
    m_path->setObjectName(u"recordPathField"_s);
    m_path->setAccessibleName(tr("File"));
    m_path->setMinimumWidth(PathWidth);
    m_minutes->setSuffix(tr(" minutes before"));
    m_minutes->setSpecialValueText(tr("nothing from before"));
    m_rotate->setSuffix(tr(" MB"));
    m_rotate->setSpecialValueText(tr("never"));
    m_onlyShown->setEnabled(!filter.isEmpty());
    m_onlyShown->setToolTip(filter.isEmpty() ? tr("There is no filter now")
                                             : toolTipText(visibleText(filter.toString())));
    m_error->setProperty("severity", u"error"_s);
    m_error->setWordWrap(true);
    m_error->hide();

    m_compress->setChecked(settings.value(u"recordings/compress"_s).toBool());
    m_minutes->setValue(settings.value(u"recordings/minutesBefore"_s).toInt());
    m_rotate->setValue(settings.value(u"recordings/rotateMegabytes"_s).toInt());
    m_path->setText(suggestedPath(settings, m_compress->isChecked() ? PackedEnding : PlainEnding,
                                  QDateTime::currentDateTime()));
    layOut();
    connect(m_compress, &QCheckBox::toggled, this, &RecordDialog::applyEnding);
}

void RecordDialog::layOut()
{
    auto *const choose = new QPushButton(tr("Choose…"));
    choose->setObjectName(u"recordChooseButton"_s);
    choose->setAccessibleName(tr("Choose a file"));
    choose->setAutoDefault(false);
    auto *const path = new QHBoxLayout;
    path->setSpacing(8);
    path->addWidget(m_path, 1);
    path->addWidget(choose);

    auto *const buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton *const record = buttons->addButton(tr("Record"), QDialogButtonBox::AcceptRole);
    record->setObjectName(u"startRecordingButton"_s);
    record->setAccessibleName(tr("Start recording"));
    record->setDefault(true);

    auto *const form = new QFormLayout(this);
    form->setContentsMargins(24, 24, 24, 16);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(10);
    form->addRow(tr("File:"), path);
    form->addRow({}, m_compress);
    form->addRow(tr("Include:"), m_minutes);
    form->addRow({}, m_onlyShown);
    form->addRow(tr("New file after:"), m_rotate);
    form->addRow(m_error);
    form->addRow(buttons);

    connect(choose, &QPushButton::clicked, this, &RecordDialog::choosePath);
    connect(buttons, &QDialogButtonBox::accepted, this, &RecordDialog::request);
    connect(buttons, &QDialogButtonBox::rejected, this, &RecordDialog::reject);
}

Recorder::Options RecordDialog::options() const
{
    return {.file = {.path = m_path->text().trimmed(), .rotateBytes = m_rotate->value() * Megabyte},
            .before = m_minutes->value() * MinuteMilliseconds,
            .filter = m_onlyShown->isChecked() ? m_filter : Filter()};
}

void RecordDialog::showError(const Comm::Error &error)
{
    m_error->setText(visibleText(error.toString(), 400));
    m_error->show();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width()))); // it may have several lines
}

/// A file that is there is not written over, so nobody is asked whether it may be.
void RecordDialog::choosePath()
{
    auto *const dialog = new QFileDialog(this, tr("Record to"), m_path->text());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite);
    dialog->setNameFilter(tr("Recordings (*.ndjson *.ndjson.zst)"));
    dialog->selectFile(m_path->text());
    connect(dialog, &QFileDialog::fileSelected, m_path, [this](const QString &path) {
        m_path->setText(path);
        if (path.endsWith(PackedEnding))
            m_compress->setChecked(true);
        applyEnding();
    });
    dialog->open();
}

void RecordDialog::applyEnding()
{
    QString path = m_path->text().trimmed();
    for (const QLatin1StringView ending : {PackedEnding, PlainEnding}) {
        if (path.endsWith(ending))
            path.chop(ending.size());
    }
    m_path->setText(path + (m_compress->isChecked() ? PackedEnding : PlainEnding));
}

void RecordDialog::request()
{
    m_settings.setValue(u"recordings/compress"_s, m_compress->isChecked());
    m_settings.setValue(u"recordings/minutesBefore"_s, m_minutes->value());
    m_settings.setValue(u"recordings/rotateMegabytes"_s, m_rotate->value());
    rememberFolder(m_settings, m_path->text());
    Q_EMIT recordingRequested(options());
}

} // namespace Sothebais
