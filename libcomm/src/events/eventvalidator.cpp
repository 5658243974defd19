// SPDX-FileCopyrightText: 2026 SothebAIs maintainers
// SPDX-License-Identifier: MIT

#include "comm/eventvalidator.h"

#include "events/fieldcheck.h"
#include "json/jsonreader.h"

#include <QCoreApplication>

#include <algorithm>
#include <unordered_map>

namespace Comm {

namespace {

using Element = simdjson::dom::element;
using Members = std::unordered_map<std::string_view, Element>;

/// Deeper nesting than this is nobody's event; strict level says so.
constexpr int strictDepth = 64;

/// RFC 6901.
QString pointerTo(const QStringList &path)
{
    QString pointer;
    for (QString name : path)
        pointer += u'/' + name.replace(u'~', QLatin1String("~0")).replace(u'/', QLatin1String("~1"));
    return pointer;
}

/// Decodes both at once, for a byte order mark at the beginning of a text would be dropped.
QString quoting(const char *message, std::string_view text)
{
    return QString::fromUtf8(message + QByteArray(text.data(), qsizetype(text.size())));
}

/// The members of an object, of duplicates the last; none for any other value.
Members membersOf(const Element &value)
{
    Members members;
    simdjson::dom::object object;
    if (value.get(object) == simdjson::SUCCESS)
        for (const simdjson::dom::key_value_pair member : object)
            members.insert_or_assign(member.key, member.value);
    return members;
}

/// What `typeof` calls an object, apart from null.
bool isObjectToJavaScript(const Element &value)
{
    return value.is_object() || value.is_array();
}

} // namespace

class EventValidator::Private
{
    Q_DECLARE_TR_FUNCTIONS(Comm::EventValidator)

public:
    Private(const Catalog &catalog_, Options options_)
        : catalog(catalog_),
          options(options_),
          reader(options.maxDepth)
    {
    }

    QString malformation(QByteArrayView text);
    QList<ValidationIssue> issues();

private:
    void add(const QStringList &path, const QString &message);
    /// The text of a member of the envelope; reports and gives nothing if it is no text, or empty.
    std::string_view requireText(const Members &envelope, const char *name, const QString &title);
    void checkEnvelope(const Members &envelope);
    void checkData(const TypeInfo &type, const Element &data);
    void checkField(const FieldInfo &field, const Element *value);
    bool isStrict() const { return options.level == Level::Strict; }

