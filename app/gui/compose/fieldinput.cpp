// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldinput.h"

#include "core/compose/fieldentry.h"
#include "gui/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextDocument>

namespace Sothebais {

namespace {

using Kind = Comm::FieldInfo::Kind;

/// One line of text.
class LineInput : public FieldInput
{
public:
    explicit LineInput(const Comm::FieldInfo &field) : m_line(new QLineEdit)
    {
        adopt(m_line, field);
        m_line->setPlaceholderText(fieldHint(field));
        if (field.kind == Kind::Decimal || field.kind == Kind::Number)
            m_line->setFont(Theme::monospace());
        connect(m_line, &QLineEdit::textEdited, this, &FieldInput::edited);
    }

    QString text() const override { return m_line->text(); }
    void setText(const QString &text) override
    {
        m_line->setText(text);
        if (!m_line->hasFocus())
            m_line->setCursorPosition(0);
    }
    void setReadOnly(bool isReadOnly) override { m_line->setReadOnly(isReadOnly); }

private:
    QLineEdit *m_line;
};

/// One of a few values, or none.
class ChoiceInput : public FieldInput
{
public:
    explicit ChoiceInput(const Comm::FieldInfo &field) : m_box(new QComboBox)
    {
        adopt(m_box, field);
        m_box->addItem(QStringLiteral("–"), QString());
        const QList<QByteArray> values
            = field.kind == Kind::Boolean ? QList<QByteArray>{"true", "false"} : field.values;
        for (const QByteArray &value : values)
            m_box->addItem(QString::fromUtf8(value), QString::fromUtf8(value));
        m_known = m_box->count();
        connect(m_box, &QComboBox::activated, this, &FieldInput::edited);
    }

    QString text() const override { return m_box->currentData().toString(); }
    /// A value that should not be there can be seen, and chosen again, until it is not there any more.
    void setText(const QString &text) override
    {
        while (m_box->count() > m_known)
            m_box->removeItem(m_known);
        int index = m_box->findData(text);
        if (index < 0) {
            m_box->addItem(text, text);
            index = m_known;
        }
        m_box->setCurrentIndex(index);
    }
    void setReadOnly(bool isReadOnly) override { m_box->setEnabled(!isReadOnly); }

private:
    QComboBox *m_box;
    int m_known = 0; ///< the choices of the catalogue, and none
};

/// A value of several lines, as JSON.
class TextInput : public FieldInput
{
public:
    explicit TextInput(const Comm::FieldInfo &field) : m_text(new QPlainTextEdit)
    {
        constexpr int Lines = 3;
        adopt(m_text, field);
        m_text->setPlaceholderText(fieldHint(field));
        m_text->setFont(Theme::monospace());
        m_text->setTabChangesFocus(true);
        m_text->setProperty("field", true);
        m_text->setFixedHeight(Lines * m_text->fontMetrics().lineSpacing() + 16);
        connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
            if (!m_isSetting)
                Q_EMIT edited();
        });
    }

    QString text() const override { return exactText(*m_text->document()); }
    void setText(const QString &text) override
    {
        m_isSetting = true;
        m_text->setPlainText(text);
        m_isSetting = false;
    }
    void setReadOnly(bool isReadOnly) override { m_text->setReadOnly(isReadOnly); }

private:
    QPlainTextEdit *m_text;
    bool m_isSetting = false;
};

} // namespace

FieldInput *FieldInput::make(const Comm::FieldInfo &field)
{
    switch (field.kind) {
    case Kind::Boolean:
    case Kind::Enum:
        return new ChoiceInput(field);
    case Kind::Array:
    case Kind::Any:
        return new TextInput(field);
    case Kind::String:
    case Kind::Number:
    case Kind::Decimal:
    case Kind::IsoDate:
        break;
    }
    return new LineInput(field);
}

void FieldInput::adopt(QWidget *widget, const Comm::FieldInfo &field)
{
    const QString name = QString::fromUtf8(field.name);
    widget->setObjectName(QStringLiteral("field-") + name);
    widget->setAccessibleName(field.required ? tr("%1, required").arg(name) : name);
    auto *const layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(widget);
    setFocusProxy(widget);
}

QString exactText(const QTextDocument &document)
{
    return document.toRawText()
        .replace(QChar::ParagraphSeparator, u'\n')
        .replace(QChar::LineSeparator, u'\n');
}

} // namespace Sothebais