    Catalog catalog;
    Options options;
    JsonReader reader;
    QList<ValidationIssue> found;
};

QString EventValidator::Private::malformation(QByteArrayView text)
{
    if (text.size() > options.maxBytes)
        return tr("The text has %L1 bytes, more than the limit of %L2")
            .arg(text.size())
            .arg(options.maxBytes);
    switch (reader.read(text)) {
    case JsonReader::Problem::None:
        return {};
    case JsonReader::Problem::NotJson:
        return tr("The text is not JSON");
    case JsonReader::Problem::InvalidUtf8:
        return tr("The text is not valid UTF-8");
    case JsonReader::Problem::TooDeep:
        return tr("The text is nested deeper than %1 levels").arg(options.maxDepth);
    }
    Q_UNREACHABLE();
}

QList<ValidationIssue> EventValidator::Private::issues()
{
    found.clear();
    const Element root = reader.root();
    if (isObjectToJavaScript(root))
        checkEnvelope(membersOf(root));
    else
        found += {.field = QStringLiteral("event"),
                  .message = QStringLiteral("Event must be an object"),
                  .pointer = {}};
    if (isStrict())
        if (const auto path = pathBeyond(root, strictDepth))
            add(*path, tr("is nested deeper than %1 levels").arg(strictDepth));
    return std::exchange(found, {});
}

void EventValidator::Private::add(const QStringList &path, const QString &message)
{
    if (found.size() < std::max(1, options.maxIssues)) // none at all would make the text look valid
        found += {.field = path.join(u'.'), .message = message, .pointer = pointerTo(path)};
}

std::string_view EventValidator::Private::requireText(const Members &envelope, const char *name,
                                                      const QString &title)
{
    std::string_view text;
    const auto member = envelope.find(name);
    if (member == envelope.end() || member->second.get(text) != simdjson::SUCCESS || text.empty())
        add({QLatin1String(name)}, title + QStringLiteral(" is required and must be a string"));
    return text;
}

void EventValidator::Private::checkEnvelope(const Members &envelope)
{
    requireText(envelope, "id", QStringLiteral("Event ID"));

    const auto timestamp = envelope.find("timestamp");
    if (timestamp == envelope.end() || !timestamp->second.is_number() || !isTruthy(timestamp->second))
        add({QStringLiteral("timestamp")},
            QStringLiteral("Event timestamp is required and must be a number"));

    const std::string_view typeName = requireText(envelope, "type", QStringLiteral("Event type"));
    const TypeInfo *type = catalog.find(QByteArrayView(typeName.data(), qsizetype(typeName.size())));
    if (!type && !typeName.empty())
        add({QStringLiteral("type")}, quoting("Invalid event type: ", typeName));

    const std::string_view source = requireText(envelope, "source", QStringLiteral("Event source"));
    const QByteArrayView sourceName(source.data(), qsizetype(source.size()));
    if (!source.empty() && catalog.findSource(sourceName) == EventSource::Unknown)
        add({QStringLiteral("source")}, quoting("Invalid event source: ", source));

    requireText(envelope, "version", QStringLiteral("Event version"));

    const auto data = envelope.find("data");
    if (data == envelope.end() || !isObjectToJavaScript(data->second))
        add({QStringLiteral("data")}, QStringLiteral("Event data is required and must be an object"));
    else if (type)
        checkData(*type, data->second);
}

void EventValidator::Private::checkData(const TypeInfo &type, const Element &data)
{
    if (isStrict() && data.is_array())
        return add({QStringLiteral("data")}, tr("should be an object, but is an array"));
    const Members members = membersOf(data);
    for (const FieldInfo &field : type.fields) {
        const auto member = members.find(std::string_view(field.name.constData(), size_t(field.name.size())));
        checkField(field, member == members.end() ? nullptr : &member->second);
    }
}

void EventValidator::Private::checkField(const FieldInfo &field, const Element *value)
{
    const QStringList path = {QStringLiteral("data"), QString::fromUtf8(field.name)};
    if (field.contract && (!value || !isTruthy(*value)))
        return add(path,
                   QString::fromUtf8(field.label.isEmpty() ? field.name : field.label)
                       + QStringLiteral(" is required"));
    if (!isStrict())
        return;
    if (!value && field.required)
        return add(path, tr("is missing"));
    if (const QString why = value ? misfit(field, *value) : QString(); !why.isEmpty())
        add(path, why);
}

QStringList Validation::lines() const
{
    if (malformed)
        return {malformation};
    QStringList lines;
    for (const ValidationIssue &issue : issues)
        lines += issue.field + QStringLiteral(": ") + issue.message;
    return lines;
}

EventValidator::EventValidator(const Catalog &catalog) : EventValidator(catalog, Options()) { }
EventValidator::EventValidator(const Catalog &catalog, Options options)
    : d(std::make_unique<Private>(catalog, options))
{
}
EventValidator::EventValidator(EventValidator &&) noexcept = default;
EventValidator &EventValidator::operator=(EventValidator &&) noexcept = default;
EventValidator::~EventValidator() = default;

Validation EventValidator::validate(QByteArrayView text)
{
    if (const QString malformation = d->malformation(text); !malformation.isEmpty())
        return {.malformed = true, .malformation = malformation, .issues = {}};
    return {.malformed = false, .malformation = {}, .issues = d->issues()};
}

} // namespace Comm
